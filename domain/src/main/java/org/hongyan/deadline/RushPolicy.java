package org.hongyan.deadline;

import org.hongyan.shared.LegalBasis;

/** CL14: rush matter done in 5 days, reported in 10; the rule of an office, not of the law. */
@LegalBasis("办理制度 急件")
final class RushPolicy implements ClockPolicy {

    @Override
    public Term term(ClockRun run) {
        return switch (run.variant()) {
            case DONE -> Term.calendarDays(5);
            case REPORT -> Term.calendarDays(10);
            default -> throw run.unknownVariant();
        };
    }
}
