package org.hongyan.petition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hongyan.privacy.IdentityNumber;
import org.hongyan.privacy.MailAddress;
import org.hongyan.privacy.PhoneNumber;
import org.hongyan.privacy.PlainText;
import org.hongyan.shared.FieldError;
import org.hongyan.shared.LegalBasis;

/**
 * The form of a petition: name, address, demand, facts and reasons, at most five representatives. The same checks for
 * pages, REST and the clerk's desk; pointers name the field in {@link PetitionInput}.
 */
@LegalBasis("信访工作条例 第十九条、第二十条第三款")
public final class PetitionChecks {

    public static final int MAX_TITLE = 100;
    public static final int MAX_CONTENT = 4000;
    public static final int MAX_DEMAND = 300;
    public static final int MAX_DEMANDS = 10;
    public static final int MAX_PLACE = 200;
    public static final int MAX_NOTE = 4000;
    public static final int MAX_NAME = 60;
    public static final int MAX_ADDRESS = 200;
    public static final int MAX_REPRESENTATIVES = 5;
    public static final int MAX_HEAD_COUNT = 1_000_000;

    static final PlainText TITLE = PlainText.line(MAX_TITLE).mandatory();
    static final PlainText CONTENT = PlainText.lines(MAX_CONTENT).mandatory();
    static final PlainText DEMAND = PlainText.lines(MAX_DEMAND).mandatory();
    static final PlainText PLACE = PlainText.line(MAX_PLACE);
    static final PlainText NOTE = PlainText.lines(MAX_NOTE);
    static final PlainText NAME = PlainText.line(MAX_NAME);
    static final PlainText ADDRESS = PlainText.line(MAX_ADDRESS);

    private final List<FieldError> errors = new ArrayList<>();

    private PetitionChecks() {}

    /** What is wrong with a citizen's petition: the petitioner must be named. */
    public static List<FieldError> ofCitizen(PetitionInput input, LocalDate today) {
        PetitionChecks checks = new PetitionChecks();
        checks.common(input, today);
        if (input.petitioners().isEmpty()) {
            checks.errors.add(new FieldError("/petitioners/0/name", "name.missing"));
        }
        for (int i = 0; i < input.petitioners().size(); i++) {
            if (NAME.clean(input.petitioners().get(i).name()).isEmpty()) {
                checks.errors.add(new FieldError("/petitioners/" + i + "/name", "name.missing"));
            }
        }
        return checks.errors;
    }

    /** What is wrong with what a clerk typed from a letter, visit or call; it may be anonymous. */
    public static List<FieldError> ofClerk(PetitionInput input, LocalDate today) {
        PetitionChecks checks = new PetitionChecks();
        checks.common(input, today);
        return checks.errors;
    }

    /** A text as it will be stored: without what cannot be seen and only disguises, such as reversed writing. */
    public static String asStored(String typed) {
        return CONTENT.clean(typed);
    }

    private void common(PetitionInput input, LocalDate today) {
        if (input.nature() == null) {
            errors.add(new FieldError("/nature", "nature.missing"));
        }
        check(TITLE, "/title", input.title());
        check(CONTENT, "/content", input.content());
        demands(input.demands());
        if (input.divisionCode() == null || input.divisionCode().isBlank()) {
            errors.add(new FieldError("/place/divisionCode", "place.missing"));
        } else if (!input.divisionCode().matches("\\d{12}")) {
            errors.add(new FieldError("/place/divisionCode", "place.unknown"));
        }
        check(PLACE, "/place/detail", input.placeDetail());
        petitioners(input.petitioners(), today);
        errors.addAll(SignerList.check(input.signers(), input.petitioners(), today));
        int named =
                input.petitioners().size() + SignerList.rows(input.signers()).size();
        if (input.headCount() < Math.max(1, named) || input.headCount() > MAX_HEAD_COUNT) {
            errors.add(new FieldError("/headCount", "headCount.range", Math.max(1, named), MAX_HEAD_COUNT));
        }
    }

    private void demands(List<String> demands) {
        if (demands.isEmpty()) {
            errors.add(new FieldError("/demands/0", "demand.missing"));
        }
        if (demands.size() > MAX_DEMANDS) {
            errors.add(new FieldError("/demands", "demand.tooMany", MAX_DEMANDS, demands.size()));
        }
        for (int i = 0; i < demands.size(); i++) {
            check(DEMAND, "/demands/" + i, demands.get(i));
        }
    }

    private void petitioners(List<PetitionerInput> petitioners, LocalDate today) {
        if (petitioners.size() > MAX_REPRESENTATIVES) {
            errors.add(new FieldError("/petitioners", "petitioners.tooMany", MAX_REPRESENTATIVES, petitioners.size()));
        }
        for (int i = 0; i < petitioners.size(); i++) {
            PetitionerInput one = petitioners.get(i);
            String at = "/petitioners/" + i;
            check(NAME, at + "/name", one.name());
            check(ADDRESS, at + "/address", one.address());
            if (given(one.idNumber())) {
                add(IdentityNumber.check(at + "/idNumber", one.idNumber(), today));
            }
            if (given(one.phone())) {
                add(PhoneNumber.check(at + "/phone", one.phone()));
            }
            if (given(one.email())) {
                add(MailAddress.check(at + "/email", one.email()));
            }
        }
    }

    private static boolean given(String text) {
        return text != null && !text.isBlank();
    }

    private void check(PlainText rule, String pointer, String text) {
        add(rule.check(pointer, text));
    }

    private void add(Optional<FieldError> error) {
        error.ifPresent(errors::add);
    }
}
