package org.hongyan.portal.papers;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.hongyan.lookup.DownloadDocument;
import org.hongyan.lookup.StatusReader;
import org.hongyan.portal.lookup.ProofCookie;
import org.hongyan.shared.RefusedException;

/** {@code /papers/document/<id>}: a document of the matter whose proof the browser holds, else not found. */
@WebServlet("/papers/document/*")
public class DocumentServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ProofCookie proof;

    @Inject
    private transient DownloadDocument downloadDocument;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        if (!id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                || proof.present().isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            StatusReader.Pdf pdf = downloadDocument.download(UUID.fromString(id));
            sendPdf(response, pdf.title(), pdf.bytes(), request.getParameter("show") != null);
        } catch (RefusedException notThere) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** Sends a PDF, to be saved or to be looked at. */
    static void sendPdf(HttpServletResponse response, String title, byte[] bytes, boolean show) throws IOException {
        String name = URLEncoder.encode(title + ".pdf", StandardCharsets.UTF_8).replace("+", "%20");
        response.setContentType("application/pdf");
        response.setHeader(
                "Content-Disposition",
                (show ? "inline" : "attachment") + "; filename=\"document.pdf\"; filename*=UTF-8''" + name);
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
