package org.hongyan.portal.opinion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.hongyan.portal.faces.Format;
import org.hongyan.portal.faces.Texts;
import org.hongyan.portal.my.MyPage;
import org.hongyan.procedure.WantOpinion;
import org.omnifaces.util.Faces;

/** {@code /opinion}: the petitioner was answered shortly and wants a formal opinion. */
@Named("opinionPage")
@RequestScoped
public class OpinionPage {

    private final MyPage my;
    private final WantOpinion wantOpinion;

    /** For the proxy. */
    protected OpinionPage() {
        this(null, null);
    }

    @Inject
    public OpinionPage(MyPage my, WantOpinion wantOpinion) {
        this.my = my;
        this.wantOpinion = wantOpinion;
    }

    /** Asks for it and goes back to the matter. */
    public void want() {
        wantOpinion.want(my.getStatus().number());
        Faces.redirect("/my?wanted=1");
    }

    /** False where nothing was looked up, the half hour is over, or there is nothing to ask for. */
    public boolean isPossible() {
        return my.isOpen() && my.getOpinionUntil() != null;
    }

    public String getOnce() {
        return Texts.text("opinion.once", Format.plainDate(my.getOpinionUntil()));
    }
}
