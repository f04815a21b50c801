package org.hongyan.petition.internal;

import static org.hongyan.shared.JsonLibrary.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hongyan.petition.Channel;
import org.hongyan.petition.Receipt;

/** A receipt as text, for its encrypted column. */
final class ReceiptJson {

    private ReceiptJson() {}

    static String write(Receipt receipt) {
        JsonArrayBuilder codes = JSON.createArrayBuilder();
        for (Receipt.PersonCode one : receipt.codes()) {
            codes.add(JSON.createObjectBuilder()
                    .add("seq", one.seq())
                    .add("name", one.name() == null ? "" : one.name())
                    .add("code", one.code()));
        }
        return JSON.createObjectBuilder()
                .add("matter", receipt.matterId().toString())
                .add("petition", receipt.petitionId().toString())
                .add("number", receipt.number())
                .add("office", receipt.officeId().toString())
                .add("officeName", receipt.officeName())
                .add("channel", receipt.channel().name())
                .add("title", receipt.title())
                .add("receivedAt", receipt.receivedAt().toString())
                .add("decideBy", receipt.decideBy().toString())
                .add("codes", codes)
                .build()
                .toString();
    }

    static Receipt read(String text) {
        try (var reader = JSON.createReader(new StringReader(text))) {
            JsonObject json = reader.readObject();
            List<Receipt.PersonCode> codes = new ArrayList<>();
            for (JsonValue value : json.getJsonArray("codes")) {
                JsonObject one = value.asJsonObject();
                codes.add(new Receipt.PersonCode(one.getInt("seq"), one.getString("name"), one.getString("code")));
            }
            return new Receipt(
                    UUID.fromString(json.getString("matter")),
                    UUID.fromString(json.getString("petition")),
                    json.getString("number"),
                    UUID.fromString(json.getString("office")),
                    json.getString("officeName"),
                    Channel.valueOf(json.getString("channel")),
                    json.getString("title"),
                    Instant.parse(json.getString("receivedAt")),
                    LocalDate.parse(json.getString("decideBy")),
                    List.copyOf(codes));
        }
    }
}
