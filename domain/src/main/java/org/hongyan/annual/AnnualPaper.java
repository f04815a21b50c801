package org.hongyan.annual;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.hongyan.document.AnnualContent;
import org.hongyan.document.DocumentKind;
import org.hongyan.document.DocumentRenderer;
import org.hongyan.document.PrintedDocument;
import org.hongyan.document.Templates;
import org.hongyan.document.Wording;
import org.hongyan.shared.Texts;
import org.hongyan.staff.CurrentActor;
import org.hongyan.tenant.Offices;
import org.hongyan.tenant.Unit;

/** The report as a paper; without signature it says that it is a draft. */
@ApplicationScoped
@Transactional
public class AnnualPaper {

    private final AnnualReports reports;
    private final DocumentRenderer renderer;
    private final Templates templates;
    private final Offices offices;
    private final CurrentActor actors;

    /** For the proxy. */
    protected AnnualPaper() {
        this(null, null, null, null, null);
    }

    @Inject
    AnnualPaper(
            AnnualReports reports,
            DocumentRenderer renderer,
            Templates templates,
            Offices offices,
            CurrentActor actors) {
        this.reports = reports;
        this.renderer = renderer;
        this.templates = templates;
        this.offices = offices;
        this.actors = actors;
    }

    /** As PDF: what was signed, else the draft with the figures of now. */
    public byte[] pdf(AnnualReport report) {
        if (report.signed()) {
            return report.pdf();
        }
        Unit body = offices.unit(actors.get().bodyId()).orElseThrow();
        return print(PrintedDocument.draft(DocumentKind.ANNUAL_REPORT, body.name(), wording(report)));
    }

    byte[] signed(AnnualReport report, Unit body, String number, LocalDate on) {
        return print(new PrintedDocument(
                DocumentKind.ANNUAL_REPORT,
                body.name(),
                number,
                on,
                actors.get().name(),
                null,
                wording(report)));
    }

    private byte[] print(PrintedDocument document) {
        return renderer.toPdf(document, templates.inForce(actors.get().officeId(), DocumentKind.ANNUAL_REPORT));
    }

    private Wording wording(AnnualReport report) {
        List<AnnualFigure> all = reports.figures(report.year());
        AnnualReport.Content words = report.content();
        return new Wording(
                "",
                text("annual.to"),
                "",
                false,
                new AnnualContent.AnnualReport(
                        report.year(),
                        lines(all, AnnualFigure.Part.CHANNEL),
                        lines(all, AnnualFigure.Part.SUBJECT),
                        lines(all, AnnualFigure.Part.BODY),
                        lines(all, AnnualFigure.Part.HANDOVER),
                        lines(all, AnnualFigure.Part.SUPERVISION),
                        lines(all, AnnualFigure.Part.ADOPTED),
                        lines(all, AnnualFigure.Part.TIMELY),
                        words.situation(),
                        words.work(),
                        words.problems(),
                        words.plan()));
    }

    private static List<AnnualContent.Figure> lines(List<AnnualFigure> all, AnnualFigure.Part part) {
        List<AnnualContent.Figure> lines = all.stream()
                .filter(one -> one.part() == part)
                .map(one -> new AnnualContent.Figure(name(one), String.valueOf(one.count())))
                .toList();
        return lines.isEmpty() ? List.of(new AnnualContent.Figure(text("annual.nothing"), "0")) : lines;
    }

    /** What a figure is called: codes have a word, names of subjects and bodies are their own. */
    public static String name(AnnualFigure figure) {
        String key = "annual." + figure.part() + "." + figure.name();
        Texts words = Texts.of("annual", Locale.SIMPLIFIED_CHINESE);
        return words.has(key) ? words.text(key) : figure.name();
    }

    private static String text(String key) {
        return Texts.of("annual", Locale.SIMPLIFIED_CHINESE).text(key);
    }
}
