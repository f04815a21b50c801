package org.hongyan.portal.papers;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.hongyan.petition.PrintReceipt;
import org.hongyan.petition.Receipt;
import org.hongyan.portal.faces.Texts;
import org.hongyan.portal.submit.ReceiptCookie;

/** {@code /papers/receipt/1}: the registration receipt just got, for the first petitioner; gone once it is noted. */
@WebServlet("/papers/receipt/*")
public class ReceiptServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ReceiptCookie cookie;

    @Inject
    private transient PrintReceipt printReceipt;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        Optional<Receipt> receipt = path.matches("/[1-5]") ? cookie.receipt() : Optional.empty();
        int seq = receipt.isPresent() ? path.charAt(1) - '0' : 0;
        if (receipt.isEmpty() || seq > receipt.get().codes().size()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        byte[] pdf = printReceipt.pdf(receipt.get(), seq);
        DocumentServlet.sendPdf(
                response, Texts.text("submit.done.pdfName") + receipt.get().number(), pdf, false);
    }
}
