package org.hongyan.admin.reply;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.hongyan.reply.OpenDocument;
import org.hongyan.reply.OpenDocument.Paper;
import org.hongyan.shared.RefusedException;

/** A signed document as a download, for desks with a part in its matter; not found for everybody else. */
@WebServlet("/documents/*")
public class DocumentServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient OpenDocument open;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Paper> paper = find(request.getPathInfo(), request.getParameter("print") != null);
        if (paper.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String name =
                URLEncoder.encode(paper.get().name(), StandardCharsets.UTF_8).replace("+", "%20");
        response.setContentType("application/pdf");
        response.setContentLength(paper.get().pdf().length);
        String how = request.getParameter("shown") == null ? "attachment" : "inline";
        response.setHeader("Content-Disposition", how + "; filename=\"document.pdf\"; filename*=UTF-8''" + name);
        response.setHeader("Content-Security-Policy", "default-src 'none'; object-src 'self'; frame-ancestors 'self'");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(paper.get().pdf());
    }

    private Optional<Paper> find(String path, boolean forStamping) {
        if (path == null || !path.matches("/[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")) {
            return Optional.empty();
        }
        try {
            UUID id = UUID.fromString(path.substring(1));
            return Optional.of(forStamping ? open.forStamping(id) : open.open(id));
        } catch (RefusedException notForThisDesk) {
            return Optional.empty();
        }
    }
}
