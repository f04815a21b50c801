package org.hongyan.admin.work;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hongyan.admin.faces.Format;
import org.hongyan.admin.faces.Markup;
import org.hongyan.admin.faces.Texts;
import org.hongyan.admin.matter.DueChipTag;
import org.hongyan.matter.DeskRow;

/**
 * The rows of a list, written in one go: this page is opened more often than any other. Attributes {@code value}: a list
 * of {@link WorkRow}; {@code caption}; {@code select}: whether rows can be picked; {@code columns}: those switched on.
 */
@FacesComponent(RowTable.TYPE)
public class RowTable extends UIComponentBase {

    static final String TYPE = "org.hongyan.admin.RowTable";

    private static final List<String> FIRST =
            List.of("due", "dueOn", "clock", "number", "title", "marks", "petitioner", "state");

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        Map<String, Object> given = getAttributes();
        boolean select = Boolean.parseBoolean(String.valueOf(given.get("select")));
        List<?> columns = given.get("columns") instanceof List<?> some ? some : List.of();
        Markup page = new Markup(context);
        page.open("table", "class", "tbl").element("caption", "vh", given.get("caption"));
        head(page, select, columns);
        page.open("tbody");
        for (Object one : (List<?>) given.get("value")) {
            row(page, (WorkRow) one, select, columns);
        }
        page.close("tbody").close("table");
    }

    private static void head(Markup page, boolean select, List<?> columns) throws IOException {
        page.open("thead").open("tr");
        if (select) {
            page.open("th", "scope", "col");
            page.open("input", "type", "checkbox", "class", "selall", "aria-label", Texts.text("work.select.all"));
            page.close("input").close("th");
        }
        List<String> names = new ArrayList<>(FIRST);
        columns.forEach(column -> names.add(column.toString()));
        names.add("next");
        for (String name : names) {
            page.open("th", "scope", "col")
                    .text(Texts.text("work.column." + name))
                    .close("th");
        }
        page.close("tr").close("thead");
    }

    private static void row(Markup page, WorkRow row, boolean select, List<?> columns) throws IOException {
        DeskRow item = row.item();
        page.open("tr", "class", row.isOver() ? "over" : null);
        if (select) {
            String label = Texts.text("work.select.one", item.number());
            page.open("td", "class", "rowpick")
                    .open(
                            "input",
                            "type",
                            "checkbox",
                            "name",
                            "m",
                            "value",
                            item.matterId().toString(),
                            "aria-label",
                            label);
            page.close("input").close("td");
        }
        due(page, row);
        page.element("td", "due", Format.shortDate(row.dueOn())).element("td", null, Format.name(row.clock()));
        page.element("td", "id", item.number());
        title(page, row);
        marks(page, item.marks());
        page.element("td", "who", row.petitioner());
        page.element("td", null, Texts.text("MatterState." + item.state().name() + ".staff"));
        for (Object column : columns) {
            switch (column.toString()) {
                case "from" ->
                    page.element("td", null, item.channel() == null ? "" : Texts.text("Channel." + item.channel()));
                case "place" -> page.element("td", null, item.place());
                default -> page.element("td", "due", Format.shortDate(item.receivedOn()));
            }
        }
        next(page, row);
        page.close("tr");
    }

    private static void due(Markup page, WorkRow row) throws IOException {
        page.open("td");
        if (row.chip() == null) {
            page.open("span", "class", "muted")
                    .text("—")
                    .said(Texts.text("work.due.none"))
                    .close("span");
        } else {
            DueChipTag.write(page, row.chip());
        }
        page.close("td");
    }

    private static void title(Markup page, WorkRow row) throws IOException {
        String title = row.item().title();
        page.open("td", "class", "wide");
        page.link(
                "/case/" + row.item().matterId(),
                "ttl",
                title == null || title.isEmpty() ? Texts.text("work.sealed") : title);
        if (!row.pieces().isEmpty()) {
            page.open("p", "class", "snip");
            for (int i = 0; i < row.pieces().size(); i++) {
                if (i % 2 == 0) {
                    page.text(row.pieces().get(i));
                } else {
                    page.element("mark", null, row.pieces().get(i));
                }
            }
            page.close("p");
        }
        page.close("td");
    }

    private static void marks(Markup page, List<String> marks) throws IOException {
        page.open("td");
        for (String mark : marks) {
            String key = "work.mark." + mark;
            page.open("span", "class", "tag " + Texts.text(key + ".colour"), "title", Texts.text(key));
            page.open("span", "aria-hidden", "true")
                    .text(Texts.text(key + ".short"))
                    .close("span");
            page.said(Texts.text(key)).close("span").text(" ");
        }
        page.close("td");
    }

    private static void next(Markup page, WorkRow row) throws IOException {
        page.open("td");
        if (row.nextPage() == null) {
            page.element("span", "wait", row.nextStep());
        } else {
            page.link(row.nextPage(), "nx", row.nextStep());
        }
        page.element("small", "own", Texts.text("work.owner", row.owner())).close("td");
    }
}
