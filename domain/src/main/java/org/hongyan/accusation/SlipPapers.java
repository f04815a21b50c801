package org.hongyan.accusation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.hongyan.document.DocumentContent;
import org.hongyan.document.DocumentKind;
import org.hongyan.document.Documents;
import org.hongyan.document.NewDocument;
import org.hongyan.document.SignedDocument;
import org.hongyan.document.Wording;
import org.hongyan.matter.Matter;
import org.hongyan.petition.Channel;
import org.hongyan.shared.Texts;
import org.hongyan.tenant.Office;
import org.hongyan.tenant.Offices;

/** The slip (移送单): number, day and channel; no title, subject, place, unit or name. */
@ApplicationScoped
class SlipPapers {

    private final Documents documents;
    private final Offices offices;

    /** For the proxy. */
    protected SlipPapers() {
        this(null, null);
    }

    @Inject
    SlipPapers(Documents documents, Offices offices) {
        this.documents = documents;
        this.offices = offices;
    }

    SignedDocument issue(Matter matter, Office receiver, String number, Channel channel) {
        String way = Texts.of("petition", Locale.SIMPLIFIED_CHINESE).text("Channel." + channel.name());
        Wording wording = new Wording(
                number, receiver.name(), "", false, new DocumentContent.SealedSlip(number, matter.receivedOn(), way));
        return documents.issue(NewDocument.toBody(
                DocumentKind.SEALED_TRANSFER_SLIP,
                matter.id(),
                wording,
                offices.bodies(receiver.id()).get(0).id(),
                null));
    }

    byte[] pdf(SignedDocument slip) {
        return documents.pdf(slip.id()).orElseThrow();
    }
}
