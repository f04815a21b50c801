package org.hongyan.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import org.hongyan.matter.Matter;
import org.hongyan.shared.Texts;
import org.hongyan.staff.CurrentActor;
import org.hongyan.tenant.Office;
import org.hongyan.tenant.Offices;
import org.hongyan.tenant.Unit;

/** Names and fixed words that papers and sentences of this capability share; on paper everything is simplified Chinese. */
@ApplicationScoped
class PaperWords {

    /** The route of the ordinary procedure, the only one with an opinion. */
    static final String ORDINARY = "R6";

    private final Offices offices;
    private final CurrentActor actors;

    /** For the proxy. */
    protected PaperWords() {
        this(null, null);
    }

    @Inject
    PaperWords(Offices offices, CurrentActor actors) {
        this.offices = offices;
        this.actors = actors;
    }

    /** The acting body's name. */
    String body() {
        return offices.unit(actors.get().bodyId()).map(Unit::name).orElse("");
    }

    /** Where to ask. */
    String contact() {
        return own().phone();
    }

    /** To whom to complain about the acting office: its superior, else itself. */
    String superior(Matter matter) {
        Office own = own();
        return own.parentId() == null
                ? own.name()
                : offices.byId(own.parentId()).orElse(own).name();
    }

    /** The Chinese name of a constant. */
    static String name(Enum<?> constant) {
        return text(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    static String text(String key, Map<String, String> args) {
        return Texts.of("procedure", Locale.SIMPLIFIED_CHINESE).text(key, args);
    }

    static String text(String key) {
        return Texts.of("procedure", Locale.SIMPLIFIED_CHINESE).text(key);
    }

    private Office own() {
        return offices.byId(actors.get().officeId()).orElseThrow();
    }
}
