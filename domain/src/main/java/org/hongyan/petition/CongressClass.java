package org.hongyan.petition;

import java.util.ArrayList;
import java.util.List;
import org.hongyan.matter.Nature;
import org.hongyan.shared.FieldError;
import org.hongyan.shared.LegalBasis;

/**
 * How a people's congress classes a petition: what is wanted, and in whose powers it lies.
 *
 * @param wish null if nothing was chosen
 * @param power null if nothing was chosen
 */
@LegalBasis("信访工作条例 第二条、第二十三条；domain.md §2.4、§3.10")
public record CongressClass(CongressWish wish, CongressPower power) {

    /** What is wrong with it beside the nature the petition has; one that left it open takes any but an accusation. */
    static List<FieldError> check(CongressClass chosen, Nature nature) {
        List<FieldError> errors = new ArrayList<>();
        if (chosen == null || chosen.wish() == null) {
            errors.add(new FieldError("/congressWish", "congressWish.missing"));
        } else if (chosen.wish() == CongressWish.CHARGE) {
            errors.add(new FieldError("/congressWish", "congressWish.sealed"));
        } else if (nature != null && nature != Nature.OTHER && chosen.wish().nature() != nature) {
            errors.add(new FieldError("/congressWish", "congressWish.other", nature));
        }
        if (chosen == null || chosen.power() == null) {
            errors.add(new FieldError("/congressPower", "congressPower.missing"));
        }
        return errors;
    }
}
