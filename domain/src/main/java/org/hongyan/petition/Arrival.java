package org.hongyan.petition;

import static org.hongyan.shared.JsonLibrary.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/**
 * How and when a petition arrived.
 *
 * @param on statutory day of receipt, never after today
 * @param intake what belongs to the channel only, by {@link IntakeField#key}
 */
public record Arrival(Channel channel, Instant at, LocalDate on, Map<String, String> intake) {

    /** What {@link #intakeJson} wrote. */
    static Map<String, String> intake(String written) {
        Map<String, String> intake = new TreeMap<>();
        try (JsonReader reader = JSON.createReader(new StringReader(written))) {
            JsonObject all = reader.readObject();
            all.keySet().forEach(key -> intake.put(key, all.getString(key, "")));
        }
        return intake;
    }

    String intakeJson() {
        JsonObjectBuilder json = JSON.createObjectBuilder();
        new TreeMap<>(intake).forEach(json::add);
        return json.build().toString();
    }
}
