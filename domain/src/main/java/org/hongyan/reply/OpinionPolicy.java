package org.hongyan.reply;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hongyan.document.Finding;
import org.hongyan.matter.Demand;
import org.hongyan.shared.FieldError;
import org.hongyan.shared.InvalidInputException;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.RefusedException;

/**
 * When an opinion may go to the head, and be signed: the petitioner heard, each demand found upon with facts and a legal
 * basis, what is not supported explained, what is supported promised.
 */
@LegalBasis("信访工作条例 第三十一条第六项、第三十二条")
public final class OpinionPolicy {

    private OpinionPolicy() {}

    /** The whole list, met lines too, demand by demand and then the matter. */
    public static List<CheckLine> check(
            List<Demand> demands,
            Map<UUID, DemandFinding> findings,
            List<WorkingNote> notes,
            LocalDate dueOn,
            LocalDate today) {
        List<CheckLine> lines = new ArrayList<>();
        demands.forEach(demand -> of(demand.seq(), findings.get(demand.id()), lines));
        boolean unsupported = findings.values().stream()
                .anyMatch(finding -> finding.finding() != null && finding.finding() != Finding.SUPPORTED);
        lines.add(new CheckLine(OpinionCheck.HEARD, 0, has(notes, NoteKind.HEARING)));
        if (unsupported) {
            lines.add(new CheckLine(OpinionCheck.EXPLAINED, 0, has(notes, NoteKind.EXPLANATION)));
        }
        lines.add(new CheckLine(OpinionCheck.INVESTIGATED, 0, has(notes, NoteKind.INVESTIGATION)));
        lines.add(new CheckLine(OpinionCheck.IN_TIME, 0, dueOn == null || !today.isAfter(dueOn)));
        return lines;
    }

    private static void of(int demand, DemandFinding finding, List<CheckLine> lines) {
        lines.add(new CheckLine(OpinionCheck.FINDING, demand, finding != null && finding.finding() != null));
        lines.add(new CheckLine(
                OpinionCheck.FACTS, demand, finding != null && !finding.facts().isEmpty()));
        lines.add(new CheckLine(
                OpinionCheck.LEGAL_BASIS,
                demand,
                finding != null && !finding.legalBasis().isEmpty()));
        lines.add(new CheckLine(
                OpinionCheck.OPINION,
                demand,
                finding != null && !finding.opinion().isEmpty()));
        if (finding != null && finding.finding() == Finding.SUPPORTED) {
            lines.add(new CheckLine(
                    OpinionCheck.COMMITMENT, demand, !finding.promiseBy().isEmpty() && finding.promisedOn() != null));
        }
    }

    private static boolean has(List<WorkingNote> notes, NoteKind kind) {
        return notes.stream().anyMatch(note -> note.kind() == kind);
    }

    /** Refuses if anything blocks: what stands in a field as an error of that field. */
    static void require(String number, List<CheckLine> lines) {
        InvalidInputException.throwIfAny(lines.stream()
                .filter(line -> line.blocks() && line.demand() > 0)
                .map(line -> new FieldError(
                        "/findings/" + (line.demand() - 1) + "/" + line.check().field(),
                        line.check().code(),
                        line.demand()))
                .toList());
        if (blocked(lines, OpinionCheck.HEARD)) {
            throw new RefusedException(new PetitionerNotHeard(number));
        }
        if (blocked(lines, OpinionCheck.EXPLAINED)) {
            throw new RefusedException(new ExplanationMissing(number));
        }
        if (blocked(lines, OpinionCheck.HEARING_CONCLUDED)) {
            throw new RefusedException(new HearingNotConcluded(number));
        }
    }

    private static boolean blocked(List<CheckLine> lines, OpinionCheck check) {
        return lines.stream().anyMatch(line -> line.check() == check && line.blocks());
    }
}
