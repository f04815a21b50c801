package org.hongyan.document.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hongyan.document.DocumentKind;
import org.hongyan.document.DocumentLine;
import org.hongyan.document.DocumentNotFound;
import org.hongyan.document.DocumentNumbers;
import org.hongyan.document.DocumentRenderer;
import org.hongyan.document.DocumentState;
import org.hongyan.document.Documents;
import org.hongyan.document.ElectronicSeal;
import org.hongyan.document.ElementsMissing;
import org.hongyan.document.NewDocument;
import org.hongyan.document.OfficialDocument;
import org.hongyan.document.PaperSafe;
import org.hongyan.document.PrintedDocument;
import org.hongyan.document.SealMethod;
import org.hongyan.document.SealedAlready;
import org.hongyan.document.ServiceLine;
import org.hongyan.document.ServiceOfDocument;
import org.hongyan.document.ServingMethod;
import org.hongyan.document.SignedDocument;
import org.hongyan.document.TemplateVersion;
import org.hongyan.document.Templates;
import org.hongyan.document.Wording;
import org.hongyan.shared.RefusedException;
import org.hongyan.shared.time.SystemTime;
import org.hongyan.staff.Actor;
import org.hongyan.staff.CurrentActor;
import org.hongyan.tenant.Offices;
import org.hongyan.tenant.Unit;

@ApplicationScoped
class JpaDocuments implements Documents {

    private static final String LINE =
            "select new org.hongyan.document.DocumentLine(d.id, d.matterId, d.bodyId, d.kind,"
                    + " d.title, d.number, d.draftedBy, d.signedBy, d.signedOn) from OfficialDocument d";

    private final EntityManager entities;
    private final DocumentNumbers numbers;
    private final DocumentRenderer renderer;
    private final PaperSafe safe;
    private final Templates templates;
    private final SealShelf seals;
    private final Instance<ElectronicSeal> electronic;
    private final Offices offices;
    private final CurrentActor actors;
    private final Clock clock;

    /** For the proxy. */
    protected JpaDocuments() {
        this(null, null, null, null, null, null, null, null, null, null);
    }

    @Inject
    JpaDocuments(
            EntityManager entities,
            DocumentNumbers numbers,
            DocumentRenderer renderer,
            PaperSafe safe,
            Templates templates,
            SealShelf seals,
            Instance<ElectronicSeal> electronic,
            Offices offices,
            CurrentActor actors,
            Clock clock) {
        this.entities = entities;
        this.numbers = numbers;
        this.renderer = renderer;
        this.safe = safe;
        this.templates = templates;
        this.seals = seals;
        this.electronic = electronic;
        this.offices = offices;
        this.actors = actors;
        this.clock = clock;
    }

    @Override
    public UUID draft(NewDocument document) {
        return put(document).id();
    }

    private OfficialDocument put(NewDocument document) {
        OfficialDocument draft = new OfficialDocument(document, actors.get(), clock.instant());
        draft.reword(safe.seal(draft.id(), document.wording()));
        entities.persist(draft);
        return draft;
    }

    @Override
    public void revise(UUID id, Wording wording) {
        own(id).reword(safe.seal(id, wording));
    }

    @Override
    public void drop(UUID id) {
        OfficialDocument draft = own(id);
        draft.requireDraft();
        entities.remove(draft);
    }

    @Override
    public SignedDocument sign(UUID id, Wording wording) {
        OfficialDocument draft = own(id);
        draft.requireDraft();
        draft.requireSigner(actors.get());
        return sign(draft, wording);
    }

    @Override
    public SignedDocument issue(NewDocument document) {
        return sign(put(document), document.wording());
    }

    private SignedDocument sign(OfficialDocument draft, Wording wording) {
        if (!wording.content().missing().isEmpty()) {
            throw new RefusedException(ElementsMissing.of(wording.content().missing()));
        }
        Actor signer = actors.get();
        LocalDate today = SystemTime.today(clock);
        Unit body = offices.unit(draft.bodyId()).orElseThrow();
        draft.reword(safe.seal(draft.id(), wording));
        entities.flush();
        String number = numbers.next(body.id(), body.documentPrefix(), draft.kind(), today);
        String code = safe.checkCode(number, wording);
        TemplateVersion template = templates.inForce(signer.officeId(), draft.kind());
        PrintedDocument paper =
                new PrintedDocument(draft.kind(), body.name(), number, today, signer.name(), code, wording);
        List<String> lacking = renderer.lacking(paper, template);
        if (!lacking.isEmpty()) {
            throw new RefusedException(new ElementsMissing(String.join("、", lacking)));
        }
        byte[] pdf = renderer.toPdf(paper, template);
        draft.sign(
                number,
                today,
                signer,
                clock.instant(),
                new OfficialDocument.Print(
                        code, safe.sealPdf(draft.id(), pdf), PaperSafe.fingerprint(pdf), template.version()));
        if (draft.kind().bearsSeal()) {
            electronic.stream()
                    .flatMap(seal -> seal.seal(pdf, number, body.name()).stream())
                    .findFirst()
                    .ifPresent(file -> seals.put(draft, SealMethod.ELECTRONIC, file));
        }
        return new SignedDocument(draft.id(), number, today);
    }

