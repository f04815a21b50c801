package org.hongyan.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.hongyan.document.DocumentLine;
import org.hongyan.document.Documents;
import org.hongyan.shared.Texts;
import org.hongyan.staff.CurrentActor;
import org.hongyan.tenant.Office;
import org.hongyan.tenant.Offices;
import org.hongyan.tenant.Unit;

/** Names and fixed words of papers and sentences; on paper everything is simplified Chinese. */
@ApplicationScoped
class ReviewWords {

    private final Documents documents;
    private final Offices offices;
    private final CurrentActor actors;

    /** For the proxy. */
    protected ReviewWords() {
        this(null, null, null);
    }

    @Inject
    ReviewWords(Documents documents, Offices offices, CurrentActor actors) {
        this.documents = documents;
        this.offices = offices;
        this.actors = actors;
    }

    /** The name of a body. */
    String body(UUID bodyId) {
        return offices.unit(bodyId).map(Unit::name).orElse("");
    }

    /** Where to ask. */
    String contact() {
        return own().phone();
    }

    /** To whom to complain about the acting office: its superior, else itself. */
    String superior() {
        Office own = own();
        return own.parentId() == null
                ? own.name()
                : offices.byId(own.parentId()).orElse(own).name();
    }

    /** The opinion attacked as papers name it: body, title and number. */
    String opinion(Review review) {
        DocumentLine line = documents.byId(review.attackedId()).orElseThrow();
        return text(
                "opinion",
                Map.of(
                        "body",
                        body(review.attackedBodyId()),
                        "title",
                        line.kind().title(Locale.SIMPLIFIED_CHINESE),
                        "number",
                        line.number()));
    }

    /** The Chinese name of a constant. */
    static String name(Enum<?> constant) {
        return text(constant.getDeclaringClass().getSimpleName() + "." + constant.name(), Map.of());
    }

    static String text(String key, Map<String, String> args) {
        return Texts.of("review", Locale.SIMPLIFIED_CHINESE).text(key, args);
    }

    private Office own() {
        return offices.byId(actors.get().officeId()).orElseThrow();
    }
}
