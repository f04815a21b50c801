package org.hongyan.admin.reply;

import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hongyan.admin.faces.DoneNotes;
import org.hongyan.admin.faces.Texts;
import org.hongyan.admin.matter.CasePage;
import org.hongyan.admin.matter.Chips;
import org.hongyan.admin.matter.ClockCard;
import org.hongyan.admin.matter.OpenSteps;
import org.hongyan.draft.Drafts;
import org.hongyan.matter.MatterClock;
import org.hongyan.matter.MatterReader;
import org.hongyan.matter.MatterView;
import org.hongyan.reply.HandlingReader;
import org.hongyan.reply.HandlingView;
import org.hongyan.staff.Desks.Person;
import org.hongyan.tenant.Unit;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** What every form that works on one matter needs: the matter, its handling, and the way back to the case. */
public abstract class ReplyForm {

    private static final List<String> TABS = List.of("hearing", "investigation", "opinion", "serve", "complete");

    @Inject
    private MatterReader matters;

    @Inject
    private OpenSteps steps;

    @Inject
    private HandlingReader handlings;

    @Inject
    private Drafts drafts;

    @Inject
    private Chips chips;

    @Inject
    private DoneNotes notes;

    @Inject
    @Param(pathIndex = 0)
    private String id;

    private MatterView matter;
    private HandlingView handling;
    private Set<UUID> kept;

    public UUID getMatterId() {
        return CasePage.parse(id);
    }

    public MatterView getMatter() {
        if (matter == null) {
            matter = matters.open(getMatterId());
        }
        return matter;
    }

    public HandlingView getHandling() {
        if (handling == null) {
            handling = handlings.open(getMatterId());
        }
        return handling;
    }

    /** Clocks that run for somebody at work, at most two. */
    public List<ClockCard> getClocks() {
        return getMatter().clocks().stream()
                .filter(line -> line.state() == MatterClock.State.RUNNING && line.petitionerId() == null)
                .limit(2)
                .map(chips::card)
                .toList();
    }

    /**
     * A page beside this one.
     *
     * @param page without the matter
     */
    public record Tab(String page, String path, String label) {}

    /** The pages of the handling that are open now, in the order of the work. */
    public List<Tab> getTabs() {
        Set<String> open = steps.of(getMatter()).keySet();
        return TABS.stream()
                .filter(tab -> open.contains("/reply/" + tab))
                .map(tab ->
                        new Tab("/reply/" + tab, "/reply/" + tab + "/" + getMatterId(), Texts.text("reply.tab." + tab)))
                .toList();
    }

    /** True if the page is still open to this desk after what was just done. */
    protected boolean stillOpen(String page) {
        matter = null;
        handling = null;
        return steps.of(getMatter()).containsKey(page);
    }

    public LocalDate getToday() {
        return chips.today();
    }

    /** True for a paper that has come back signed or sealed. */
    public boolean kept(UUID documentId) {
        if (kept == null) {
            kept = handlings.sealed(getMatterId());
        }
        return kept.contains(documentId);
    }

    protected HandlingReader handlings() {
        return handlings;
    }

    /** What was typed is kept for good; it is read again and needs no draft any more. */
    protected void changed(String draft) {
        drafts.discard(draft, getMatterId());
        matter = null;
        handling = null;
    }

    /** Says what was done and opens a page of the application, the draft being of no use any more. */
    protected void done(String draft, String path, String message, Object... args) {
        drafts.discard(draft, getMatterId());
        notes.say(Texts.text(message, args));
        Faces.redirect(path + "/%s", getMatterId());
    }

    /** The id a choice stands for; choices travel as texts. */
    protected static UUID chosen(String choice) {
        return choice == null ? null : UUID.fromString(choice);
    }

    protected static List<SelectItem> people(List<Person> people) {
        return people.stream()
                .map(person -> new SelectItem(person.id().toString(), person.name()))
                .toList();
    }

    protected static List<SelectItem> units(List<Unit> units) {
        return units.stream()
                .map(unit -> new SelectItem(unit.id().toString(), unit.name()))
                .toList();
    }
}
