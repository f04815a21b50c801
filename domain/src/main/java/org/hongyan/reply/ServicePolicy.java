package org.hongyan.reply;

import org.hongyan.document.ServingMethod;
import org.hongyan.reply.ServeDocument.Served;
import org.hongyan.shared.LegalBasis;

/**
 * What proves a service that nobody signed for: a paper refused at the door or left at the home was seen by a witness,
 * at a place that is written down. The rule of civil procedure is applied by analogy.
 */
@LegalBasis("民事诉讼法 第八十九条（参照）")
final class ServicePolicy {

    private ServicePolicy() {}

    /** True if somebody else must have seen it. */
    static boolean needsWitness(Served served) {
        return served.method() == ServingMethod.LEFT_AT_RESIDENCE
                || (served.method() == ServingMethod.IN_PERSON && served.refused());
    }

    /** True if the petitioner did not take it: what is left at the home was not taken. */
    static boolean refused(Served served) {
        return served.refused() || served.method() == ServingMethod.LEFT_AT_RESIDENCE;
    }

    /** Notes what is wrong with where, before whom and by whom. */
    static FieldChecks check(Served served, FieldChecks checks) {
        boolean seen = needsWitness(served);
        return checks.optional("/place", served.place(), FieldChecks.LINE)
                .unless(!seen || !FieldChecks.clean(served.place()).isEmpty(), "/place", "service.place")
                .optional("/witness", served.witness(), FieldChecks.LINE)
                .unless(!seen || !FieldChecks.clean(served.witness()).isEmpty(), "/witness", "service.witness")
                .optional("/servedBy", served.servedBy(), FieldChecks.LINE)
                .unless(
                        served.method() != ServingMethod.ELECTRONIC || !served.refused(),
                        "/method",
                        "service.refusedOnline");
    }
}
