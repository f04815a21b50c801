package org.hongyan.admin.registerbook;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hongyan.admin.faces.Texts;
import org.hongyan.registerbook.ExportRegister;
import org.hongyan.registerbook.RegisterLine;
import org.hongyan.registerbook.RegisterPeriod;
import org.hongyan.shared.InvalidInputException;
import org.hongyan.shared.RefusedException;

/** {@code /registerbook/export}: the register of a period as a table that spreadsheet programs open. */
@WebServlet("/registerbook/export")
public class RegisterbookServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** By which spreadsheet programs know that the text is UTF-8. */
    private static final char MARK = '\uFEFF';

    @Inject
    private transient ExportRegister export;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<RegisterLine> lines;
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
        response.setContentType("text/csv; charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"register-" + period.from() + "-" + period.until() + ".csv\"");
        String head =
                cells(Stream.of("number", "received", "channel", "title", "name", "heads", "place", "state", "marks")
                        .map(column -> Texts.text("registerbook.column." + column)));
        String text = lines.stream().map(RegisterbookServlet::row).collect(Collectors.joining("\r\n"));
        response.getOutputStream().write((MARK + head + "\r\n" + text + "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    private static String row(RegisterLine line) {
        String marks = Stream.of(
                        line.collective() ? Texts.text("registerbook.mark.collective") : "",
                        line.repeated() ? Texts.text("registerbook.mark.repeated") : "",
                        line.aboveLevel() ? Texts.text("registerbook.mark.aboveLevel") : "")
                .filter(mark -> !mark.isEmpty())
                .collect(Collectors.joining("、"));
        return cells(Stream.of(
                line.number(),
                line.receivedOn().toString(),
                Texts.text("Channel." + line.channel()),
                line.title(),
                line.maskedName(),
                String.valueOf(line.headCount()),
                line.place(),
                Texts.text("MatterState." + line.state() + ".staff"),
                marks));
    }

    private static String cells(Stream<String> values) {
        return values.map(RegisterbookServlet::cell).collect(Collectors.joining(","));
    }

    /** RFC 4180; a text that a spreadsheet would read as a formula is kept a text. */
    static String cell(String value) {
        String text = !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
