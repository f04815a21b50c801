package org.hongyan.petition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hongyan.privacy.IdentityNumber;
import org.hongyan.shared.FieldError;
import org.hongyan.shared.time.SystemTime;
import org.hongyan.tenant.Division;
import org.hongyan.tenant.Divisions;

/** What an identity number says by itself, shown while it is typed so that a slip is seen at once. */
@ApplicationScoped
@Transactional
public class IdentityFacts {

    private static final int REGION = 6;
    private static final int BORN_UNTIL = 14;

    /**
     * One number.
     *
     * @param wrong what is wrong with it, else empty; then the others say nothing
     * @param born day of birth, or null
     * @param region place of first issue by today's codes; empty where the code is of another province or no longer used
     */
    public record Facts(Optional<FieldError> wrong, LocalDate born, String region) {}

    private final Divisions divisions;
    private final Clock clock;

    /** For the proxy. */
    @SuppressWarnings("NullAway")
    protected IdentityFacts() {
        this(null, null);
    }

    @Inject
    public IdentityFacts(Divisions divisions, Clock clock) {
        this.divisions = divisions;
        this.clock = clock;
    }

    /** Of a number as typed, not empty. */
    public Facts of(String typed) {
        Optional<FieldError> wrong = IdentityNumber.check("/idNumber", typed, SystemTime.today(clock));
        if (wrong.isPresent()) {
            return new Facts(wrong, null, "");
        }
        String number = IdentityNumber.normalise(typed);
        String region = divisions.path(number.substring(0, REGION) + "000000").stream()
                .map(Division::name)
                .collect(Collectors.joining());
        return new Facts(
                Optional.empty(),
                LocalDate.parse(number.substring(REGION, BORN_UNTIL), DateTimeFormatter.BASIC_ISO_DATE),
                region);
    }
}
