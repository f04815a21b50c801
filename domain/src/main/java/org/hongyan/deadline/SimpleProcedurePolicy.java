package org.hongyan.deadline;

import org.hongyan.shared.LegalBasis;

/** CL11: simple procedure, 3 working days to hand over or accept and 10 to answer. */
@LegalBasis("信访事项简易办理办法")
final class SimpleProcedurePolicy implements ClockPolicy {

    @Override
    public Term term(ClockRun run) {
        return switch (run.variant()) {
            case DISPATCH, ACCEPT -> Term.workingDays(3);
            case ANSWER -> Term.workingDays(10);
            default -> throw run.unknownVariant();
        };
    }
}
