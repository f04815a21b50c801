package org.hongyan.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.hongyan.document.DocumentContent;
import org.hongyan.document.DocumentKind;
import org.hongyan.matter.Matter;
import org.hongyan.matter.Steps;
import org.hongyan.matter.Transition;
import org.hongyan.route.LegalRoute;
import org.hongyan.route.LegalRoutes;
import org.hongyan.route.RouteEntry;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.RefusedException;
import org.hongyan.shared.Texts;

/** A demand with another route of the law is led into it and told where, how long and with what help (T06, T46). */
@ApplicationScoped
@LegalBasis("信访工作条例 第三十一条")
class DiversionPolicy implements SignedStep {

    private final PaperWords words;
    private final LegalRoutes routes;
    private final Steps steps;

    /** For the proxy. */
    protected DiversionPolicy() {
        this(null, null, null);
    }

    @Inject
    DiversionPolicy(PaperWords words, LegalRoutes routes, Steps steps) {
        this.words = words;
        this.routes = routes;
        this.steps = steps;
    }

    @Override
    public boolean takes(Transition step) {
        return step == Transition.DIVERT || step == Transition.DIVERT_RECEIVED;
    }

    @Override
    public void require(Matter matter, Details details) {
        // the lifecycle says from where, and which route fits is for the two who sign; an entry of the list has to hold
        // on the day of the signature
        if (!details.text("entry").isEmpty()) {
            routes.byId(UUID.fromString(details.text("entry")))
                    .filter(one -> !one.validOn(steps.today()))
                    .map(RouteEntry::demand)
                    .ifPresent(demand -> {
                        throw new RefusedException(new RouteNoLonger(demand));
                    });
        }
    }

    @Override
    public String remark(Details details) {
        return details.text("otherwise");
    }

    @Override
    public DocumentKind document(Matter matter, Details details) {
        return DocumentKind.LEGAL_ROUTE_NOTICE;
    }

    @Override
    public DocumentContent content(Matter matter, Details details) {
        return new DocumentContent.LegalRouteNotice(
                matter.receivedOn(),
                name(details.constant("route", LegalRoute.class)),
                details.text("competentBody"),
                details.text("reasons"),
                details.text("limit"),
                details.text("help"),
                details.text("basis"),
                words.contact());
    }

    private static String name(LegalRoute route) {
        return Texts.of("route", Locale.SIMPLIFIED_CHINESE).text("LegalRoute." + route.name());
    }

    @Override
    public Map<String, String> effect(Matter matter, Details details) {
        matter.answerableTo(
                matter.responsibleBodyId(),
                details.constant("route", LegalRoute.class).code());
        return Map.of("receiver", details.text("competentBody"));
    }
}
