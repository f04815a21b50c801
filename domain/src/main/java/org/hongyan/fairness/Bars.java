package org.hongyan.fairness;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hongyan.matter.Demand;
import org.hongyan.matter.Matter;
import org.hongyan.staff.Desks.Person;
import org.hongyan.tenant.Unit;
import org.hongyan.tenant.UnitKind;
import org.jspecify.annotations.Nullable;

/**
 * Who must keep away from one matter. A department complained of answers for itself in its own right (a claim goes to
 * whom it is made against); a village, a section and a person never do; nor does whoever has an interest of his or her own.
 */
public final class Bars {

    /** What kind of place a unit is, not what it is called. */
    private static final Pattern VILLAGE_ENDING = Pattern.compile("(村民委员会|居民委员会|村委会|居委会|社区|村)$");
    /** Village affairs and conduct of cadres in the nationwide subject list: nobody judges an own case. */
    private static final List<String> VILLAGE_AFFAIRS = List.of("0102", "1604");

    private final boolean kept;
    private final boolean villageAffairs;
    private final @Nullable String place;
    private final List<String> words;
    private final List<ComplainedOf> named;
    private final Set<UUID> recused;
    private final Function<UUID, Optional<Unit>> units;

    Bars(
            Matter matter,
            List<Demand> demands,
            List<ComplainedOf> named,
            Set<UUID> recused,
            Function<UUID, Optional<Unit>> units) {
        this.recused = Set.copyOf(recused);
        this.kept = matter.keptFromVillage();
        String subject = matter.subjectCode();
        this.villageAffairs = subject != null && VILLAGE_AFFAIRS.stream().anyMatch(subject::startsWith);
        this.place = matter.divisionCode();
        this.words = Stream.concat(
                        Stream.of(matter.title(), matter.placeDetail()),
                        demands.stream().map(Demand::text))
                .toList();
        this.named = named.stream().filter(ComplainedOf::inForce).toList();
        this.units = units;
    }

    /** Why the unit must keep away: as handler, helper, reader of a copy or companion; empty if it need not. */
    public Optional<BarReason> against(Unit unit) {
        boolean judgesItself = unit.village() || unit.kind() == UnitKind.SECTION;
        if (judgesItself && named.stream().anyMatch(one -> unit.id().equals(one.unitId()))) {
            return Optional.of(BarReason.NAMED);
        }
        if (!unit.village()) {
            return Optional.empty();
        }
        if (kept) {
            return Optional.of(BarReason.KEPT_FROM_VILLAGE);
        }
        String name = VILLAGE_ENDING.matcher(unit.name()).replaceFirst("");
        if (words.stream().anyMatch(text -> text.contains(name))) {
            return Optional.of(BarReason.NAMED_IN_TEXT);
        }
        boolean there = place == null || unit.divisionCode() == null || place.equals(unit.divisionCode());
        return villageAffairs && there ? Optional.of(BarReason.VILLAGE_AFFAIRS) : Optional.empty();
    }

    /** Why the person must keep away, or empty; known by the account, and by the name where no account was chosen. */
    public Optional<BarReason> against(Person person) {
        return recused(person.id())
                ? Optional.of(BarReason.RECUSED)
                : against(person.id(), person.name(), person.sectionId());
    }

    /** True if somebody of that name is complained of; for whoever is known here by name alone. */
    public boolean complainsOf(String personName) {
        return named.stream().anyMatch(one -> one.unitId() == null && one.name().equals(personName));
    }

    /** True for whoever has an interest of his or her own. */
    public boolean recused(@Nullable UUID person) {
        return person != null && recused.contains(person);
    }

    Optional<BarReason> against(@Nullable UUID personId, String personName, @Nullable UUID sectionId) {
        if (named.stream().anyMatch(one -> isAbout(one, personId, personName))) {
            return Optional.of(BarReason.NAMED);
        }
        return Optional.ofNullable(sectionId)
                .flatMap(units)
                .flatMap(this::against)
                .map(reason -> BarReason.WORKS_THERE);
    }

    private static boolean isAbout(ComplainedOf one, @Nullable UUID personId, String personName) {
        if (one.unitId() != null) {
            return false;
        }
        return one.personId() == null
                ? one.name().equals(personName)
                : one.personId().equals(personId);
    }
}
