package org.hongyan.petition;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hongyan.attachment.Attachments;
import org.hongyan.audit.AuditSubject;
import org.hongyan.document.DocumentContent.RegistrationReceipt;
import org.hongyan.document.DocumentRenderer;
import org.hongyan.document.PrintedDocument;
import org.hongyan.document.Wording;
import org.hongyan.matter.Demand;
import org.hongyan.matter.Matters;
import org.hongyan.privacy.QueryCode;
import org.hongyan.privacy.QueryCodes;
import org.hongyan.shared.Permission;
import org.hongyan.shared.Requires;
import org.hongyan.shared.Texts;
import org.hongyan.shared.UseCase;
import org.hongyan.shared.time.SystemTime;
import org.hongyan.tenant.CurrentCaller;
import org.hongyan.tenant.Division;
import org.hongyan.tenant.Divisions;
import org.hongyan.tenant.Office;
import org.hongyan.tenant.Offices;

/**
 * The registration receipt of one petitioner on paper, with the query code: made from the answer to the submission for
 * whoever holds it, and stored nowhere.
 */
@UseCase
public class PrintReceipt {

    @Inject
    private Petitions petitions;

    @Inject
    private Matters matters;

    @Inject
    private Attachments attachments;

    @Inject
    private Offices offices;

    @Inject
    private Divisions divisions;

    @Inject
    private QueryCodes codes;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AuditSubject subject;

    @Inject
    private DocumentRenderer renderer;

    /**
     * The PDF.
     *
     * @param seq which petitioner, counted from 1
     */
    @Requires(Permission.ANYONE)
    public byte[] pdf(Receipt receipt, int seq) {
        Receipt.PersonCode person = receipt.codes().stream()
                .filter(code -> code.seq() == seq)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no petitioner " + seq));
        codes.proofsOf(receipt.number(), QueryCode.parse(person.code()).orElseThrow())
                .forEach(caller::present);
        subject.matter(receipt.matterId());
        Office office = offices.byId(receipt.officeId()).orElseThrow();
        PrintedDocument paper = PrintedDocument.receipt(
                offices.bodies(office.id()).get(0).name(),
                SystemTime.dateOf(receipt.receivedAt()),
                new Wording(receipt.number(), "", "", false, content(receipt, person, office)));
        return renderer.receiptToPdf(paper, person.groups(), office.id());
    }

    private RegistrationReceipt content(Receipt receipt, Receipt.PersonCode person, Office office) {
        Petition petition = petitions.byId(receipt.petitionId()).orElseThrow();
        Texts words = Texts.of("petition", Locale.SIMPLIFIED_CHINESE);
        List<String> demands =
                matters.demands(receipt.matterId()).stream().map(Demand::text).toList();
        return new RegistrationReceipt(
                person.name(),
                petition.receivedOn(),
                words.text("Channel." + receipt.channel().name()),
                petition.title(),
                place(petition),
                demands,
                petition.headCount(),
                attachments.ofPetition(petition.id()).size(),
                words.text("receipt.nextStep"),
                receipt.decideBy(),
                office.name() + " " + office.address(),
                office.phone(),
                office.openingHours());
    }

    private String place(Petition petition) {
        return divisions.path(petition.divisionCode()).stream()
                        .map(Division::name)
                        .collect(Collectors.joining())
                + petition.placeDetail();
    }
}
