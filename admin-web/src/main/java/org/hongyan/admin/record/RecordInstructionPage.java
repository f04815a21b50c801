package org.hongyan.admin.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hongyan.admin.reply.ReplyForm;
import org.hongyan.record.LeaderInstruction;
import org.hongyan.record.RecordInstruction;
import org.hongyan.record.RecordReader;
import org.hongyan.shared.Permission;
import org.hongyan.staff.CurrentActor;

/** A leader's instruction, and what was reported back. */
@Named
@RequestScoped
public class RecordInstructionPage extends ReplyForm {

    @Inject
    private RecordReader reader;

    @Inject
    private RecordInstruction record;

    @Inject
    private CurrentActor actors;

    private List<LeaderInstruction> instructions;
    private String leader;
    private String duty;
    private LocalDate givenOn;
    private String words;
    private String addressedUnitId;
    private LocalDate dueOn;
    private boolean noOutcome;
    private String instructionId;
    private String feedback;

    /** Enters one. */
    public void record() {
        record.record(new RecordInstruction.Order(
                getMatterId(), leader, duty, givenOn, words, chosen(addressedUnitId), dueOn, noOutcome));
        done("record.instruction", "record/instruction", "record.instruction.done");
    }

    /** Reports back. */
    public void answer() {
        record.answer(getMatterId(), chosen(instructionId), feedback);
        done("record.instruction", "record/instruction", "record.instruction.answer.done");
    }

    public List<LeaderInstruction> getInstructions() {
        if (instructions == null) {
            instructions = reader.instructions(getMatterId());
        }
        return instructions;
    }

    /** Who sees to it. */
    public String addressed(LeaderInstruction instruction) {
        return reader.addressed(instruction);
    }

    /** Those that wait for an answer. */
    public List<SelectItem> getOpen() {
        return getInstructions().stream()
                .filter(LeaderInstruction::open)
                .map(one -> new SelectItem(one.id().toString(), one.leader() + " " + one.givenOn()))
                .toList();
    }

    public List<SelectItem> getUnits() {
        return units(reader.units(getMatterId()));
    }

    /** True for those who enter instructions; a handler only answers them. */
    public boolean isEnters() {
        return Stream.of(Permission.REGISTER, Permission.DISPATCH, Permission.SUPERVISE, Permission.APPROVE)
                .anyMatch(actors.get()::may);
    }

    public String getLeader() {
        return leader;
    }

    public void setLeader(String newLeader) {
        leader = newLeader;
    }

    public String getDuty() {
        return duty;
    }

    public void setDuty(String newDuty) {
        duty = newDuty;
    }

    public LocalDate getGivenOn() {
        return givenOn;
    }

    public void setGivenOn(LocalDate newGivenOn) {
        givenOn = newGivenOn;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String newWords) {
        words = newWords;
    }

    public String getAddressedUnitId() {
        return addressedUnitId;
    }

    public void setAddressedUnitId(String newAddressedUnitId) {
        addressedUnitId = newAddressedUnitId;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate newDueOn) {
        dueOn = newDueOn;
    }

    public boolean isNoOutcome() {
        return noOutcome;
    }

    public void setNoOutcome(boolean newNoOutcome) {
        noOutcome = newNoOutcome;
    }

    public String getInstructionId() {
        return instructionId;
    }

    public void setInstructionId(String newInstructionId) {
        instructionId = newInstructionId;
    }

    public String getFeedback() {
        return feedback;
    }

    public void setFeedback(String newFeedback) {
        feedback = newFeedback;
    }
}
