package org.hongyan.petition;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hongyan.shared.FieldError;
import org.hongyan.tenant.OfficeLevel;

/** What of a channel must be written down, and how; texts are trimmed before. */
final class IntakeChecks {

    private IntakeChecks() {}

    /**
     * What is wrong: each field for itself, then {@code intake.missing}, {@code intake.order} where an end comes before its
     * beginning, {@code intake.notAbove} where what is handed down does not come from above.
     *
     * @param here level of the office that registers
     */
    static List<FieldError> of(Channel channel, Map<String, String> intake, OfficeLevel here, LocalDate today) {
        List<FieldError> errors = new ArrayList<>();
        intake.forEach((key, written) -> {
            Optional<IntakeField> field = IntakeField.of(key).filter(channel::has);
            if (field.isEmpty()) {
                errors.add(new FieldError("/" + key, "intake.foreign"));
            } else if (!written.isBlank()) {
                field.get().check(written, today).ifPresent(errors::add);
            }
        });
        for (IntakeField field : IntakeField.values()) {
            if (channel.needs(field) && given(intake, field).isEmpty()) {
                errors.add(new FieldError(field.pointer(), "intake.missing"));
            }
        }
        if (given(intake, IntakeField.PRIORITY).isEmpty()
                && given(intake, IntakeField.PRIORITY_NOTE).isPresent()) {
            errors.add(new FieldError(IntakeField.PRIORITY.pointer(), "intake.missing"));
        }
        if (errors.isEmpty()) {
            together(channel, intake, here, errors);
        }
        return errors;
    }

    private static void together(
            Channel channel, Map<String, String> intake, OfficeLevel here, List<FieldError> errors) {
        Optional<LocalTime> from = given(intake, IntakeField.FROM).flatMap(IntakeField::time);
        Optional<LocalTime> to = given(intake, IntakeField.TO).flatMap(IntakeField::time);
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            errors.add(new FieldError(IntakeField.TO.pointer(), "intake.order"));
        }
        Optional<LocalDate> paper = given(intake, IntakeField.SOURCE_DATE).flatMap(IntakeField::day);
        Optional<LocalDate> limit = given(intake, IntakeField.SOURCE_LIMIT).flatMap(IntakeField::day);
        if (paper.isPresent() && limit.isPresent() && limit.get().isBefore(paper.get())) {
            errors.add(new FieldError(IntakeField.SOURCE_LIMIT.pointer(), "intake.order"));
        }
        boolean below = given(intake, IntakeField.SOURCE_LEVEL)
                .flatMap(IntakeField::level)
                .filter(level -> !level.above(here))
                .isPresent();
        if (channel == Channel.HANDED_DOWN && below) {
            errors.add(new FieldError(IntakeField.SOURCE_LEVEL.pointer(), "intake.notAbove"));
        }
    }

    private static Optional<String> given(Map<String, String> intake, IntakeField field) {
        return Optional.ofNullable(intake.get(field.key())).map(String::strip).filter(text -> !text.isEmpty());
    }
}
