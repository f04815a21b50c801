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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hongyan.document.DocumentLine;
import org.hongyan.document.Documents;
import org.hongyan.document.ServiceLine;
import org.hongyan.document.Sheet;
import org.hongyan.matter.MatterView;
import org.hongyan.notice.Notices;
import org.hongyan.petition.AgentReader;
import org.hongyan.petition.CaseFile;
import org.hongyan.petition.CaseFiles;
import org.hongyan.petition.Petitioner;
import org.hongyan.petition.Petitions;
import org.hongyan.reply.DemandFinding;
import org.hongyan.reply.ServiceRecord;
import org.hongyan.reply.ServiceRecords;
import org.hongyan.reply.WorkingPapers;
import org.hongyan.tenant.Offices;
import org.hongyan.tenant.Unit;

/** Who asks for what, what was found on it, what was served and told: the first sheets of a case file. */
@ApplicationScoped
class PeopleSheets {

    @Inject
    private CaseFiles files;

    @Inject
    private AgentReader agents;

    @Inject
    private Petitions petitions;

    @Inject
    private WorkingPapers papers;

    @Inject
    private Documents documents;

    @Inject
    private ServiceRecords records;

    @Inject
    private Notices notices;

    @Inject
    private Offices offices;

    /** In their fixed order, empty ones too. */
    List<Sheet> of(MatterView matter) {
        return List.of(petitioners(matter.id()), demands(matter), services(matter.id()), notices(matter.id()));
    }

    private Sheet petitioners(UUID matterId) {
        List<List<String>> rows = new ArrayList<>();
        for (CaseFile.Letter letter : files.withNames(matterId).petitions()) {
            for (CaseFile.Person person : letter.people()) {
                rows.add(List.of(
                        letter.number(),
                        person.name().isEmpty() ? text("archive.sheet.anonymous") : person.name(),
                        person.idNumber(),
                        person.phone(),
                        person.email(),
                        person.address(),
                        person.left() ? text("archive.sheet.left") : ""));
            }
            letter.signers()
                    .forEach(signer ->
                            rows.add(List.of(letter.number(), signer, "", "", "", "", text("archive.sheet.signer"))));
        }
        for (AgentReader.Line line : agents.ofMatter(matterId)) {
            String until = lines(
                    text("archive.sheet.agent") + name(line.agent().relation()),
                    named("archive.sheet.until", line.agent().until()),
                    named("archive.sheet.ended", line.agent().endedOn()));
            rows.add(List.of("", line.name(), "", "", "", "", until));
        }
        return Sheet.table(text("archive.sheet.people"), columns("archive.sheet.people.columns"), rows);
    }

    private Sheet demands(MatterView matter) {
        Map<UUID, List<DemandFinding>> found =
                papers.findings(matter.id()).stream().collect(Collectors.groupingBy(DemandFinding::demandId));
        List<List<String>> rows = new ArrayList<>();
        for (MatterView.DemandLine demand : matter.demands()) {
            List<DemandFinding> findings = found.getOrDefault(demand.id(), List.of());
            if (findings.isEmpty()) {
                rows.add(List.of(String.valueOf(demand.seq()), demand.text(), "", "", ""));
            }
            findings.forEach(finding -> rows.add(List.of(
                    String.valueOf(demand.seq()),
                    demand.text(),
                    lines(name(finding.finding()), finding.facts()),
                    finding.legalBasis(),
                    lines(
                            finding.opinion(),
                            named("archive.sheet.by", finding.promiseBy()),
                            named("archive.sheet.until", finding.promisedOn())))));
        }
        return Sheet.table(text("archive.sheet.demands"), columns("archive.sheet.demands.columns"), rows);
    }

    private Sheet services(UUID matterId) {
        Map<UUID, DocumentLine> papersById =
                documents.ofMatter(matterId).stream().collect(Collectors.toMap(DocumentLine::id, line -> line));
        Map<UUID, String> people = petitions.petitionersOfMatter(matterId).stream()
                .collect(Collectors.toMap(Petitioner::id, Petitioner::nameMasked));
        Map<List<UUID>, ServiceRecord> proofs = records.ofMatter(matterId).stream()
                .collect(Collectors.toMap(one -> List.of(one.documentId(), one.petitionerId()), one -> one));
        List<List<String>> rows = new ArrayList<>();
        for (ServiceLine service : documents.servicesOf(matterId)) {
            DocumentLine paper = papersById.get(service.documentId());
            rows.add(List.of(
                    paper == null ? "" : lines(paper.title(), paper.number()),
                    people.getOrDefault(service.petitionerId(), ""),
                    name(service.method()),
                    said(service.servedOn()),
                    lines(
                            service.refused() ? text("archive.sheet.refused") : "",
                            named("archive.sheet.receiver", service.receiver()),
                            proofs.containsKey(key(service)) ? proof(proofs.get(key(service)), papersById) : "")));
        }
        return Sheet.table(text("archive.sheet.services"), columns("archive.sheet.services.columns"), rows);
    }

    private static List<UUID> key(ServiceLine service) {
        return List.of(service.documentId(), service.petitionerId());
    }

    /** Who served it, where, before whom, and on which paper that stands. */
    private static String proof(ServiceRecord proof, Map<UUID, DocumentLine> papers) {
        DocumentLine paper = papers.get(proof.paperId());
        return lines(
                named("archive.sheet.servedBy", proof.servedBy()),
                named("archive.sheet.place", proof.place()),
                named("archive.sheet.witness", proof.witness()),
                paper == null ? "" : paper.title() + " " + paper.number());
    }

    private Sheet notices(UUID matterId) {
        List<List<String>> rows = new ArrayList<>();
        notices.ofMatter(matterId)
                .forEach(notice -> rows.add(
                        0,
                        List.of(
                                said(notice.at()),
                                notice.title(),
                                notice.text(),
                                lines(notice.reached(), name(notice.means()), notice.agent()),
                                lines(name(notice.state()), said(notice.toldOn())))));
        return Sheet.table(text("archive.sheet.notices"), columns("archive.sheet.notices.columns"), rows);
    }

    /** Name of a body, empty where the caller knows none. */
    String body(UUID id) {
        return id == null ? "" : offices.unit(id).map(Unit::name).orElse("");
    }
}
