package org.hongyan.admin.matching;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.hongyan.admin.faces.Texts;
import org.hongyan.matching.FactKind;
import org.hongyan.matching.MatchReason;

/** Reasons of a proposal in words. */
final class ReasonTexts {

    private ReasonTexts() {}

    /** One reason; what contradicts is named by its kinds. */
    static String of(MatchReason reason) {
        String detail = reason.kind() == MatchReason.Kind.OTHER_FACTS
                ? Arrays.stream(reason.detail().split(","))
                        .map(kind -> Texts.text("FactKind." + FactKind.valueOf(kind)))
                        .collect(Collectors.joining("、"))
                : reason.detail();
        return Texts.text("MatchReason.Kind." + reason.kind(), detail);
    }

    /** Those that speak for it. */
    static List<String> inFavour(List<MatchReason> reasons) {
        return reasons.stream()
                .filter(MatchReason::speaksFor)
                .map(ReasonTexts::of)
                .toList();
    }

    /** Those that speak against it. */
    static List<String> against(List<MatchReason> reasons) {
        return reasons.stream()
                .filter(reason -> !reason.speaksFor())
                .map(ReasonTexts::of)
                .toList();
    }
}
