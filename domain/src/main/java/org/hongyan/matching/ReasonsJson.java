package org.hongyan.matching;

import static org.hongyan.shared.JsonLibrary.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;

/** Reasons as they are stored with a decision. */
final class ReasonsJson {

    private ReasonsJson() {}

    static String write(List<MatchReason> reasons) {
        JsonArrayBuilder array = JSON.createArrayBuilder();
        for (MatchReason reason : reasons) {
            array.add(JSON.createObjectBuilder()
                    .add("kind", reason.kind().name())
                    .add("detail", reason.detail())
                    .add("points", Math.round(reason.points() * 10) / 10.0));
        }
        return array.build().toString();
    }

    static List<MatchReason> read(String json) {
        try (var reader = JSON.createReader(new StringReader(json))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(one -> new MatchReason(
                            MatchReason.Kind.valueOf(one.getString("kind")),
                            one.getString("detail"),
                            one.getJsonNumber("points").doubleValue()))
                    .toList();
        }
    }
}
