package org.hongyan.annual;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.hongyan.privacy.PlainText;
import org.hongyan.shared.FieldError;
import org.hongyan.shared.InvalidInputException;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;
import org.hongyan.shared.time.SystemTime;
import org.hongyan.staff.CurrentActor;

/** A supervisor or dispatcher writes what the office says about its year; the figures come from the book. */
@UseCase
@LegalBasis("信访工作条例 第四十一条")
public class DraftAnnualReport {

    /** The first year the book could hold. */
    static final int FIRST = 2005;

    private static final PlainText TEXT = PlainText.lines(5000).mandatory();

    @Inject
    private AnnualReports reports;

    @Inject
    private CurrentActor actors;

    @Inject
    private Clock clock;

    /** Keeps the draft; as often as wanted until it is signed. */
    @Requires({Permission.SUPERVISE, Permission.DISPATCH})
    public void draft(int year, AnnualReport.Content words) {
        List<FieldError> errors = new ArrayList<>();
        if (year < FIRST || year > SystemTime.today(clock).getYear()) {
            errors.add(new FieldError("/year", "annual.year", FIRST));
        }
        TEXT.check("/situation", words.situation()).ifPresent(errors::add);
        TEXT.check("/work", words.work()).ifPresent(errors::add);
        TEXT.check("/problems", words.problems()).ifPresent(errors::add);
        TEXT.check("/plan", words.plan()).ifPresent(errors::add);
        InvalidInputException.throwIfAny(errors);
        AnnualReport report = reports.of(year).orElse(null);
        if (report == null) {
            report = new AnnualReport(year, actors.get());
            report.write(clean(words), actors.get(), clock.instant());
            reports.add(report);
        } else {
            report.write(clean(words), actors.get(), clock.instant());
        }
    }

    private static AnnualReport.Content clean(AnnualReport.Content words) {
        return new AnnualReport.Content(
                TEXT.clean(words.situation()),
                TEXT.clean(words.work()),
                TEXT.clean(words.problems()),
                TEXT.clean(words.plan()));
    }
}
