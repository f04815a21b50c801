package org.hongyan.testing;

import java.util.UUID;
import org.hongyan.handover.DraftReport;
import org.hongyan.handover.Report;
import org.hongyan.handover.SignReport;
import org.hongyan.staff.Actor;
import org.hongyan.staff.Role;

/** Reports of completion as tests send them: one drafts, the head of the same body signs. */
public final class ReportDeeds {

    private ReportDeeds() {}

    /** A whole report with that course and result. */
    public static Report.Content content(String course, String result) {
        return new Report.Content(course, "施工占用耕地0.6亩，青苗补偿没有发到户。", "《土地管理法》第四十八条", result, "补偿款已经支付，有回单。", "");
    }

    /** Drafted by that actor and signed by a head who comes to work for it. */
    public static UUID report(World world, Actor drafter, UUID matter, String course, String result) {
        world.as(drafter, () -> world.get(DraftReport.class).draft(matter, content(course, result)));
        Actor head = world.places().colleague(drafter, "签发人", Role.APPROVER);
        return world.as(head, () -> world.get(SignReport.class).sign(matter));
    }
}
