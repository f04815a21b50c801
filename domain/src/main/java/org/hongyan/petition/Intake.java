package org.hongyan.petition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hongyan.matter.Matters;
import org.hongyan.shared.FieldError;
import org.hongyan.shared.InvalidInputException;
import org.hongyan.shared.RefusedException;
import org.hongyan.shared.time.SystemTime;
import org.hongyan.tenant.Divisions;
import org.hongyan.tenant.Office;
import org.hongyan.tenant.OfficeKind;
import org.hongyan.tenant.Offices;
import org.hongyan.tenant.PetitionNumber;
import org.hongyan.tenant.Subjects;
import org.hongyan.tenant.Unit;

/**
 * What must be known before a petition is stored: its office, its number, whether place and subject exist. In a
 * transaction of its own, since the proof made of the number must be presented before the storing one begins. A number
 * taken and not used is a gap, which is allowed.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class Intake {

    private final Offices offices;
    private final Divisions divisions;
    private final Subjects subjects;
    private final Matters matters;
    private final Clock clock;

    /** For the proxy. */
    protected Intake() {
        this(null, null, null, null, null);
    }

    @Inject
    public Intake(Offices offices, Divisions divisions, Subjects subjects, Matters matters, Clock clock) {
        this.offices = offices;
        this.divisions = divisions;
        this.subjects = subjects;
        this.matters = matters;
        this.clock = clock;
    }

    /** A place in the register. */
    public record Slot(Office office, Unit body, String number) {}

    /**
     * The next number of an open office for what was sent, if nothing is wrong with it.
     *
     * @param wrong what is wrong already; places and subjects that do not exist are added
     * @throws InvalidInputException with all of it
     */
    public Slot slot(String officeCode, PetitionInput input, List<FieldError> wrong) {
        List<FieldError> errors = new ArrayList<>(wrong);
        errors.addAll(unknown(input));
        InvalidInputException.throwIfAny(errors);
        return slot(officeCode);
    }

    /** The next number of an open office. */
    public Slot slot(String officeCode) {
        Office office = offices.byCode(officeCode)
                .filter(found -> found.open() && found.kind() != OfficeKind.DISC)
                .orElseThrow(() -> new RefusedException(new OfficeNotFound(officeCode)));
        Unit body = offices.bodies(office.id()).get(0);
        int year = SystemTime.today(clock).getYear();
        String number = PetitionNumber.of(office.numberPrefix(), year, matters.nextSerial())
                .toString();
        return new Slot(office, body, number);
    }

    /** Places and subjects that do not exist. */
    public List<FieldError> unknown(PetitionInput input) {
        List<FieldError> errors = new ArrayList<>();
        if (input.divisionCode() != null
                && input.divisionCode().matches("\\d{12}")
                && divisions.byCode(input.divisionCode()).isEmpty()) {
            errors.add(new FieldError("/place/divisionCode", "place.unknown"));
        }
        if (input.subject() != null
                && !input.subject().isBlank()
                && subjects.byCode(input.subject()).isEmpty()) {
            errors.add(new FieldError("/subject", "subject.unknown"));
        }
        return errors;
    }

    /** The refusal for an accusation: the discipline office of the place or the next one above. */
    public AccusationNotTakenHere sealedChannel(String officeCode) {
        Optional<Office> here = offices.byCode(officeCode);
        for (Optional<Office> at = here; at.isPresent(); at = parent(at.get())) {
            String place = at.get().divisionCode();
            Optional<Office> discipline =
                    offices.search(new org.hongyan.tenant.OfficeQuery(null, OfficeKind.DISC, place, null, 50)).stream()
                            .filter(office -> office.divisionCode().equals(place))
                            .findFirst();
            if (discipline.isPresent()) {
                Office office = discipline.get();
                return new AccusationNotTakenHere(office.code(), office.name(), office.phone(), office.address());
            }
        }
        return new AccusationNotTakenHere("", "", "12388", "");
    }

    private Optional<Office> parent(Office office) {
        return office.parentId() == null ? Optional.empty() : offices.byId(office.parentId());
    }
}
