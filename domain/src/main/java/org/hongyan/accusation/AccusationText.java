package org.hongyan.accusation;

import static org.hongyan.shared.JsonLibrary.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/**
 * What is sealed: whom it accuses of what, and who says so. Never stored or shown outside a discipline office.
 *
 * @param nature own tree of the discipline line; null while unread
 * @param accuser empty name for an anonymous one
 * @param incident who may have seen it that must not, empty if nobody
 */
public record AccusationText(
        AccusationNature nature,
        List<Accused> accused,
        String facts,
        Accuser accuser,
        String incident,
        List<FileLine> files) {

    public AccusationText {
        accused = List.copyOf(accused);
        files = List.copyOf(files);
    }

    /** Somebody accused: name, unit, post, as far as known. */
    public record Accused(String name, String unit, String post) {}

    /** Who accuses; all fields empty for an anonymous accusation. */
    public record Accuser(String name, String phone, String address) {

        /** Nobody known. */
        public static Accuser anonymous() {
            return new Accuser("", "", "");
        }

        /** A real name is a name with a way to answer. */
        public boolean named() {
            return !name.isBlank();
        }

        @Override
        public String toString() {
            return "Accuser[…]";
        }
    }

    /** A sealed file. */
    public record FileLine(UUID id, String name, long size) {}

    /** With these files. */
    public AccusationText with(List<FileLine> sealed) {
        return new AccusationText(nature, accused, facts, accuser, incident, sealed);
    }

    byte[] bytes() {
        JsonArrayBuilder people = JSON.createArrayBuilder();
        accused.forEach(one -> people.add(JSON.createObjectBuilder()
                .add("name", one.name())
                .add("unit", one.unit())
                .add("post", one.post())));
        JsonArrayBuilder sealed = JSON.createArrayBuilder();
        files.forEach(file -> sealed.add(JSON.createObjectBuilder()
                .add("id", file.id().toString())
                .add("name", file.name())
                .add("size", file.size())));
        return JSON.createObjectBuilder()
                .add("nature", nature == null ? "" : nature.name())
                .add("accused", people)
                .add("facts", facts)
                .add("name", accuser.name())
                .add("phone", accuser.phone())
                .add("address", accuser.address())
                .add("incident", incident)
                .add("files", sealed)
                .build()
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }

    static AccusationText of(byte[] bytes) {
        JsonObject json = JSON.createReader(new StringReader(new String(bytes, StandardCharsets.UTF_8)))
                .readObject();
        String nature = json.getString("nature");
        return new AccusationText(
                nature.isEmpty() ? null : AccusationNature.valueOf(nature),
                json.getJsonArray("accused").getValuesAs(JsonObject.class).stream()
                        .map(one -> new Accused(one.getString("name"), one.getString("unit"), one.getString("post")))
                        .toList(),
                json.getString("facts"),
                new Accuser(json.getString("name"), json.getString("phone"), json.getString("address")),
                json.getString("incident"),
                json.getJsonArray("files").getValuesAs(JsonObject.class).stream()
                        .map(one -> new FileLine(
                                UUID.fromString(one.getString("id")),
                                one.getString("name"),
                                one.getJsonNumber("size").longValue()))
                        .toList());
    }

    @Override
    public String toString() {
        return "AccusationText[…]";
    }
}
