package org.hongyan.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hongyan.archive.FileCheck.Kind;
import org.hongyan.commitment.Commitment;
import org.hongyan.commitment.Commitments;
import org.hongyan.deadline.ClockKind;
import org.hongyan.document.DocumentKind;
import org.hongyan.document.DocumentLine;
import org.hongyan.document.Documents;
import org.hongyan.handover.Handovers;
import org.hongyan.matter.ClockBook;
import org.hongyan.matter.Matter;
import org.hongyan.petition.Petitions;
import org.hongyan.reply.Recipients;
import org.hongyan.reply.ServiceRecord;
import org.hongyan.reply.ServiceRecords;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.RefusedException;
import org.hongyan.staff.CurrentActor;

/**
 * A completed matter is archived when its file is complete and nobody can ask for a review any more: the petition, the
 * notice of acceptance, the reply and its services, the papers signed by hand, the record of completion, accepted reports, no draft left over.
 */
@ApplicationScoped
@LegalBasis("信访工作条例 第二十一条、第三十五条、第三十六条;档案法 第十三条")
public class ArchivePolicy {

    private static final Set<DocumentKind> ANSWERS =
            EnumSet.of(DocumentKind.SUGGESTION_REPLY, DocumentKind.SIMPLE_REPLY);
    private static final Set<DocumentKind> REPLIES = EnumSet.of(
            DocumentKind.HANDLING_OPINION,
            DocumentKind.MEDIATION_AGREEMENT,
            DocumentKind.SETTLEMENT_AGREEMENT,
            DocumentKind.SUGGESTION_REPLY,
            DocumentKind.SIMPLE_REPLY);

    private static final Set<DocumentKind> BY_HAND =
            EnumSet.of(DocumentKind.INTERVIEW_RECORD, DocumentKind.INVESTIGATION_REPORT, DocumentKind.HEARING_RECORD);

    private final Documents documents;
    private final Petitions petitions;
    private final Recipients recipients;
    private final ServiceRecords services;
    private final Handovers handovers;
    private final Commitments commitments;
    private final ClockBook clocks;
    private final CurrentActor actors;

    /** For the proxy. */
    protected ArchivePolicy() {
        this(null, null, null, null, null, null, null, null);
    }

    @Inject
    ArchivePolicy(
            Documents documents,
            Petitions petitions,
            Recipients recipients,
            ServiceRecords services,
            Handovers handovers,
            Commitments commitments,
            ClockBook clocks,
            CurrentActor actors) {
        this.documents = documents;
        this.petitions = petitions;
        this.recipients = recipients;
        this.services = services;
        this.handovers = handovers;
        this.commitments = commitments;
        this.clocks = clocks;
        this.actors = actors;
    }

    /** The whole list, met lines too. */
    public List<FileCheck> check(Matter matter) {
        UUID id = matter.id();
        List<DocumentLine> own = documents.ofMatter(id).stream()
                .filter(line -> line.bodyId().equals(actors.get().bodyId()))
                .toList();
        boolean answered = has(own, ANSWERS) && !has(own, EnumSet.of(DocumentKind.HANDLING_OPINION));
        List<FileCheck> checks = new ArrayList<>();
        checks.add(new FileCheck(Kind.PETITION, !petitions.ofMatter(id).isEmpty()));
        if (!answered) {
            checks.add(new FileCheck(Kind.ACCEPTANCE_NOTICE, has(own, EnumSet.of(DocumentKind.ACCEPTANCE_NOTICE))));
            checks.add(new FileCheck(Kind.COMPLETION_RECORD, has(own, EnumSet.of(DocumentKind.COMPLETION_RECORD))));
        }
        checks.add(new FileCheck(Kind.REPLY, has(own, REPLIES)));
        checks.add(new FileCheck(Kind.SERVED, has(own, REPLIES) && served(matter, own)));
        checks.add(new FileCheck(Kind.SIGNED_BY_HAND, documents.sealed(id).containsAll(byHand(id, own))));
        checks.add(new FileCheck(Kind.NO_DRAFT, own.stream().allMatch(DocumentLine::signed)));
        checks.add(new FileCheck(Kind.REPORTS, !handovers.reportsOutstanding(id)));
        checks.add(new FileCheck(
                Kind.REVIEW_OVER,
                clocks.running(id, ClockKind.REVIEW_REQUEST).isEmpty()
                        && clocks.running(id, ClockKind.FINAL_REVIEW_REQUEST).isEmpty()));
        checks.add(new FileCheck(
                Kind.PROMISES,
                commitments.ofMatter(id).stream().noneMatch(one -> one.state() == Commitment.State.OPEN)));
        return checks;
    }

    /** Refuses while anything is missing. */
    void require(Matter matter) {
        check(matter).stream().filter(line -> !line.met()).findFirst().ifPresent(line -> {
            throw new RefusedException(new FileIncomplete(matter.number(), line.kind()));
        });
    }

    /** Papers whose signatures must have come back; of those that prove a service, the one that counts. */
    private Set<UUID> byHand(UUID matterId, List<DocumentLine> own) {
        Set<UUID> papers = own.stream()
                .filter(line -> line.signed() && BY_HAND.contains(line.kind()))
                .map(DocumentLine::id)
                .collect(Collectors.toSet());
        services.ofMatter(matterId).stream()
                .map(ServiceRecord::paperId)
                .filter(Objects::nonNull)
                .forEach(papers::add);
        return papers;
    }

    /** Every notice and reply reached everybody who can be reached. */
    private boolean served(Matter matter, List<DocumentLine> own) {
        List<UUID> all = recipients.of(matter.id()).stream()
                .map(Recipients.Recipient::petitionerId)
                .toList();
        return own.stream()
                .filter(line -> REPLIES.contains(line.kind()) && line.signed())
                .allMatch(line -> documents.servicesOf(matter.id()).stream()
                        .filter(service -> service.documentId().equals(line.id()))
                        .map(service -> service.petitionerId())
                        .toList()
                        .containsAll(all));
    }

    private static boolean has(List<DocumentLine> lines, Set<DocumentKind> kinds) {
        return lines.stream().anyMatch(line -> line.signed() && kinds.contains(line.kind()));
    }
}
