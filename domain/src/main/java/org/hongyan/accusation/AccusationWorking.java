package org.hongyan.accusation;

import static org.hongyan.shared.JsonLibrary.JSON;

import jakarta.json.JsonObject;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;

/**
 * What the discipline office made of it, sealed as the accusation itself.
 *
 * @param nature as classified there
 * @param accused whom it is about, in one line
 */
public record AccusationWorking(AccusationNature nature, String accused) {

    byte[] bytes() {
        return JSON.createObjectBuilder()
                .add("nature", nature.name())
                .add("accused", accused)
                .build()
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }

    static AccusationWorking of(byte[] bytes) {
        JsonObject json = JSON.createReader(new StringReader(new String(bytes, StandardCharsets.UTF_8)))
                .readObject();
        return new AccusationWorking(AccusationNature.valueOf(json.getString("nature")), json.getString("accused"));
    }

    @Override
    public String toString() {
        return "AccusationWorking[…]";
    }
}
