package org.hongyan.portal.withdraw;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.hongyan.portal.faces.Format;
import org.hongyan.portal.faces.Texts;
import org.hongyan.portal.my.MyPage;
import org.hongyan.procedure.WithdrawOnline;
import org.hongyan.procedure.WithdrawOnline.Wish;
import org.omnifaces.util.Faces;

/** {@code /withdraw}: the petitioner withdraws, or thinks better of it; and on {@code /my} how the wish stands. */
@Named("withdrawPage")
@RequestScoped
public class WithdrawPage {

    private static final Wish NONE = new Wish(false, false, null, false);

    private final MyPage my;
    private final WithdrawOnline withdraw;
    private Wish wish;
    private boolean ownWish;

    /** For the proxy. */
    protected WithdrawPage() {
        this(null, null);
    }

    @Inject
    public WithdrawPage(MyPage my, WithdrawOnline withdraw) {
        this.my = my;
        this.withdraw = withdraw;
    }

    /** How it stands; nothing where nothing was looked up. */
    public Wish getWish() {
        if (wish == null) {
            wish = my.isOpen() ? withdraw.wish(my.getStatus().number()) : NONE;
        }
        return wish;
    }

    /** What waiting means. */
    public String getWaiting() {
        return Texts.text(
                getWish().alone() ? "withdraw.others" : "withdraw.until",
                Format.plainDate(getWish().until()));
    }

    /** Asks and goes back to the matter. */
    public void ask() {
        withdraw.ask(my.getStatus().number(), ownWish);
        Faces.redirect("/my");
    }

    /** Undoes it and goes back to the matter. */
    public void undo() {
        withdraw.undo(my.getStatus().number());
        Faces.redirect("/my");
    }

    public boolean isOwnWish() {
        return ownWish;
    }

    public void setOwnWish(boolean stated) {
        ownWish = stated;
    }
}
