package org.hongyan.deadline;

import org.hongyan.shared.LegalBasis;

/** CL17: answer to a deputy's suggestion in 3 months, complex ones 6, a co-handler's part and a second answer 1. */
@LegalBasis("代表建议、批评和意见办理规定")
final class DeputySuggestionPolicy implements ClockPolicy {

    @Override
    public Term term(ClockRun run) {
        return switch (run.variant()) {
            case STANDARD, ANSWER -> Term.months(3);
            case COMPLEX -> Term.months(6);
            case CO_HANDLER, REDO -> Term.months(1);
            default -> throw run.unknownVariant();
        };
    }
}
