package org.hongyan.matching;

import static org.hongyan.shared.JsonLibrary.JSON;

import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.LocalDate;

/**
 * What the petition that is asked about says, for the holder who is to compare; frozen when it is asked.
 *
 * @param names masked
 */
public record Said(String title, String content, String demands, String names, LocalDate receivedOn) {

    /** As it is stored. */
    public String json() {
        return JSON.createObjectBuilder()
                .add("title", title)
                .add("content", content)
                .add("demands", demands)
                .add("names", names)
                .add("receivedOn", receivedOn.toString())
                .build()
                .toString();
    }

    static Said read(String json) {
        try (var reader = JSON.createReader(new StringReader(json))) {
            JsonObject said = reader.readObject();
            return new Said(
                    said.getString("title"),
                    said.getString("content"),
                    said.getString("demands"),
                    said.getString("names"),
                    LocalDate.parse(said.getString("receivedOn")));
        }
    }

    @Override
    public String toString() {
        return "Said[…]";
    }
}
