package org.hongyan.indicator;

/**
 * The indicators of the leader's page. Names, formulas and sources for readers are in the bundle {@code i18n/indicator}
 * under {@code Indicator.<name>}, with {@code .formula} and {@code .basis}.
 */
public enum Indicator {
    INTAKE_IN_TIME("KPI01", IndicatorWeight.SCORED, new IntakeInTimePolicy()),
    NOTICE_IN_TIME("KPI02", IndicatorWeight.SCORED, new NoticeInTimePolicy()),
    CONCLUDED_IN_TIME("KPI03", IndicatorWeight.SCORED, new ConcludedInTimePolicy()),
    OFFICE_SATISFACTION(
            "KPI04a", IndicatorWeight.SCORED, new SatisfactionPolicy(Measure.OFFICE_SATISFIED, Measure.OFFICE_RATED)),
    BODY_SATISFACTION(
            "KPI04b", IndicatorWeight.SCORED, new SatisfactionPolicy(Measure.BODY_SATISFIED, Measure.BODY_RATED)),
    OFFICE_RATED("KPI05a", IndicatorWeight.SHOWN, new RatedSharePolicy(Measure.OFFICE_RATED, Measure.OFFICE_ASKED)),
    BODY_RATED("KPI05b", IndicatorWeight.SHOWN, new RatedSharePolicy(Measure.BODY_RATED, Measure.BODY_ASKED)),
    COMBINED("KPI06", IndicatorWeight.SCORED, CombinedRatePolicy.USUAL),
    REPEATED("KPI08", IndicatorWeight.NEVER, new RepeatSharePolicy(Measure.REPEATS, Measure.REGISTERED)),
    REPEATED_PERSONS("KPI08", IndicatorWeight.NEVER, new RepeatSharePolicy(Measure.REPEAT_PERSONS, Measure.PERSONS)),
    ONLINE("KPI11", IndicatorWeight.SHOWN, new OnlineSharePolicy()),
    REPORTED_IN_TIME("KPI14", IndicatorWeight.SCORED, new ReportInTimePolicy()),
    REPORT_ACCEPTED_FIRST("KPI15", IndicatorWeight.SCORED, new FirstReportPolicy()),
    COMPLETED("KPI16", IndicatorWeight.SHOWN, new ProgressPolicy(Measure.COMPLETED, Measure.MATTERS)),
    ANSWERED("KPI16", IndicatorWeight.SHOWN, new ProgressPolicy(Measure.ANSWERED, Measure.MATTERS)),
    DAYS_TO_ACCEPT("KPI17", IndicatorWeight.SHOWN, new DurationPolicy(Measure.ACCEPT_DAYS, Measure.ACCEPT_N)),
    DAYS_TO_REPLY("KPI17", IndicatorWeight.SHOWN, new DurationPolicy(Measure.REPLY_DAYS, Measure.REPLY_N)),
    REGISTERED_IN_FULL("KPI23", IndicatorWeight.SCORED, new RegistrationPolicy());

    private final String code;
    private final IndicatorWeight weight;
    private final IndicatorPolicy policy;

    Indicator(String code, IndicatorWeight weight, IndicatorPolicy policy) {
        this.code = code;
        this.weight = weight;
        this.policy = policy;
    }

    /** The number the analysis uses, {@code KPI01} to {@code KPI23}. */
    public String code() {
        return code;
    }

    public IndicatorWeight weight() {
        return weight;
    }

    public Reading read(Figures figures) {
        return policy.read(figures);
    }
}
