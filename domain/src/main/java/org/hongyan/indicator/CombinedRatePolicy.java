package org.hongyan.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.hongyan.shared.LegalBasis;

/**
 * 三率综合分: intake in time, answers in time and satisfaction, weighed; the first and the last of petition office and
 * responsible body together. Said only where all three are: a mean of fewer could not be compared.
 */
@LegalBasis("国信发〔2022〕11号；KPI06")
record CombinedRatePolicy(int intake, int concluded, int satisfied) implements IndicatorPolicy {

    /** Each the same. */
    static final CombinedRatePolicy USUAL = new CombinedRatePolicy(1, 1, 1);

    @Override
    public Reading read(Figures figures) {
        Optional<BigDecimal> first = both(
                        figures, Measure.DISPATCH_MET, Measure.NOTICE_MET, Measure.DISPATCH_N, Measure.NOTICE_N)
                .value();
        Optional<BigDecimal> second = new ConcludedInTimePolicy().read(figures).value();
        Optional<BigDecimal> third = both(
                        figures,
                        Measure.OFFICE_SATISFIED,
                        Measure.BODY_SATISFIED,
                        Measure.OFFICE_RATED,
                        Measure.BODY_RATED)
                .ifAtLeast(SmallNumberPolicy.LEAST)
                .value();
        boolean complete = first.isPresent() && second.isPresent() && third.isPresent();
        BigDecimal sum = complete
                ? weighed(intake, first).add(weighed(concluded, second)).add(weighed(satisfied, third))
                : BigDecimal.ZERO;
        List<Integer> weights = complete ? List.of(intake, concluded, satisfied) : List.of();
        int n = weights.stream().mapToInt(Integer::intValue).sum();
        return new Reading(sum, BigDecimal.valueOf(n), Reading.Scale.POINTS, false);
    }

    private static BigDecimal weighed(int weight, Optional<BigDecimal> rate) {
        return rate.orElseThrow().multiply(BigDecimal.valueOf(weight));
    }

    private static Reading both(Figures figures, Measure part, Measure otherPart, Measure of, Measure otherOf) {
        return Reading.share(
                figures.of(part).add(figures.of(otherPart)), figures.of(of).add(figures.of(otherOf)));
    }
}
