package org.hongyan.fairness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.hongyan.matter.Matter;
import org.hongyan.matter.Part;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.RefusedException;
import org.hongyan.shared.Texts;
import org.hongyan.staff.Actor;
import org.hongyan.staff.CurrentActor;

/** Keeps the statement of whoever is named, and asks the handler named by somebody else for the own one. */
@ApplicationScoped
@LegalBasis("信访工作条例 第二十八条第三款")
public class Statements {

    private final InterestStatements book;
    private final CurrentActor actors;
    private final Clock clock;

    /** For the proxy. */
    protected Statements() {
        this(null, null, null);
    }

    @Inject
    Statements(InterestStatements book, CurrentActor actors, Clock clock) {
        this.book = book;
        this.actors = actors;
        this.clock = clock;
    }

    /** The sentence whoever is named ticks. */
    public static String words() {
        return Texts.of("fairness", Locale.SIMPLIFIED_CHINESE).text("InterestStatement.words");
    }

    /** Somebody is named and has no interest of his or her own. */
    public void none(Matter matter, UUID personId) {
        book.add(new InterestStatement(matter.id(), personId, false, words(), actors.get(), clock.instant()));
    }

    /** True if the caller is the named handler and has not said so with the own hand. */
    public boolean missing(Part part) {
        Actor actor = actors.get();
        return actor.personId() != null
                && actor.personId().equals(part.handlerId())
                && book.ofMatter(part.matterId()).stream()
                        .noneMatch(one -> one.own() && one.personId().equals(actor.personId()));
    }

    /** Refuses the handler who has not said so before the first step. */
    public void require(Matter matter, Part part) {
        if (missing(part)) {
            throw new RefusedException(new StatementMissing(matter.number()));
        }
    }
}
