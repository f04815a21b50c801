package org.hongyan.petition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hongyan.shared.FieldError;
import org.hongyan.shared.LegalBasis;
import org.hongyan.tenant.Office;

/** What must be right before a clerk's entry is taken into the register, whether it was typed or came in a table. */
@ApplicationScoped
@LegalBasis("信访工作条例 第十九条第一款、第二十一条、第二十二条第一款")
public class RegisterChecks {

    @Inject
    private CongressMarks marks;

    /** True at an office whose entries are classed as those of a people's congress. */
    public boolean classes() {
        return marks.classes();
    }

    /** What is wrong with an entry of an office; places and subjects are looked up by {@link Intake}. */
    public List<FieldError> of(RegisterPetition.Command command, Office office, LocalDate today) {
        return of(command, office, marks.classes(), today);
    }

    /** The same for many: whether the office classes its entries was asked once. */
    public List<FieldError> of(RegisterPetition.Command command, Office office, boolean classes, LocalDate today) {
        List<FieldError> errors = new ArrayList<>(PetitionChecks.ofClerk(command.petition(), today));
        if (command.receivedOn() == null) {
            errors.add(new FieldError("/receivedOn", "receivedOn.missing"));
        } else if (command.receivedOn().isAfter(today)) {
            errors.add(new FieldError("/receivedOn", "receivedOn.future", today));
        } else if (command.receivedOn().isBefore(today.minusYears(1))) {
            errors.add(new FieldError("/receivedOn", "receivedOn.tooOld"));
        }
        errors.addAll(IntakeChecks.of(command.channel(), command.intake(), office.level(), today));
        if (classes) {
            errors.addAll(
                    CongressClass.check(command.congress(), command.petition().nature()));
        }
        return errors;
    }
}