    @Override
    public void serve(
            UUID documentId, UUID petitionerId, ServingMethod method, LocalDate on, boolean refused, String receiver) {
        DocumentLine document = byId(documentId)
                .filter(DocumentLine::signed)
                .orElseThrow(() -> new RefusedException(new DocumentNotFound()));
        ServiceLine line = new ServiceLine(documentId, petitionerId, method, on, refused, receiver);
        entities.persist(new ServiceOfDocument(document.matterId(), line, actors.get(), clock.instant()));
    }

    @Override
    public Optional<DocumentLine> byId(UUID id) {
        return entities.createQuery(LINE + " where d.id = :id", DocumentLine.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<DocumentLine> ofMatter(UUID matterId) {
        return entities.createQuery(LINE + " where d.matterId = :matter order by d.draftedAt, d.id", DocumentLine.class)
                .setParameter("matter", matterId)
                .getResultList();
    }

    @Override
    public List<DocumentLine> signed(DocumentKind kind, int atMost) {
        return entities.createQuery(
                        LINE + " where d.kind = :kind and d.state = :signed order by d.signedAt desc, d.id",
                        DocumentLine.class)
                .setParameter("kind", kind)
                .setParameter("signed", DocumentState.SIGNED)
                .setMaxResults(atMost)
                .getResultList();
    }

    @Override
    public List<ServiceLine> servicesOf(UUID matterId) {
        return entities.createQuery(
                        "select new org.hongyan.document.ServiceLine(s.documentId, s.petitionerId, s.method,"
                                + " s.servedOn, s.refused, s.receiver) from ServiceOfDocument s where s.matterId = :matter"
                                + " order by s.recordedAt, s.id",
                        ServiceLine.class)
                .setParameter("matter", matterId)
                .getResultList();
    }

    @Override
    public Optional<Wording> wording(UUID id) {
        return entities.createQuery("select d.content from OfficialDocument d where d.id = :id", String.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(column -> safe.open(id, column));
    }

    @Override
    public Optional<byte[]> pdf(UUID id) {
        return seals.pdf(id).or(() -> byId(id).flatMap(line ->
                signedPdf(id).map(pdf -> line.kind().comesBackOnPaper() ? DraftMark.on(pdf, line.kind()) : pdf)));
    }

    @Override
    public Optional<byte[]> forStamping(UUID id) {
        return byId(id).filter(line -> line.bodyId().equals(actors.get().bodyId()))
                .flatMap(line -> signedPdf(id));
    }

    @Override
    public Optional<String> checkCode(UUID id) {
        return entities.createQuery("select d.checkCode from OfficialDocument d where d.id = :id", String.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void seal(UUID id, SealMethod method, byte[] pdf) {
        OfficialDocument document = own(id);
        if (document.state() != DocumentState.SIGNED) {
            throw new RefusedException(new DocumentNotFound());
        }
        if (seals.pdf(id).isPresent()) {
            throw new RefusedException(new SealedAlready(document.number()));
        }
        seals.put(document, method, pdf);
    }

    @Override
    public Set<UUID> sealed(UUID matterId) {
        return seals.of(matterId);
    }

    private Optional<byte[]> signedPdf(UUID id) {
        return entities.createQuery(
                        "select d.pdf from OfficialDocument d where d.id = :id and d.state = :signed", byte[].class)
                .setParameter("id", id)
                .setParameter("signed", DocumentState.SIGNED)
                .getResultStream()
                .findFirst()
                .map(column -> safe.openPdf(id, column));
    }

    /** The draft or document of the own body, locked; another body's is not found. */
    private OfficialDocument own(UUID id) {
        OfficialDocument document = entities.find(OfficialDocument.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (document == null || !document.bodyId().equals(actors.get().bodyId())) {
            throw new RefusedException(new DocumentNotFound());
        }
        return document;
    }
}
