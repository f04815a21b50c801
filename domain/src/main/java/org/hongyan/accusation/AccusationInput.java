package org.hongyan.accusation;

import java.util.ArrayList;
import java.util.List;
import org.hongyan.attachment.Upload;
import org.hongyan.privacy.PhoneNumber;
import org.hongyan.privacy.PlainText;
import org.hongyan.shared.FieldError;
import org.hongyan.shared.LegalBasis;

/**
 * What is written in the line, as typed: whom, what, by whom. A name is never asked for as a condition; who gives one is
 * told of acceptance and result.
 *
 * @param sitsThere the accused works in the discipline office in charge, or leads the place
 * @param nature may be left open
 * @param accused at least one, by name or by unit
 * @param name empty: anonymous; with a name a telephone or an address is needed to answer
 */
@LegalBasis("纪检监察机关处理检举控告工作规则；信访工作条例 第十九条、第三十条")
public record AccusationInput(
        boolean sitsThere,
        AccusationNature nature,
        List<AccusationText.Accused> accused,
        String facts,
        String name,
        String phone,
        String address,
        List<Upload> files) {

    public static final int MAX_FACTS = 8000;
    public static final int MAX_LINE = 100;
    public static final int MAX_ACCUSED = 10;
    public static final int MAX_FILES = 5;

    private static final PlainText FACTS = PlainText.lines(MAX_FACTS).mandatory();
    private static final PlainText LINE = PlainText.line(MAX_LINE);

    public AccusationInput {
        accused = List.copyOf(accused);
        files = List.copyOf(files);
    }

    /** Everything that is wrong with it. */
    public List<FieldError> check() {
        List<FieldError> errors = new ArrayList<>();
        boolean somebody = false;
        for (int i = 0; i < accused.size(); i++) {
            AccusationText.Accused one = accused.get(i);
            LINE.check("/accused/" + i + "/name", one.name()).ifPresent(errors::add);
            LINE.check("/accused/" + i + "/unit", one.unit()).ifPresent(errors::add);
            LINE.check("/accused/" + i + "/post", one.post()).ifPresent(errors::add);
            somebody |= given(one.name()) || given(one.unit());
        }
        if (!somebody) {
            errors.add(new FieldError("/accused/0/name", "accused.missing"));
        }
        if (accused.size() > MAX_ACCUSED) {
            errors.add(new FieldError("/accused", "accused.tooMany", MAX_ACCUSED));
        }
        FACTS.check("/facts", facts).ifPresent(errors::add);
        LINE.check("/name", name).ifPresent(errors::add);
        LINE.check("/address", address).ifPresent(errors::add);
        if (given(phone)) {
            PhoneNumber.check("/phone", phone).ifPresent(errors::add);
        }
        if (given(name) && !given(phone) && !given(address)) {
            errors.add(new FieldError("/phone", "accuser.noWayToAnswer"));
        }
        if (!given(name) && (given(phone) || given(address))) {
            errors.add(new FieldError("/name", "accuser.nameMissing"));
        }
        if (files.size() > MAX_FILES) {
            errors.add(new FieldError("/files", "attachment.tooMany", files.size(), MAX_FILES));
        }
        return errors;
    }

    AccusationText text() {
        return new AccusationText(
                nature,
                accused.stream()
                        .map(one -> new AccusationText.Accused(
                                LINE.clean(one.name()), LINE.clean(one.unit()), LINE.clean(one.post())))
                        .filter(one -> !one.name().isEmpty() || !one.unit().isEmpty())
                        .toList(),
                FACTS.clean(facts),
                given(name)
                        ? new AccusationText.Accuser(
                                LINE.clean(name), given(phone) ? phone.strip() : "", LINE.clean(address))
                        : AccusationText.Accuser.anonymous(),
                "",
                List.of());
    }

    private static boolean given(String text) {
        return text != null && !text.isBlank();
    }

    @Override
    public String toString() {
        return "AccusationInput[…]";
    }
}
