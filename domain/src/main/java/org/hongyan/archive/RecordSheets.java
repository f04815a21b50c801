package org.hongyan.archive;

import static org.hongyan.archive.FileWords.columns;
import static org.hongyan.archive.FileWords.lines;
import static org.hongyan.archive.FileWords.name;
import static org.hongyan.archive.FileWords.named;
import static org.hongyan.archive.FileWords.said;
import static org.hongyan.archive.FileWords.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hongyan.commitment.Assistance;
import org.hongyan.commitment.Commitment;
import org.hongyan.commitment.CommitmentReader;
import org.hongyan.document.Sheet;
import org.hongyan.fairness.ComplainedOfReader;
import org.hongyan.fairness.RecusalReader;
import org.hongyan.hearing.Hearing;
import org.hongyan.hearing.HearingReader;
import org.hongyan.record.LeaderInstruction;
import org.hongyan.record.OutsideOpinion;
import org.hongyan.record.RecordReader;

/** What the handling body wrote down beside its papers: promises, instructions, hearings, opinions, interests. */
@ApplicationScoped
class RecordSheets {

    @Inject
    private CommitmentReader commitments;

    @Inject
    private RecordReader records;

    @Inject
    private HearingReader hearings;

    @Inject
    private RecusalReader recusals;

    @Inject
    private ComplainedOfReader complained;

    /** In their fixed order, empty ones too. */
    List<Sheet> of(UUID matterId) {
        return List.of(
                commitments(matterId),
                instructions(matterId),
                hearings(matterId),
                opinions(matterId),
                interests(matterId));
    }

    private Sheet commitments(UUID matterId) {
        List<List<String>> rows = new ArrayList<>();
        for (Commitment one : commitments.promises(matterId)) {
            rows.add(List.of(
                    said(one.madeOn()),
                    lines(name(one.source()), one.byWhom()),
                    one.promise(),
                    said(one.dueOn()),
                    lines(name(one.state()), said(one.endedOn()), one.outcome())));
        }
        for (Assistance one : commitments.help(matterId)) {
            rows.add(List.of(
                    said(one.appliedOn()),
                    lines(name(one.kind()), one.givenBy()),
                    lines(one.need(), said(one.amount())),
                    "",
                    lines(name(one.state()), said(one.changedOn()), one.remark())));
        }
        return sheet("archive.sheet.commitments", rows);
    }

    private Sheet instructions(UUID matterId) {
        List<List<String>> rows = new ArrayList<>();
        for (LeaderInstruction one : records.instructions(matterId)) {
            rows.add(List.of(
                    said(one.givenOn()),
                    lines(one.leader(), one.duty()),
                    one.words(),
                    lines(records.addressed(one), said(one.dueOn())),
                    lines(one.feedback(), said(one.feedbackOn()))));
        }
        return sheet("archive.sheet.instructions", rows);
    }

    private Sheet hearings(UUID matterId) {
        List<List<String>> rows = new ArrayList<>();
        hearings.ofMatter(matterId).stream()
                .sorted(Comparator.comparing(Hearing::beginsAt))
                .forEach(one -> rows.add(List.of(
                        one.beginsAt().toString().replace('T', ' '),
                        lines(one.place(), text(one.isPublic() ? "archive.sheet.public" : "archive.sheet.closed")),
                        lines(one.reason(), one.questions()),
                        lines(one.chairName(), panel(one)),
                        lines(name(one.state()), said(one.endedOn()), one.cancelledBecause()))));
        return sheet("archive.sheet.hearings", rows);
    }

    private static String panel(Hearing hearing) {
        return hearing.panel().stream()
                .map(member -> member.name() + " " + name(member.kind()))
                .collect(Collectors.joining("\n"));
    }

    private Sheet opinions(UUID matterId) {
        List<List<String>> rows = new ArrayList<>();
        for (OutsideOpinion one : records.opinions(matterId)) {
            rows.add(List.of(
                    said(one.givenOn()),
                    lines(name(one.kind()), one.person(), one.organisation(), one.qualification()),
                    one.question(),
                    one.words(),
                    named("archive.sheet.shown", one.shownOn())));
        }
        return sheet("archive.sheet.opinions", rows);
    }

    private Sheet interests(UUID matterId) {
        List<List<String>> rows = new ArrayList<>();
        for (RecusalReader.Line one : recusals.lines(matterId)) {
            rows.add(List.of(
                    said(one.at()),
                    one.person(),
                    text(one.interest() ? "archive.sheet.interest" : "archive.sheet.noInterest"),
                    one.words(),
                    one.by()));
        }
        complained
                .namings(matterId)
                .forEach(one -> rows.add(List.of(
                        said(one.namedOn()),
                        one.name(),
                        text("archive.sheet.complained"),
                        one.duty(),
                        lines(named("archive.sheet.lifted", one.liftedOn()), one.liftedBecause()))));
        return sheet("archive.sheet.interests", rows);
    }

    private static Sheet sheet(String title, List<List<String>> rows) {
        return Sheet.table(text(title), columns(title + ".columns"), rows);
    }
}
