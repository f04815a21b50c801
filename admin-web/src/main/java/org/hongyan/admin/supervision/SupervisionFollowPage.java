package org.hongyan.admin.supervision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hongyan.admin.faces.Format;
import org.hongyan.admin.faces.Texts;
import org.hongyan.admin.reply.ReplyForm;
import org.hongyan.staff.CurrentActor;
import org.hongyan.supervision.FollowMatter;
import org.hongyan.supervision.FollowUp;
import org.hongyan.supervision.FollowUpReader;

/** A key matter, a joint meeting, and what a congress does about a matter it sent; none of it moves the matter. */
@Named
@RequestScoped
public class SupervisionFollowPage extends ReplyForm {

    @Inject
    private FollowMatter follow;

    @Inject
    private FollowUpReader reader;

    @Inject
    private CurrentActor actors;

    private FollowUp.Kind kind;
    private String words;
    private String people;
    private LocalDate onDay;
    private UUID which;
    private String outcome;
    private List<FollowUp> all;

    /** Writes it down. */
    public void record() {
        follow.record(new FollowMatter.Order(getMatterId(), kind, words, people, onDay));
        done(
                "supervision.follow",
                "supervision/follow",
                "supervision.follow.done",
                getMatter().number());
    }

    /** Ends one of the own ones. */
    public void end() {
        follow.end(getMatterId(), which, outcome);
        done(
                "supervision.follow",
                "supervision/follow",
                "supervision.follow.ended",
                getMatter().number());
    }

    /** The latest first. */
    public List<FollowUp> getAll() {
        if (all == null) {
            all = reader.ofMatter(getMatterId()).stream()
                    .sorted((one, other) -> other.id().compareTo(one.id()))
                    .toList();
        }
        return all;
    }

    /** The means of this desk, in their order. */
    public List<FollowUp.Kind> getKinds() {
        return List.copyOf(reader.means(getMatter()));
    }

    /** Own ones that have not ended. */
    public List<SelectItem> getEndable() {
        return getAll().stream()
                .filter(FollowUp::open)
                .filter(one -> one.bodyId().equals(actors.get().bodyId()))
                .map(one -> new SelectItem(one.id(), Texts.of(one.kind()) + " " + Format.date(one.onDay())))
                .toList();
    }

    public FollowUp.Kind getKind() {
        return kind;
    }

    public void setKind(FollowUp.Kind newKind) {
        kind = newKind;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String newWords) {
        words = newWords;
    }

    public String getPeople() {
        return people;
    }

    public void setPeople(String newPeople) {
        people = newPeople;
    }

    public LocalDate getOnDay() {
        return onDay == null ? getToday() : onDay;
    }

    public void setOnDay(LocalDate newOnDay) {
        onDay = newOnDay;
    }

    public UUID getWhich() {
        return which;
    }

    public void setWhich(UUID newWhich) {
        which = newWhich;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String newOutcome) {
        outcome = newOutcome;
    }
}
