package org.hongyan.admin.archive;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hongyan.archive.TakeFile;
import org.hongyan.archive.TakenFile;
import org.hongyan.shared.RefusedException;

/**
 * {@code /casefile/<id of the export>}: a released case file for the one who asked, as an archive, with {@code .pdf} as
 * one bound copy; anything else is not found.
 */
@WebServlet("/casefile/*")
public class CaseFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final Pattern ADDRESS =
            Pattern.compile("/([0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})([.]pdf)?");

    @Inject
    private transient TakeFile take;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = ADDRESS.matcher(Objects.requireNonNullElse(request.getPathInfo(), ""));
        Optional<TakenFile> file = path.matches() ? find(UUID.fromString(path.group(1))) : Optional.empty();
        if (file.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        boolean bound = path.group(3) != null;
        String ending = bound ? ".pdf" : ".zip";
        String name = URLEncoder.encode(file.get().number() + ending, StandardCharsets.UTF_8);
        response.setContentType(bound ? "application/pdf" : "application/zip");
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"casefile" + ending + "\"; filename*=UTF-8''" + name);
        response.setHeader("Cache-Control", "no-store");
        if (bound) {
            file.get().writePdf(response.getOutputStream());
        } else {
            file.get().writeZip(response.getOutputStream());
        }
    }

    private Optional<TakenFile> find(UUID export) {
        try {
            return Optional.of(take.take(export));
        } catch (RefusedException notForThisDesk) {
            return Optional.empty();
        }
    }
}
