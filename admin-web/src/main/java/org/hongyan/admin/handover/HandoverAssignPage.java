package org.hongyan.admin.handover;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.hongyan.admin.faces.Format;
import org.hongyan.admin.faces.Texts;
import org.hongyan.admin.matter.Chips;
import org.hongyan.admin.matter.DueChip;
import org.hongyan.attachment.AttachmentView;
import org.hongyan.attachment.Attachments;
import org.hongyan.deadline.ClockKind;
import org.hongyan.handover.Disputes;
import org.hongyan.handover.HandOverMatter;
import org.hongyan.handover.HandoverKind;
import org.hongyan.handover.HandoverOutlook;
import org.hongyan.handover.HandoverOutlook.Choice;
import org.hongyan.handover.HandoverOutlook.Limits;
import org.hongyan.handover.HandoverOutlook.Outlook;
import org.hongyan.matter.MatterClock;
import org.hongyan.matter.Transition;
import org.hongyan.petition.CongressMarks;
import org.hongyan.tenant.OfficeKind;

/** Assigns or refers a matter, or passes a received one on: how, to whom, by when; and what comes of it. */
@Named
@RequestScoped
public class HandoverAssignPage extends HandoverForm {

    @Inject
    private HandoverOutlook outlooks;

    @Inject
    private HandOverMatter handOver;

    @Inject
    private Disputes disputes;

    @Inject
    private Attachments attachments;

    @Inject
    private CongressMarks marks;

    @Inject
    private Chips chips;

    @Inject
    private DateReasons reasons;

    private HandoverKind kind = HandoverKind.ASSIGN;
    private String receiver;
    private LocalDate limitOn;
    private String requirements;
    private String note;
    private List<AttachmentView> inMatter = List.of();
    private List<String> files = List.of();
    private final Map<HandoverKind, List<Choice>> choices = new EnumMap<>(HandoverKind.class);
    private Limits limits;

    public HandoverAssignPage() {
        super("handover.assign");
    }

    @Override
    protected void prepare() {
        limits = outlooks.limits(getMatter().id());
        limitOn = limits.proposed();
        inMatter = attachments.ofMatter(getMatter().id());
        files = inMatter.stream().map(file -> file.id().toString()).toList();
    }

    /** Hands it over and goes back to the case. */
    public void assign() {
        UUID body = receiver == null ? null : UUID.fromString(receiver);
        handOver.handOver(new HandOverMatter.Order(
                getMatter().id(),
                kind,
                body,
                limitOn,
                requirements,
                note,
                files.stream().map(UUID::fromString).toList()));
        done(kind, nameOf(body));
    }

    /**
     * Receivers of one kind.
     *
     * @param title key of the heading
     */
    public record Group(String title, List<ReceiverRow> rows) {}

    /** Own departments, offices below, the other office of the same place; empty groups are left out. */
    public List<Group> getGroups() {
        boolean npc = desk().getDesk().kind() == OfficeKind.NPC;
        List<Group> groups = new ArrayList<>();
        addGroup(groups, "own", choice -> choice.receiver().ownOffice());
        addGroup(groups, "below", choice -> !choice.receiver().ownOffice() && congress(choice) == npc);
        addGroup(groups, "beside", choice -> !choice.receiver().ownOffice() && congress(choice) != npc);
        return groups;
    }

    private List<Choice> choices() {
        return choices.computeIfAbsent(
                kind == null ? HandoverKind.ASSIGN : kind, some -> outlooks.choices(getMatter(), some));
    }

    private void addGroup(List<Group> groups, String title, Predicate<Choice> which) {
        List<ReceiverRow> rows =
                choices().stream().filter(which).map(ReceiverRow::of).toList();
        if (!rows.isEmpty()) {
            groups.add(new Group("handover.assign.group." + title, rows));
        }
    }

    private static boolean congress(Choice choice) {
        return choice.receiver().office().kind() == OfficeKind.NPC;
    }

    /** Id of the first radio, to which messages about the receiver belong. */
    public String getFirstReceiver() {
        return choices().isEmpty()
                ? ""
                : choices().get(0).receiver().body().id().toString();
    }

    /** The office of the place, if it may be chosen; else null. */
    public ReceiverRow getSuggestion() {
        return choices().stream()
                .filter(choice -> choice.atPlace() && choice.against() == null)
                .findFirst()
                .map(ReceiverRow::of)
                .orElse(null);
    }

