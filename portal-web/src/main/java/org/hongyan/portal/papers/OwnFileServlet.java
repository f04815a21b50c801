package org.hongyan.portal.papers;

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
import org.hongyan.portal.lookup.ProofCookie;
import org.hongyan.shared.RefusedException;

/**
 * {@code /papers/file/<id>}: a file of the own petition, never shown in the browser, always saved; not found for
 * everybody without the proof.
 */
@WebServlet("/papers/file/*")
public class OwnFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ProofCookie proof;

    @Inject
    private transient OpenFile openFile;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        boolean asked = id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                && proof.present().isPresent();
        Optional<FileDownload> file = asked ? open(UUID.fromString(id)) : Optional.empty();
        if (file.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(file.get().kind().mediaType());
        response.setHeader("Content-Disposition", file.get().contentDisposition());
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        file.get().writeTo(response.getOutputStream());
    }

    /** A file that still waits for the scanner or did not pass it is not served. */
    private Optional<FileDownload> open(UUID id) {
        try {
            return openFile.byPetitioner(id);
        } catch (RefusedException notNow) {
            return Optional.empty();
        }
    }
}
