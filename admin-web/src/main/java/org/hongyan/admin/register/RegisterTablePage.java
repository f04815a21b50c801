package org.hongyan.admin.register;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hongyan.admin.faces.DoneNotes;
import org.hongyan.admin.faces.Texts;
import org.hongyan.admin.matter.CasePage;
import org.hongyan.importing.BeginImport;
import org.hongyan.importing.GiveUpImport;
import org.hongyan.importing.ImportColumn;
import org.hongyan.importing.ImportRow;
import org.hongyan.importing.Imports;
import org.hongyan.importing.RegisterImport;
import org.hongyan.staff.CurrentActor;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** A table that was brought: what is in it, what is wrong with it, how far it is. */
@Named
@RequestScoped
public class RegisterTablePage {

    private static final Set<ImportRow.State> WRONG = EnumSet.of(ImportRow.State.WRONG, ImportRow.State.LEFT_OUT);

    @Inject
    private Imports imports;

    @Inject
    private BeginImport beginning;

    @Inject
    private GiveUpImport givingUp;

    @Inject
    private ImportRunner runner;

    @Inject
    private CurrentActor actors;

    @Inject
    private DoneNotes notes;

    @Inject
    private Clock clock;

    @Inject
    @Param(pathIndex = 0)
    private String id;

    @Inject
    @Param
    private String show;

    @Inject
    @Param
    private String after;

    private RegisterImport brought;
    private List<ImportRow> rows = List.of();
    private boolean leaveOut;

    @PostConstruct
    void open() {
        brought = imports.find(CasePage.parse(id)).orElse(null);
        if (brought == null) {
            return;
        }
        if (brought.left(clock.instant())) {
            runner.start(brought.id(), actors.get());
        }
        rows = imports.rows(brought.id(), states(), number(after));
    }

    private Set<ImportRow.State> states() {
        return switch (getShow()) {
            case "wrong" -> WRONG;
            case "twice" -> EnumSet.of(ImportRow.State.TWICE);
            case "done" -> EnumSet.of(ImportRow.State.DONE);
            default -> EnumSet.of(ImportRow.State.GOOD);
        };
    }

    private static int number(String written) {
        return written != null && written.matches("\\d{1,7}") ? Integer.parseInt(written) : 0;
    }

    /** Registers its good lines from now on. */
    public void begin() {
        beginning.begin(brought.id(), leaveOut);
        runner.start(brought.id(), actors.get());
        Faces.redirect("register/table/%s", brought.id());
    }

    /** Forgets it. */
    public void giveUp() {
        givingUp.giveUp(brought.id());
        notes.say(Texts.text("register.table.givenUp", brought.fileName()));
        Faces.redirect("register/import");
    }

    public RegisterImport getBrought() {
        return brought;
    }

    public List<ImportRow> getRows() {
        return rows;
    }

    /** True while somebody is at work on it, so that the page looks again. */
    public boolean isBusy() {
        return brought != null
                && (brought.state() == RegisterImport.State.READING || brought.state() == RegisterImport.State.RUNNING);
    }

    /** True while the clerk has to decide. */
    public boolean isAsking() {
        return brought != null && brought.state() == RegisterImport.State.CHECKED;
    }

    /** Which lines are shown: what needs somebody first. */
    public String getShow() {
        if (show != null && show.matches("wrong|twice|done|good")) {
            return show;
        }
        if (brought.wrong() > 0) {
            return "wrong";
        }
        return brought.done() > 0 ? "done" : "good";
    }

    /** Lines in a view. */
    public int count(String view) {
        return switch (view) {
            case "wrong" -> brought.wrong();
            case "twice" -> brought.twice();
            case "done" -> brought.done();
            default -> brought.good() - brought.done();
        };
    }

    /** The views, those to be seen to first. */
    public List<String> getViews() {
        return List.of("wrong", "good", "done", "twice");
    }

    /** Address of a view. */
    public String address(String view) {
        return "/register/table/" + brought.id() + "?show=" + view;
    }

    /** Address of the next lines, null on the last page. */
    public String getNext() {
        return rows.size() < Imports.MOST
                ? null
                : address(getShow()) + "&after=" + rows.get(rows.size() - 1).line();
    }

    /** Why it cannot be taken. */
    public String getProblem() {
        String at = brought.problemAt();
        boolean column =
                Arrays.stream(ImportColumn.values()).anyMatch(one -> one.name().equals(at));
        return Texts.text(
                "ImportProblem." + brought.problem(),
                column ? ImportColumn.valueOf(at).heading() : at);
    }

    /** What a cell says, empty where there is none. */
    public String cell(ImportRow row, String column) {
        return row.cells().getOrDefault(ImportColumn.valueOf(column), "");
    }

    /** What is wrong with a cell, with its column. */
    public String wrong(ImportRow.Wrong one) {
        return Texts.text(
                "register.table.wrongAt",
                Texts.text("ImportColumn." + one.column()),
                Texts.text("input." + one.code(), one.args().toArray()));
    }

    /** Headings that were passed over. */
    public String getUnknown() {
        return String.join("、", brought.unknown());
    }

    public boolean isLeaveOut() {
        return leaveOut;
    }

    public void setLeaveOut(boolean out) {
        leaveOut = out;
    }
}