    /** What a people's congress found about whose powers it lies in, as a sentence; null elsewhere. */
    public String getPower() {
        return marks.of(getMatter().id())
                .map(found -> Texts.text("handover.assign.power." + found.power()))
                .orElse(null);
    }

    /** What handing over as chosen would do, null while nobody is chosen. */
    public Outlook getOutlook() {
        boolean known = choices().stream()
                .anyMatch(choice -> choice.against() == null
                        && choice.receiver().body().id().toString().equals(receiver));
        return known && kind != null ? outlooks.outlook(kind, UUID.fromString(receiver), limitOn) : null;
    }

    /** The sentence on the petitioner's page. */
    public String getPublicSentence() {
        Transition step =
                getMatter().steps().contains(Transition.HAND_OVER) ? Transition.HAND_OVER : Transition.PASS_ON;
        return Texts.named("event." + step + ".public", getOutlook().told());
    }

    /** The name on the button. */
    public String getReceiverName() {
        return receiver == null ? "" : nameOf(UUID.fromString(receiver));
    }

    /** Verb and receiver, 「交办给官塘驿镇信访办」. */
    public String getAct() {
        return getOutlook() == null ? Texts.of(kind) : Texts.text("handover.assign.act", kind, getReceiverName());
    }

    /** Why the dates are those days, one sentence each; none while nobody is chosen. */
    public List<String> getReasons() {
        Outlook outlook = getOutlook();
        if (outlook == null) {
            return List.of();
        }
        return reasons.of(
                DateReasons.named(ClockKind.OBJECTION, outlook.objection()),
                DateReasons.named(ClockKind.RECEIPT_NOTICE, outlook.receiptNotice()),
                DateReasons.named(ClockKind.ASSIGNED_LIMIT, outlook.reportBy()));
    }

    /** Those that travel with it: all, unless somebody takes one out. */
    public List<String> getFiles() {
        return files;
    }

    public void setFiles(List<String> newFiles) {
        files = newFiles;
    }

    /** Files of the matter. */
    public List<SelectItem> getFileLines() {
        return inMatter.stream()
                .map(file -> new SelectItem(file.id().toString(), file.name()))
                .toList();
    }

    /** Why the limit cannot be later. */
    public String getLatestReason() {
        return Texts.text(
                limits.byParent() ? "handover.assign.limit.parent" : "handover.assign.limit.law",
                Format.date(limits.latest()));
    }

    /** The budget of fifteen days over all hops, or null where it stands still. */
    public DueChip getBudget() {
        return getMatter().clocks().stream()
                .filter(clock -> clock.kind() == ClockKind.DISPATCH && clock.state() == MatterClock.State.RUNNING)
                .findFirst()
                .map(clock -> chips.card(clock).chip())
                .orElse(null);
    }

    /** Counts this one too. */
    public int getHop() {
        return outlooks.hops(getMatter()) + 1;
    }

    /** True if handing it to whoever is chosen brings it before the common superior at once. */
    public boolean isThird() {
        return getOutlook() != null
                && disputes.isThird(getMatter().id(), desk().getDesk().bodyId(), UUID.fromString(receiver));
    }

    /** True if the own office could take it up itself. */
    public boolean isOwnPossible() {
        return getMatter().steps().contains(Transition.ACCEPT_OWN)
                || getMatter().steps().contains(Transition.ACCEPT);
    }

    public boolean isAssigning() {
        return kind == HandoverKind.ASSIGN;
    }

    public Limits getLimits() {
        return limits;
    }

    public HandoverKind[] getKinds() {
        return HandoverKind.values();
    }

    public HandoverKind getKind() {
        return kind;
    }

    public void setKind(HandoverKind newKind) {
        kind = newKind;
    }

    public String getReceiver() {
        return receiver;
    }

    /** Each radio of the group sets it; only one of them has been chosen. */
    public void setReceiver(String newReceiver) {
        receiver = newReceiver;
    }

    public LocalDate getLimitOn() {
        return limitOn;
    }

    public void setLimitOn(LocalDate newLimitOn) {
        limitOn = newLimitOn;
    }

    public String getRequirements() {
        return requirements;
    }

    public void setRequirements(String newRequirements) {
        requirements = newRequirements;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String newNote) {
        note = newNote;
    }
}
