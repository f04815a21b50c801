package org.hongyan.reply;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hongyan.fairness.BarredUnitPolicy;
import org.hongyan.matter.Demand;
import org.hongyan.matter.Matter;
import org.hongyan.matter.Matters;
import org.hongyan.shared.FieldError;
import org.hongyan.shared.InvalidInputException;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.RefusedException;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;
import org.hongyan.staff.CurrentActor;

/** The handler writes the opinion demand by demand; what is still open may stay open until it goes to the head. */
@UseCase
@LegalBasis("信访工作条例 第三十二条")
public class DraftFindings {

    @Inject
    private OwnMatter own;

    @Inject
    private Matters matters;

    @Inject
    private BarredUnitPolicy barred;

    @Inject
    private EvidenceShelf shelf;

    @Inject
    private WorkingPapers papers;

    @Inject
    private CurrentActor actors;

    /** Saves these; demands that are not named keep what they have. */
    @Requires(Permission.HANDLE)
    public void save(UUID matterId, List<FindingDraft> drafts) {
        Matter matter = own.inHandling(matterId);
        if (!AcceptMatter.ORDINARY.equals(matter.route())) {
            throw new RefusedException(new NoOpinionOnRoute(matter.number()));
        }
        check(drafts);
        Map<UUID, Demand> demands =
                matters.demands(matterId).stream().collect(Collectors.toMap(Demand::id, Function.identity()));
        Map<UUID, DemandFinding> findings = papers.findings(matterId).stream()
                .collect(Collectors.toMap(DemandFinding::demandId, Function.identity()));
        Set<UUID> away = barred.away(
                matter,
                findings.values().stream()
                        .map(DemandFinding::writtenBy)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()));
        Set<UUID> evidence =
                shelf.all(matterId).stream().map(HandlingView.Evidence::id).collect(Collectors.toSet());
        for (int i = 0; i < drafts.size(); i++) {
            Demand demand = demands.get(drafts.get(i).demandId());
            if (demand == null) {
                throw new InvalidInputException(
                        List.of(new FieldError("/findings/" + i + "/demandId", "demand.unknown")));
            }
            DemandFinding finding = findings.get(demand.id());
            if (finding == null) {
                finding = new DemandFinding(demand, actors.get().bodyId());
                papers.add(finding);
            }
            if (!evidence.containsAll(drafts.get(i).evidence())) {
                throw new InvalidInputException(
                        List.of(new FieldError("/findings/" + i + "/evidence", "evidence.unknown")));
            }
            // whoever saves the words of somebody who must keep away now stands for them
            if (finding.writtenBy() == null || !finding.says(drafts.get(i)) || away.contains(finding.writtenBy())) {
                finding.write(drafts.get(i), actors.get().personId());
            }
        }
    }

    private static void check(List<FindingDraft> drafts) {
        FieldChecks checks = new FieldChecks();
        for (int i = 0; i < drafts.size(); i++) {
            FindingDraft draft = drafts.get(i);
            String at = "/findings/" + i + "/";
            checks.optional(at + "facts", draft.facts(), FieldChecks.LONG)
                    .optional(at + "legalBasis", draft.legalBasis(), FieldChecks.LONG)
                    .optional(at + "opinion", draft.opinion(), FieldChecks.LONG)
                    .optional(at + "promiseBy", draft.promiseBy(), FieldChecks.LINE);
        }
        checks.done();
    }
}
