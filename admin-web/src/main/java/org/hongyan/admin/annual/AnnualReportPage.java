package org.hongyan.admin.annual;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.hongyan.admin.desk.DeskPage;
import org.hongyan.admin.faces.DoneNotes;
import org.hongyan.admin.faces.Texts;
import org.hongyan.annual.AnnualFigure;
import org.hongyan.annual.AnnualPaper;
import org.hongyan.annual.AnnualReport;
import org.hongyan.annual.AnnualReports;
import org.hongyan.annual.DraftAnnualReport;
import org.hongyan.annual.NoAnnualReport;
import org.hongyan.annual.SignAnnualReport;
import org.hongyan.shared.Permission;
import org.hongyan.shared.RefusedException;
import org.hongyan.shared.time.SystemTime;
import org.hongyan.staff.Desks;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** The report of one year: figures, words, signature, paper. */
@Named
@RequestScoped
public class AnnualReportPage {

    private static final int YEARS = 5;

    @Inject
    private AnnualReports reports;

    @Inject
    private AnnualPaper papers;

    @Inject
    private DraftAnnualReport drafting;

    @Inject
    private SignAnnualReport signing;

    @Inject
    private Desks desks;

    @Inject
    private DeskPage desk;

    @Inject
    private DoneNotes notes;

    @Inject
    private Clock clock;

    @Inject
    @Param(pathIndex = 0)
    private String path;

    private int year;
    private AnnualReport report;
    private List<AnnualFigure> figures;
    private String situation;
    private String work;
    private String problems;
    private String plan;

    @PostConstruct
    void open() {
        int now = SystemTime.today(clock).getYear();
        year = path != null && path.matches("20[0-9]{2}") ? Math.min(now, Integer.parseInt(path)) : now - 1;
        report = reports.of(year).orElse(null);
        if (report != null) {
            AnnualReport.Content words = report.content();
            situation = words.situation();
            work = words.work();
            problems = words.problems();
            plan = words.plan();
        }
    }

    /** Keeps the draft. */
    public void save() {
        drafting.draft(year, new AnnualReport.Content(situation, work, problems, plan));
        done("annual.report.saved", year);
    }

    /** The head signs. */
    public void sign() {
        String number = signing.sign(year);
        done("annual.report.signed", year, number);
    }

    /** Sends the paper: what was signed, or the draft. */
    public void download() {
        if (report == null) {
            throw new RefusedException(new NoAnnualReport(year));
        }
        Faces.sendFile(papers.pdf(report), year + ".pdf", true);
    }

    private void done(String text, Object... args) {
        notes.say(Texts.text(text, args));
        Faces.redirect("annual/report/%s", year);
    }

    /** True while it can be written at this desk. */
    public boolean isDrafting() {
        return (report == null || !report.signed())
                && (desk.may(Permission.SUPERVISE) || desk.may(Permission.DISPATCH));
    }

    /** True if it waits for a signature of this desk. */
    public boolean isSigning() {
        return report != null && !report.signed() && desk.may(Permission.APPROVE);
    }

    /** True if the person at the desk drafted it. */
    public boolean isOwnDraft() {
        return report != null && desk.getPerson().id().equals(report.draftedBy());
    }

    public String getDrafter() {
        return report == null ? "" : desks.names(List.of(report.draftedBy())).getOrDefault(report.draftedBy(), "");
    }

    /** The years that can be chosen, the newest first. */
    public List<Integer> getYears() {
        int now = SystemTime.today(clock).getYear();
        return IntStream.range(0, YEARS).mapToObj(back -> now - back).toList();
    }

    /** The parts that have a figure. */
    public List<AnnualFigure.Part> getParts() {
        return Arrays.stream(AnnualFigure.Part.values())
                .filter(part -> !of(part).isEmpty())
                .toList();
    }

    /** The figures of a part, counted now. */
    public List<AnnualFigure> of(AnnualFigure.Part part) {
        if (figures == null) {
            figures = reports.figures(year);
        }
        return figures.stream().filter(one -> one.part() == part).toList();
    }

    /** What a figure is called. */
    public String name(AnnualFigure figure) {
        String key = "annual." + figure.part() + "." + figure.name();
        return Texts.has(key) ? Texts.text(key) : figure.name();
    }

    public int getYear() {
        return year;
    }

    public AnnualReport getReport() {
        return report;
    }

    public String getSituation() {
        return situation;
    }

    public void setSituation(String newSituation) {
        situation = newSituation;
    }

    public String getWork() {
        return work;
    }

    public void setWork(String newWork) {
        work = newWork;
    }

    public String getProblems() {
        return problems;
    }

    public void setProblems(String newProblems) {
        problems = newProblems;
    }

    public String getPlan() {
        return plan;
    }

    public void setPlan(String newPlan) {
        plan = newPlan;
    }
}
