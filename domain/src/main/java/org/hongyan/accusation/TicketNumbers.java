package org.hongyan.accusation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.hongyan.shared.RefusedException;
import org.hongyan.tenant.Office;
import org.hongyan.tenant.Offices;

/**
 * Who receives and under which number: in a transaction of its own, since the proof made of the number must be presented
 * before the storing one begins.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class TicketNumbers {

    private final Offices offices;
    private final DisciplineRoutePolicy route;
    private final RealNamePolicy days;

    /** For the proxy. */
    protected TicketNumbers() {
        this(null, null, null);
    }

    @Inject
    TicketNumbers(Offices offices, DisciplineRoutePolicy route, RealNamePolicy days) {
        this.offices = offices;
        this.route = route;
        this.days = days;
    }

    /** A place in the register of a discipline office. */
    public record Place(Office office, Arrived arrived) {}

    /**
     * The next number of whoever receives what is written on the page of that office.
     *
     * @param sitsThere see {@link DisciplineRoutePolicy#receiver}
     */
    public Place next(String officeCode, boolean sitsThere, UUID formId, boolean named) {
        Office asked = offices.byCode(officeCode)
                .orElseThrow(() -> new RefusedException(new NoDisciplineOffice(DisciplineRoutePolicy.NATIONAL_PHONE)));
        Office receiver = route.receiver(asked, sitsThere);
        return new Place(receiver, days.arrived(formId, receiver, days.today(), named));
    }
}
