package org.hongyan.admin.file;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.hongyan.attachment.FileDownload;
import org.hongyan.attachment.OpenFile;
import org.hongyan.shared.RefusedException;

/**
 * {@code /file/<id>}: an attachment of a matter the desk has a part in, with {@code ?shown} a PDF inside of a page;
 * anything else is not found.
 */
@WebServlet("/file/*")
public class FileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String SHOWN = "shown";
    private static final String PAPER = "application/pdf";

    @Inject
    private transient OpenFile open;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<FileDownload> file = find(request.getPathInfo());
        if (file.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(file.get().kind().mediaType());
        boolean shown = request.getParameter(SHOWN) != null
                && PAPER.equals(file.get().kind().mediaType());
        response.setHeader("Content-Disposition", shown ? "inline" : file.get().contentDisposition());
        // a sandbox would keep the browser's own reader of papers shut, too
        response.setHeader(
                "Content-Security-Policy",
                shown
                        ? "default-src 'none'; object-src 'self'; frame-ancestors 'self'"
                        : "default-src 'none'; sandbox");
        file.get().writeTo(response.getOutputStream());
    }

    private Optional<FileDownload> find(String path) {
        if (path == null || !path.matches("/[0-9a-fA-F-]{36}")) {
            return Optional.empty();
        }
        try {
            return open.atDesk(UUID.fromString(path.substring(1)));
        } catch (RefusedException | IllegalArgumentException notForThisDesk) {
            return Optional.empty();
        }
    }
}
