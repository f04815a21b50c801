package org.hongyan.matching;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hongyan.audit.AuditSubject;
import org.hongyan.matter.Steps;
import org.hongyan.privacy.BlindIndex;
import org.hongyan.privacy.BlindIndexKind;
import org.hongyan.privacy.PlainText;
import org.hongyan.shared.FieldError;
import org.hongyan.shared.InvalidInputException;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;

/**
 * Intake looks for the earlier matters of somebody who stands at the counter or calls: in the own body's book, by all that
 * was given, with a reason. The reason is kept, what was looked for is not; who looks often is seen by the superior.
 */
@UseCase
@LegalBasis("domain.md §1.16、Q11；个人信息保护法 第六条、第五十一条")
public class FindPerson {

    /** What the person gave; at least one of the first three. */
    public record Wanted(String name, String idNumber, String phone, String reason) {}

    /** Matters shown; more of one person need not be seen to find the one that is meant. */
    public static final int MOST = 10;

    /** Searches of one clerk in one day after which the supervisor of the office above is told. */
    static final int MOST_A_DAY = 20;

    private static final int LONGEST = 60;
    private static final int LONGEST_REASON = 200;
    private static final int SHORTEST_REASON = 4;

    @Inject
    private BlindIndex index;

    @Inject
    private MatchMarks marks;

    @Inject
    private Steps steps;

    @Inject
    private AuditSubject subject;

    /**
     * Returns matters of the own body, the latest first.
     *
     * @throws InvalidInputException at {@code /reason}, or at {@code /name} where nothing was given
     */
    @Requires(Permission.REGISTER)
    public List<UUID> find(Wanted wanted) {
        PlainText rule = PlainText.line(LONGEST_REASON).mandatory();
        List<FieldError> errors = new ArrayList<>();
        Optional<FieldError> wrong = rule.check("/reason", wanted.reason());
        if (wrong.isEmpty() && PlainText.length(rule.clean(wanted.reason())) < SHORTEST_REASON) {
            wrong = Optional.of(new FieldError("/reason", "reveal.reason", SHORTEST_REASON));
        }
        PlainText field = PlainText.line(LONGEST);
        field.check("/name", wanted.name()).ifPresent(errors::add);
        field.check("/idNumber", wanted.idNumber()).ifPresent(errors::add);
        field.check("/phone", wanted.phone()).ifPresent(errors::add);
        List<List<String>> all = new ArrayList<>();
        add(all, PetitionMarks.ID_NUMBER, BlindIndexKind.ID_NUMBER, field.clean(wanted.idNumber()));
        add(all, PetitionMarks.PHONE, BlindIndexKind.PHONE, field.clean(wanted.phone()));
        add(all, PetitionMarks.NAME, BlindIndexKind.NAME_PINYIN, field.clean(wanted.name()));
        if (all.isEmpty() && errors.isEmpty()) {
            errors.add(new FieldError("/name", "person.nothing"));
        }
        wrong.ifPresent(errors::add);
        InvalidInputException.throwIfAny(errors);
        marks.looked(steps.today(), MOST_A_DAY);
        subject.detail("reason", rule.clean(wanted.reason()));
        List<UUID> found = marks.ofPerson(all, MOST);
        subject.detail("found", String.valueOf(found.size()));
        return found;
    }

    private void add(List<List<String>> all, String prefix, BlindIndexKind kind, String raw) {
        List<String> values =
                index.toFind(kind, raw).stream().map(value -> prefix + value).toList();
        if (!values.isEmpty()) {
            all.add(values);
        }
    }
}
