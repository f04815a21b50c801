package org.hongyan.annual;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hongyan.document.DocumentKind;
import org.hongyan.document.DocumentNumbers;
import org.hongyan.shared.FieldError;
import org.hongyan.shared.InvalidInputException;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.RefusedException;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;
import org.hongyan.shared.time.SystemTime;
import org.hongyan.staff.CurrentActor;
import org.hongyan.tenant.Offices;
import org.hongyan.tenant.Unit;

/** The head signs the report of a year that is over; figures and words are fixed with it. */
@UseCase
@LegalBasis("信访工作条例 第四十一条")
public class SignAnnualReport {

    @Inject
    private AnnualReports reports;

    @Inject
    private AnnualPaper papers;

    @Inject
    private DocumentNumbers numbers;

    @Inject
    private Offices offices;

    @Inject
    private CurrentActor actors;

    @Inject
    private Clock clock;

    /** Returns its number. */
    @Requires(Permission.APPROVE)
    public String sign(int year) {
        AnnualReport report = reports.of(year).orElseThrow(() -> new RefusedException(new NoAnnualReport(year)));
        report.requireSigner(actors.get());
        LocalDate today = SystemTime.today(clock);
        if (year >= today.getYear()) {
            throw new InvalidInputException(List.of(new FieldError("/year", "annual.notOver", year)));
        }
        Unit body = offices.unit(actors.get().bodyId()).orElseThrow();
        String number = numbers.next(body.id(), body.documentPrefix(), DocumentKind.ANNUAL_REPORT, today);
        report.sign(number, actors.get(), today, papers.signed(report, body, number, today));
        return number;
    }
}
