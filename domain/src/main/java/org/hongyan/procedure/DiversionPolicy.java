package org.hongyan.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.hongyan.document.DocumentContent;
import org.hongyan.document.DocumentKind;
import org.hongyan.matter.Matter;
import org.hongyan.matter.Transition;
import org.hongyan.shared.LegalBasis;

/** A demand with another route of the law is led into it and told where, how long and with what help (T06, T46). */
@ApplicationScoped
@LegalBasis("信访工作条例 第三十一条")
class DiversionPolicy implements SignedStep {

    private final PaperWords words;

    /** For the proxy. */
    protected DiversionPolicy() {
        this(null);
    }

    @Inject
    DiversionPolicy(PaperWords words) {
        this.words = words;
    }

    @Override
    public boolean takes(Transition step) {
        return step == Transition.DIVERT || step == Transition.DIVERT_RECEIVED;
    }

    @Override
    public void require(Matter matter, Details details) {
        // the lifecycle says from where; which route fits is for the two who sign
    }

    @Override
    public DocumentKind document(Matter matter, Details details) {
        return DocumentKind.LEGAL_ROUTE_NOTICE;
    }

    @Override
    public DocumentContent content(Matter matter, Details details) {
        return new DocumentContent.LegalRouteNotice(
                matter.receivedOn(),
                PaperWords.name(details.constant("route", LegalRoute.class)),
                details.text("competentBody"),
                details.text("reasons"),
                details.text("limit"),
                details.text("help"),
                words.contact());
    }

    @Override
    public Map<String, String> effect(Matter matter, Details details) {
        matter.answerableTo(
                matter.responsibleBodyId(),
                details.constant("route", LegalRoute.class).code());
        return Map.of("receiver", details.text("competentBody"));
    }
}
