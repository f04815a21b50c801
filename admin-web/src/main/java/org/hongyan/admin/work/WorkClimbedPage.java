package org.hongyan.admin.work;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.hongyan.admin.desk.DeskPage;
import org.hongyan.admin.faces.Texts;
import org.hongyan.matter.Steps;
import org.hongyan.shared.Permission;
import org.hongyan.supervision.Supervisions;
import org.hongyan.supervision.Supervisions.ClimbedLine;
import org.hongyan.supervision.Supervisions.OverdueLine;

/** Above the work list: what is late here and was put before a superior; what is late below and was put before this one. */
@Named
@RequestScoped
public class WorkClimbedPage {

    private static final int SHOWN = 5;

    @Inject
    private Supervisions supervisions;

    @Inject
    private DeskPage desk;

    @Inject
    private Steps steps;

    private List<ClimbedLine> own = List.of();
    private List<OverdueLine> below = List.of();

    @PostConstruct
    void open() {
        own = supervisions.climbed(SHOWN);
        below = desk.may(Permission.SUPERVISE)
                ? supervisions.overdue(steps.today()).stream()
                        .filter(line -> Objects.nonNull(line.climbedOn()))
                        .toList()
                : List.of();
    }

    /** The longest first. */
    public List<ClimbedLine> getOwn() {
        return own;
    }

    /** By number and unit only. */
    public List<OverdueLine> getBelow() {
        return below.stream().limit(SHOWN).toList();
    }

    /** True if the superior's list says more. */
    public boolean isMore() {
        return below.size() > SHOWN;
    }

    public String title(ClimbedLine line) {
        return line.title() == null || line.title().isEmpty() ? Texts.text("work.sealed") : line.title();
    }

    public String above(ClimbedLine line) {
        return line.above() == null
                ? Texts.text("work.climbed.nobody")
                : Texts.text("work.climbed.above", line.above());
    }
}
