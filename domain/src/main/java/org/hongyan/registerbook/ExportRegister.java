package org.hongyan.registerbook;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.hongyan.audit.AuditSubject;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.RefusedException;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;

/** Takes the register of a period out of the system, names masked; who took which days stands in the audit trail. */
@UseCase
@LegalBasis("信访工作条例 第二十二条；个人信息保护法 第六条")
public class ExportRegister {

    /** Lines of one file. */
    public static final int MOST = 20_000;

    @Inject
    private RegisterBook book;

    @Inject
    private AuditSubject subject;

    /**
     * Every line of the period.
     *
     * @throws RefusedException with {@link RegisterTooMany}
     */
    @Requires({Permission.REGISTER, Permission.DISPATCH, Permission.APPROVE, Permission.SUPERVISE})
    public List<RegisterLine> export(RegisterPeriod period) {
        int items = book.counts(period).items();
        if (items > MOST) {
            throw new RefusedException(new RegisterTooMany(items, MOST));
        }
        List<RegisterLine> lines = new ArrayList<>();
        List<RegisterLine> page = book.page(period, null, RegisterBook.MOST);
        while (!page.isEmpty()) {
            lines.addAll(page);
            RegisterLine last = page.get(page.size() - 1);
            page = page.size() < RegisterBook.MOST
                    ? List.of()
                    : book.page(
                            period, new RegisterBook.Place(last.receivedOn(), last.petitionId()), RegisterBook.MOST);
        }
        subject.detail("from", period.from().toString());
        subject.detail("until", period.until().toString());
        subject.detail("lines", String.valueOf(lines.size()));
        return lines;
    }
}
