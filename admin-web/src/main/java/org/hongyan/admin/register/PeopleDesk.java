package org.hongyan.admin.register;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.util.Optional;
import org.hongyan.admin.faces.Format;
import org.hongyan.admin.faces.Texts;
import org.hongyan.petition.CardText;
import org.hongyan.petition.IdentityFacts;
import org.hongyan.shared.time.SystemTime;

/** What a page says of an identity number at once, and what it takes from readers of cards and scans. */
@Dependent
public class PeopleDesk implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private IdentityFacts facts;

    @Inject
    private Clock clock;

    @Inject
    private ScanWords scans;

    private String cardText;
    private String said = "";

    /** Fills the first row without name and number; says so, or why not. The text of the reader is kept nowhere. */
    void readInto(PetitionFields fields) {
        Optional<CardText> card = CardText.read(cardText, SystemTime.today(clock));
        cardText = null;
        if (card.isEmpty()) {
            said = Texts.text("register.reader.nothing");
            return;
        }
        PersonRow row = fields.emptyRow();
        if (row == null) {
            said = Texts.text("register.reader.full");
            return;
        }
        row.setName(card.get().name().isEmpty() ? row.getName() : card.get().name());
        row.setIdNumber(card.get().idNumber());
        row.setAddress(
                card.get().address().isEmpty() ? row.getAddress() : card.get().address());
        said = Texts.text("register.reader.done", fields.getPeople().indexOf(row) + 1);
    }

    /** Day of birth and region of a number, or what is wrong with it; an empty text for no number. */
    public String says(String number) {
        if (number == null || number.isBlank()) {
            return "";
        }
        IdentityFacts.Facts found = facts.of(number);
        if (found.wrong().isPresent()) {
            return Texts.of(found.wrong().get());
        }
        String born = Format.longDate(found.born());
        return found.region().isEmpty()
                ? Texts.text("register.idNumber.born", born)
                : Texts.text("register.idNumber.bornIn", born, found.region());
    }

    /** True if something is wrong with a number. */
    public boolean wrong(String number) {
        return number != null && !number.isBlank() && facts.of(number).wrong().isPresent();
    }

    /** True where the words of a scanned letter can be read. */
    public boolean isScansRead() {
        return scans.isPresent();
    }

    public String getSaid() {
        return said;
    }

    public String getCardText() {
        return cardText;
    }

    public void setCardText(String newText) {
        cardText = newText;
    }
}
