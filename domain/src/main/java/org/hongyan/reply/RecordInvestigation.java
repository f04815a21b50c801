package org.hongyan.reply;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hongyan.document.DocumentKind;
import org.hongyan.document.Documents;
import org.hongyan.document.HandlingContent.DemandConclusion;
import org.hongyan.document.HandlingContent.InvestigationReport;
import org.hongyan.document.NewDocument;
import org.hongyan.fairness.BarredUnitPolicy;
import org.hongyan.matter.Audience;
import org.hongyan.matter.Demand;
import org.hongyan.matter.Matter;
import org.hongyan.matter.Matters;
import org.hongyan.matter.Steps;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.Requires;
import org.hongyan.shared.Texts;
import org.hongyan.shared.UseCase;
import org.hongyan.staff.Desks.Person;

/** The handler has looked into the matter with at least one other, and makes the report of it (调查报告). */
@UseCase
@LegalBasis("信访工作条例 第三十一条第六项")
public class RecordInvestigation {

    @Inject
    private OwnMatter own;

    @Inject
    private NoteBook notes;

    @Inject
    private Matters matters;

    @Inject
    private EvidenceShelf shelf;

    @Inject
    private Recipients recipients;

    @Inject
    private BarredUnitPolicy barred;

    @Inject
    private Documents documents;

    @Inject
    private Steps steps;

    /** Returns the id of the report. What was found, and that somebody looked, stays with the body. */
    @Requires(Permission.HANDLE)
    public UUID record(UUID matterId, Investigation done) {
        Matter matter = own.inHandling(matterId);
        Map<UUID, String> staff =
                barred.uninvolved(matter).stream().collect(Collectors.toMap(Person::id, Person::name));
        Set<UUID> evidence =
                shelf.all(matterId).stream().map(HandlingView.Evidence::id).collect(Collectors.toSet());
        List<Demand> demands = matters.demands(matterId);
        InvestigationPolicy.check(
                        done,
                        new InvestigationPolicy.Bounds(
                                staff.keySet(),
                                barred.awayByName(matter, done.otherNames()),
                                evidence,
                                demands.size(),
                                matter.receivedOn(),
                                steps.today()))
                .done();
        List<String> people =
                new ArrayList<>(done.investigators().stream().map(staff::get).toList());
        people.addAll(done.otherNames());
        String investigators = String.join("、", people);
        UUID paper = documents
                .issue(new NewDocument(
                        DocumentKind.INVESTIGATION_REPORT,
                        matterId,
                        recipients.wording(matter, paper(matter, done, investigators, staff, demands))))
                .id();
        notes.keep(
                matter,
                NoteKind.INVESTIGATION,
                new NoteContent(done.until(), done.place(), investigators, done.facts()),
                paper,
                "INVESTIGATED",
                Audience.OFFICE);
        return paper;
    }

    private InvestigationReport paper(
            Matter matter, Investigation done, String investigators, Map<UUID, String> staff, List<Demand> demands) {
        List<DemandConclusion> conclusions = new ArrayList<>();
        for (int i = 0; i < demands.size(); i++) {
            conclusions.add(new DemandConclusion(
                    demands.get(i).text(), FieldChecks.clean(done.conclusions().get(i))));
        }
        String asked = FieldChecks.clean(done.asked());
        return new InvestigationReport(
                matter.title(),
                done.from(),
                done.until(),
                FieldChecks.clean(done.place()),
                investigators,
                staff.get(done.recorder()),
                asked.isEmpty()
                        ? Texts.of("reply", Locale.SIMPLIFIED_CHINESE).text("investigation.nobodyAsked")
                        : asked,
                FieldChecks.clean(done.facts()),
                shelf.names(matter.id(), new HashSet<>(done.evidence())),
                conclusions);
    }
}
