package org.hongyan;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hongyan.testing.CapabilityMap;
import org.hongyan.testing.HouseRules;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The house rules hold for the domain, and every one of them fails on a planted violation. */
class ArchitectureTest {

    private static final String PLANTED = "org.hongyan.testing.planted";

    private static final JavaClasses PRODUCT = HouseRules.product();

    /** Rule and the planted classes it must name. */
    private static final Map<String, Set<String>> CAUGHT = Map.ofEntries(
            Map.entry("capabilities_use_only_what_the_map_allows", Set.of("LooksUp", "OfTheMap")),
            Map.entry("capabilities_form_no_cycle", Set.of("LooksUp")),
            Map.entry("internals_stay_inside_their_capability", Set.of("Peeks")),
            Map.entry("domain_knows_no_delivery_technology", Set.of("KnowsTheServlet")),
            Map.entry("only_internals_touch_the_entity_manager", Set.of("TouchesEntityManager")),
            Map.entry("nobody_reads_the_wall_clock", Set.of("ReadsTheWallClock")),
            Map.entry("entities_change_by_verbs_not_setters", Set.of("setId")),
            Map.entry("aggregates_refer_to_each_other_by_id", Set.of("HoldsEntities.residences")),
            Map.entry("policies_name_their_legal_basis", Set.of("BaselessPolicy")),
            Map.entry("every_use_case_operation_states_its_permission", Set.of("OpenUseCase.doSomething")),
            Map.entry("faces_beans_are_pages", Set.of("NamedBean")),
            Map.entry("pages_open_no_transactions", Set.of("WritesPage")),
            Map.entry("names_say_something", Set.of("MatterHelper")),
            Map.entry("nobody_sleeps_or_prints", Set.of("Sleeps")));

    /** Planted classes that break nothing: no rule may name them as the one at fault. */
    private static final Set<String> ALLOWED = Set.of("AsksTheClock", "ReadsTheClockRightly", "Hidden.");

    @TestFactory
    Stream<DynamicTest> the_house_rules_hold() {
        return new HouseRules(HouseRules.ROOT)
                .all().entrySet().stream()
                        .map(rule -> DynamicTest.dynamicTest(
                                rule.getKey(), () -> rule.getValue().check(PRODUCT)));
    }

    @TestFactory
    Stream<DynamicTest> every_rule_fails_on_its_planted_violation() {
        JavaClasses planted = new ClassFileImporter().importPackages(PLANTED);
        Map<String, ArchRule> rules = new HouseRules(PLANTED).all();
        assertThat(CAUGHT.keySet()).isEqualTo(rules.keySet());
        return rules.entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> {
                    String report = report(rule.getValue().evaluate(planted));
                    CAUGHT.get(rule.getKey()).forEach(name -> assertThat(report).contains(name));
                    ALLOWED.forEach(name -> assertThat(report).doesNotContain("<" + PLANTED + "." + name));
                }));
    }

    @Test
    void all_six_ways_to_read_the_wall_clock_are_caught() {
        JavaClasses planted = new ClassFileImporter().importPackages(PLANTED);
        EvaluationResult result =
                new HouseRules(PLANTED).all().get("nobody_reads_the_wall_clock").evaluate(planted);
        assertThat(result.getFailureReport().getDetails()).hasSize(6).allMatch(line -> line.contains("ReadsTheWall"));
    }

    @Test
    @DisplayName("规则中提到的包都真实存在")
    void every_package_named_in_the_map_exists() {
        Set<String> present = PRODUCT.stream()
                .map(type -> type.getPackageName())
                .filter(name -> name.startsWith(HouseRules.ROOT + "."))
                .map(name -> name.substring(HouseRules.ROOT.length() + 1).split("\\.")[0])
                .collect(Collectors.toSet());
        Set<String> missing = CapabilityMap.domain().stream()
                .filter(name -> !present.contains(name))
                .collect(Collectors.toSet());
        assertThat(CapabilityMap.planned()).containsAll(missing);
        assertThat(PRODUCT.containPackage(HouseRules.ROOT + ".shared.time")).isTrue();
    }

    private static String report(EvaluationResult result) {
        assertThat(result.hasViolation()).isTrue();
        return String.join("\n", result.getFailureReport().getDetails());
    }
}
