package org.hongyan.admin.registerbook;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Stream;
import org.hongyan.admin.faces.Texts;
import org.hongyan.registerbook.ExportRegister;
import org.hongyan.registerbook.RegisterLine;
import org.hongyan.registerbook.RegisterPeriod;
import org.hongyan.shared.InvalidInputException;
import org.hongyan.shared.RefusedException;

/** The register of a period as a table: with commas, or as a workbook ({@code .xlsx}). */
@WebServlet({RegisterbookServlet.TEXT, RegisterbookServlet.WORKBOOK})
public class RegisterbookServlet extends HttpServlet {

    static final String TEXT = "/registerbook/export";
    static final String WORKBOOK = "/registerbook/export.xlsx";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ExportRegister export;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Stream<RegisterLine> lines;
        RegisterPeriod period;
        try {
            period = RegisterPeriod.of(
                    RegisterbookPage.day(request.getParameter("from")),
                    RegisterbookPage.day(request.getParameter("until")));
            lines = export.export(period);
        } catch (InvalidInputException | RefusedException notThese) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        boolean workbook = WORKBOOK.equals(request.getServletPath());
        response.setContentType(
                workbook
                        ? "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
                        : "text/csv; charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"register-" + period.from() + "-" + period.until()
                        + (workbook ? ".xlsx\"" : ".csv\""));
        RegisterTable table = new RegisterTable(Texts::text);
        if (workbook) {
            table.workbook(lines, response.getOutputStream());
        } else {
            table.text(lines, response.getOutputStream());
        }
    }
}
