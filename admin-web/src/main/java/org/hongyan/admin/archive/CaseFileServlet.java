package org.hongyan.admin.archive;

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
import org.hongyan.archive.CaseFileZip;
import org.hongyan.archive.TakeFile;
import org.hongyan.shared.RefusedException;

/** {@code /casefile/<id of the export>}: a released case file for the one who asked; anything else is not found. */
@WebServlet("/casefile/*")
public class CaseFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient TakeFile take;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<CaseFileZip> file = find(request.getPathInfo());
        if (file.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String name = URLEncoder.encode(file.get().name(), StandardCharsets.UTF_8);
        response.setContentType("application/zip");
        response.setHeader("Content-Disposition", "attachment; filename=\"casefile.zip\"; filename*=UTF-8''" + name);
        response.setHeader("Cache-Control", "no-store");
        file.get().writeTo(response.getOutputStream());
    }

    private Optional<CaseFileZip> find(String path) {
        if (path == null || !path.matches("/[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(take.take(UUID.fromString(path.substring(1))));
        } catch (RefusedException notForThisDesk) {
            return Optional.empty();
        }
    }
}
