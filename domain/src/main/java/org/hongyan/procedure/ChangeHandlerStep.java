package org.hongyan.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hongyan.document.DocumentContent;
import org.hongyan.document.DocumentKind;
import org.hongyan.document.HandoverContent;
import org.hongyan.handover.Handover;
import org.hongyan.handover.HandoverKind;
import org.hongyan.handover.HandoverLetters;
import org.hongyan.handover.MoveToProperBody;
import org.hongyan.handover.NoWrongBodyReport;
import org.hongyan.handover.WrongBodyPolicy;
import org.hongyan.handover.WrongBodyReport;
import org.hongyan.handover.WrongBodyReports;
import org.hongyan.matter.CaseAccess;
import org.hongyan.matter.Matter;
import org.hongyan.matter.Matters;
import org.hongyan.matter.NotTheHolder;
import org.hongyan.matter.Part;
import org.hongyan.matter.StandingRole;
import org.hongyan.matter.Steps;
import org.hongyan.matter.Transition;
import org.hongyan.shared.RefusedException;
import org.hongyan.staff.CurrentActor;
import org.hongyan.tenant.Offices;
import org.hongyan.tenant.Unit;

/** 变更承办单位 (T44) after a wrong acceptance: what the holder reports and what its sender answers, each signed. */
@ApplicationScoped
class ChangeHandlerStep implements SignedStep {

    static final String WRONG_BODY = "wrong_body.found";

    /** The three papers. */
    enum Act {
        REPORT,
        GRANT,
        REFUSE;

        Details details() {
            return Details.none().with("act", name());
        }
    }

    private final WrongBodyPolicy policy;
    private final WrongBodyReports reports;
    private final MoveToProperBody moving;
    private final HandoverLetters letters;
    private final Matters matters;
    private final Offices offices;
    private final Steps steps;
    private final CurrentActor actors;

    /** For the proxy. */
    protected ChangeHandlerStep() {
        this(null, null, null, null, null, null, null, null);
    }

    @Inject
    ChangeHandlerStep(
            WrongBodyPolicy policy,
            WrongBodyReports reports,
            MoveToProperBody moving,
            HandoverLetters letters,
            Matters matters,
            Offices offices,
            Steps steps,
            CurrentActor actors) {
        this.policy = policy;
        this.reports = reports;
        this.moving = moving;
        this.letters = letters;
        this.matters = matters;
        this.offices = offices;
        this.steps = steps;
        this.actors = actors;
    }

    private static Act act(Details details) {
        return details.constant("act", Act.class);
    }

    @Override
    public boolean takes(Transition step) {
        return step == Transition.CHANGE_HANDLER;
    }

    @Override
    public void requirePart(CaseAccess access, UUID matterId) {
        Part part = access.require(matterId);
        if (!part.holder() && !part.has(StandingRole.SENDER) && !part.has(StandingRole.ASSIGNER)) {
            throw new RefusedException(
                    new NotTheHolder(matters.byId(matterId).map(Matter::number).orElse("")));
        }
    }

    @Override
    public void require(Matter matter, Details details) {
        if (act(details) == Act.REPORT) {
            policy.requireReportable(matter);
            return;
        }
        WrongBodyReport report = policy.requireWaiting(matter);
        if (act(details) == Act.GRANT) {
            MoveToProperBody.Order order = order(details);
            policy.requireReceiver(matter, report, order.kind(), order.receiverBodyId());
            policy.requireLimit(matter.id(), order.kind(), order.limitOn(), steps.today());
        }
    }

    @Override
    public boolean clocksByTable() {
        return false;
    }

    @Override
    public String beside(Details details) {
        return switch (act(details)) {
            case REPORT -> "WRONG_BODY_REPORTED";
            case REFUSE -> "WRONG_BODY_REFUSED";
            case GRANT -> "";
        };
    }

    @Override
    public Optional<UUID> receiver(Matter matter, Details details) {
        return Optional.of(
                switch (act(details)) {
                    case REPORT -> policy.requireReportable(matter).senderBodyId();
                    case REFUSE -> policy.requireWaiting(matter).receiverBodyId();
                    case GRANT -> order(details).receiverBodyId();
                });
    }

    @Override
    public DocumentKind document(Matter matter, Details details) {
        return switch (act(details)) {
            case REPORT -> DocumentKind.WRONG_BODY_REPORT;
            case REFUSE -> DocumentKind.WRONG_BODY_ANSWER;
            case GRANT -> HandoverLetters.kind(order(details).kind());
        };
    }

    @Override
    public DocumentContent content(Matter matter, Details details) {
        return switch (act(details)) {
            case REPORT -> report(matter, details);
            case REFUSE ->
                new HandoverContent.WrongBodyAnswer(
                        matter.title(), policy.requireWaiting(matter).reportedOn(), details.text("reason"));
            case GRANT -> letter(matter, order(details));
        };
    }

    private DocumentContent report(Matter matter, Details details) {
        Handover handover = policy.requireReportable(matter);
        WrongBodyReport.Grounds grounds = grounds(details);
        return new HandoverContent.WrongBodyReport(
                matter.title(),
                handover.arrivedOn(),
                grounds.reasons(),
                grounds.evidence(),
                grounds.properBody(),
                grounds.heardOn(),
                grounds.heardWords().isEmpty() ? PaperWords.text("misplaced.noAnswer") : grounds.heardWords());
    }

    private DocumentContent letter(Matter matter, MoveToProperBody.Order order) {
        return letters.content(matter, order.kind(), order.requirements(), order.reason(), order.limitOn())
                .orElseThrow(() -> new RefusedException(new NoWrongBodyReport(matter.number())));
    }

    @Override
    public Map<String, String> effect(Matter matter, Details details) {
        Map<String, String> args = new LinkedHashMap<>();
        switch (act(details)) {
            case REPORT -> {
                WrongBodyReport.Grounds grounds = grounds(details);
                reports.add(new WrongBodyReport(
                        policy.requireReportable(matter),
                        grounds,
                        actors.get().personId(),
                        steps.today(),
                        policy.answerBy(steps.today())));
                args.put("properBody", grounds.properBody());
            }
            case REFUSE -> {
                policy.requireWaiting(matter)
                        .decide(
                                WrongBodyReport.Verdict.REFUSED,
                                details.text("reason"),
                                actors.get().personId(),
                                steps.today());
                args.put("reason", unended(details.text("reason")));
            }
            case GRANT -> {
                MoveToProperBody.Order order = order(details);
                moving.move(matter, order);
                args.put(
                        "receiver",
                        offices.unit(order.receiverBodyId()).map(Unit::name).orElseThrow());
                args.put("reason", unended(order.reason()));
            }
        }
        return args;
    }

    @Override
    public void after(Matter matter) {
        moving.after(matter);
    }

    /** The sentences into which it goes have a full stop of their own. */
    private static String unended(String reason) {
        return reason.replaceFirst("[。.]+$", "");
    }

    private static WrongBodyReport.Grounds grounds(Details details) {
        return new WrongBodyReport.Grounds(
                details.text("reasons"),
                details.text("evidence"),
                details.text("properBody"),
                LocalDate.parse(details.text("heardOn")),
                details.text("heardWords"));
    }

    private static MoveToProperBody.Order order(Details details) {
        String limit = details.text("limitOn");
        return new MoveToProperBody.Order(
                details.constant("kind", HandoverKind.class),
                UUID.fromString(details.text("receiver")),
                limit.isEmpty() ? null : LocalDate.parse(limit),
                details.text("requirements"),
                details.text("reason"));
    }
}
