package org.hongyan.registerbook;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.hongyan.audit.AuditSubject;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.RefusedException;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;

/**
 * Takes the register of a period out of the system, names masked; who took which days, and how many lines, stands in the
 * audit trail.
 */
@UseCase
@LegalBasis("信访工作条例 第二十二条；个人信息保护法 第六条")
public class ExportRegister {

    /** Lines of one file. */
    public static final int MOST = 100_000;

    @Inject
    private RegisterBook book;

    @Inject
    private AuditSubject subject;

    /**
     * Every line of the period, in the order of receipt. The first page is read here; each further one when the lines
     * before it have been taken, in a transaction of its own, so that a slow receiver holds no connection and a long
     * register no memory.
     *
     * @throws RefusedException with {@link RegisterTooMany}
     */
    @Requires({Permission.REGISTER, Permission.DISPATCH, Permission.APPROVE, Permission.SUPERVISE})
    public Stream<RegisterLine> export(RegisterPeriod period) {
        int items = book.counts(period).items();
        if (items > MOST) {
            throw new RefusedException(new RegisterTooMany(items, MOST));
        }
        subject.detail("from", period.from().toString());
        subject.detail("until", period.until().toString());
        subject.detail("lines", String.valueOf(items));
        // what is registered while the file is written must not make it longer than what was written down
        return Stream.iterate(
                        book.page(period, null, RegisterBook.MOST),
                        page -> !page.isEmpty(),
                        page -> after(period, page))
                .flatMap(List::stream)
                .limit(items);
    }

    private List<RegisterLine> after(RegisterPeriod period, List<RegisterLine> page) {
        if (page.size() < RegisterBook.MOST) {
            return List.of();
        }
        RegisterLine last = page.get(page.size() - 1);
        return book.page(period, new RegisterBook.Place(last.receivedOn(), last.petitionId()), RegisterBook.MOST);
    }
}
