package org.hongyan.admin.register;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hongyan.admin.desk.DeskPage;
import org.hongyan.admin.faces.Texts;
import org.hongyan.admin.file.Workbooks;
import org.hongyan.importing.ImportColumn;
import org.hongyan.importing.ImportRow;
import org.hongyan.importing.Imports;
import org.hongyan.importing.RegisterImport;
import org.hongyan.petition.RegisterChecks;
import org.hongyan.shared.Permission;

/**
 * {@code /register/tablefile}: the template of a table; with {@code ?of=<id>} the lines of an import that are to be corrected,
 * as they were brought, with what is wrong in the last column: corrected, the same file is imported again.
 */
@WebServlet("/register/tablefile")
public class TableServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Set<ImportRow.State> WRONG = EnumSet.of(ImportRow.State.WRONG, ImportRow.State.LEFT_OUT);

    @Inject
    private transient Imports imports;

    @Inject
    private transient RegisterChecks checks;

    @Inject
    private transient DeskPage desk;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!desk.may(Permission.REGISTER)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (request.getParameter("of") == null) {
            template(response);
        } else {
            Optional<RegisterImport> brought = id(request.getParameter("of")).flatMap(imports::find);
            if (brought.isEmpty()) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
            } else {
                wrong(response, brought.get());
            }
        }
    }

    private static Optional<UUID> id(String written) {
        try {
            return Optional.of(UUID.fromString(written));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private List<ImportColumn> columns() {
        return Arrays.stream(ImportColumn.values())
                .filter(column -> checks.classes() || !ImportColumn.ofCongress().contains(column))
                .toList();
    }

    private void template(HttpServletResponse response) throws IOException {
        List<ImportColumn> columns = columns();
        List<String> head = columns.stream().map(ImportColumn::heading).toList();
        Workbooks.Sheet help = new Workbooks.Sheet(
                Texts.text("register.import.help"),
                List.of(
                        Texts.text("register.import.help.column"),
                        Texts.text("register.import.help.needed"),
                        Texts.text("register.import.help.how"),
                        Texts.text("register.import.help.example")),
                rows -> {
                    for (ImportColumn column : columns) {
                        rows.add(List.of(
                                column.heading(),
                                Texts.text(column.mandatory() ? "register.import.yes" : "register.import.no"),
                                Texts.text("register.import.help." + column),
                                Texts.text("register.import.example." + column)));
                    }
                });
        Workbooks.send(
                response,
                "register-template.xlsx",
                List.of(new Workbooks.Sheet(Texts.text("register.import.sheet"), head, rows -> {}), help));
    }

    private void wrong(HttpServletResponse response, RegisterImport brought) throws IOException {
        List<ImportColumn> columns = columns();
        List<String> head =
                new ArrayList<>(columns.stream().map(ImportColumn::heading).toList());
        head.add(Texts.text("register.table.wrongColumn"));
        Workbooks.send(
                response,
                "register-to-correct.xlsx",
                List.of(new Workbooks.Sheet(Texts.text("register.import.sheet"), head, rows -> {
                    List<ImportRow> page = imports.rows(brought.id(), WRONG, 0);
                    while (!page.isEmpty()) {
                        for (ImportRow row : page) {
                            rows.add(line(row, columns));
                        }
                        page = page.size() < Imports.MOST
                                ? List.of()
                                : imports.rows(
                                        brought.id(),
                                        WRONG,
                                        page.get(page.size() - 1).line());
                    }
                })));
    }

    private static List<String> line(ImportRow row, List<ImportColumn> columns) {
        List<String> cells = new ArrayList<>(columns.stream()
                .map(column -> row.cells().getOrDefault(column, ""))
                .toList());
        cells.add(row.wrong().stream()
                .map(one -> Texts.text(
                        "register.table.wrongAt",
                        Texts.text("ImportColumn." + one.column()),
                        Texts.text("input." + one.code(), one.args().toArray())))
                .collect(Collectors.joining("；")));
        return cells;
    }
}
