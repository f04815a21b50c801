package org.hongyan.importing;

import static org.hongyan.shared.JsonLibrary.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hongyan.shared.FieldError;

/** Cells and what is wrong with them as they are kept. */
public final class RowText {

    private RowText() {}

    static String ofCells(Map<ImportColumn, String> cells) {
        JsonObjectBuilder object = JSON.createObjectBuilder();
        cells.forEach((column, text) -> object.add(column.name(), text));
        return object.build().toString();
    }

    /** What {@link #ofCells} wrote; nothing of an empty text. */
    public static Map<ImportColumn, String> cells(String written) {
        Map<ImportColumn, String> cells = new EnumMap<>(ImportColumn.class);
        if (!written.isEmpty()) {
            JsonObject object = JSON.createReader(new StringReader(written)).readObject();
            object.keySet().forEach(name -> cells.put(ImportColumn.valueOf(name), object.getString(name)));
        }
        return cells;
    }

    static String ofErrors(List<FieldError> errors) {
        JsonArrayBuilder all = JSON.createArrayBuilder();
        for (FieldError error : errors) {
            JsonArrayBuilder args = JSON.createArrayBuilder();
            error.args().forEach(arg -> args.add(String.valueOf(arg)));
            all.add(JSON.createObjectBuilder()
                    .add("column", ImportColumn.at(error.pointer()).name())
                    .add("code", error.code())
                    .add("args", args));
        }
        return errors.isEmpty() ? "" : all.build().toString();
    }

    /** What {@link #ofErrors} wrote. */
    public static List<ImportRow.Wrong> errors(String written) {
        List<ImportRow.Wrong> errors = new ArrayList<>();
        if (!written.isEmpty()) {
            JSON.createReader(new StringReader(written))
                    .readArray()
                    .getValuesAs(JsonObject.class)
                    .forEach(one -> errors.add(new ImportRow.Wrong(
                            ImportColumn.valueOf(one.getString("column")),
                            one.getString("code"),
                            one.getJsonArray("args").getValuesAs(JsonString.class).stream()
                                    .map(JsonString::getString)
                                    .toList())));
        }
        return errors;
    }
}
