package org.hongyan.portal.submit;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.hongyan.petition.Receipt;
import org.hongyan.portal.faces.Format;
import org.hongyan.portal.faces.Texts;
import org.hongyan.shared.time.SystemTime;
import org.omnifaces.util.Faces;

/** The receipt: number, one query code for each petitioner, what happens next and by when. */
@Named("donePage")
@RequestScoped
public class DonePage {

    private final ReceiptCookie cookie;
    private Optional<Receipt> receipt = Optional.empty();

    /** For the proxy. */
    protected DonePage() {
        this(null);
    }

    @Inject
    public DonePage(ReceiptCookie cookie) {
        this.cookie = cookie;
    }

    @PostConstruct
    void find() {
        receipt = cookie.receipt();
    }

    /** The code is noted; the receipt is not kept any longer. */
    public void noted() {
        cookie.forget(Faces.getResponse());
        Faces.redirect("/lookup");
    }

    public boolean isThere() {
        return receipt.isPresent();
    }

    public String getNumber() {
        return receipt.orElseThrow().number();
    }

    public List<Receipt.PersonCode> getCodes() {
        return receipt.orElseThrow().codes();
    }

    public boolean isSeveral() {
        return getCodes().size() > 1;
    }

    public String getGreeting() {
        Receipt shown = receipt.orElseThrow();
        return Texts.text("submit.done.greeting", shown.codes().get(0).name(), shown.officeName(), shown.receivedAt());
    }

    /** 11月10日 */
    public String getDecideBy() {
        return Format.shortDate(receipt.orElseThrow().decideBy());
    }

    public String getDecideWhy() {
        Receipt shown = receipt.orElseThrow();
        return Texts.text(
                "submit.done.toldWhy",
                Format.shortDate(SystemTime.dateOf(shown.receivedAt())),
                Format.longDate(shown.decideBy()));
    }
}
