package org.hongyan.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.lang.ArchRule;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.hongyan.shared.LegalBasis;

/**
 * The rules of the house over compiled classes, for the domain and for the wars, which see the domain's classes too.
 * Every rule carries its name; {@code ArchitectureTest} shows that each one fails on a planted violation.
 */
public final class HouseRules {

    /** Where the product lives. */
    public static final String ROOT = "org.hongyan";

    private static final String[] DELIVERY = {
        "jakarta.faces..",
        "jakarta.servlet..",
        "jakarta.ws.rs..",
        "org.primefaces..",
        "org.omnifaces..",
        "org.keycloak..",
        "org.wildfly.."
    };
    private static final Set<String> EMPTY_WORDS =
            Set.of("Impl", "Manager", "Helper", "Util", "Utils", "DTO", "Dto", "Service");

    private final String root;

    public HouseRules(String root) {
        this.root = root;
    }

    /** The classes of the product on this class path, without tests. */
    public static JavaClasses product() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .withImportOption(HouseRules::isProduct)
                .importPackages(ROOT);
    }

    /** Every rule by its name. */
    public Map<String, ArchRule> all() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put("capabilities_use_only_what_the_map_allows", mapHolds());
        rules.put("capabilities_form_no_cycle", noCycle());
        rules.put("internals_stay_inside_their_capability", internalsHidden());
        rules.put("domain_knows_no_delivery_technology", noDelivery());
        rules.put("only_internals_touch_the_entity_manager", entityManagerHidden());
        rules.put("nobody_reads_the_wall_clock", noWallClock());
        rules.put("entities_change_by_verbs_not_setters", noSetters());
        rules.put("aggregates_refer_to_each_other_by_id", referencesById());
        rules.put("policies_name_their_legal_basis", policiesNameTheirBasis());
        rules.put("every_use_case_operation_states_its_permission", permissionsStated());
        rules.put("faces_beans_are_pages", beansArePages());
        rules.put("pages_open_no_transactions", pagesOpenNoTransactions());
        rules.put("names_say_something", namesSaySomething());
        rules.put("nobody_sleeps_or_prints", nobodySleepsOrPrints());
        return rules;
    }

    /** Fails with everything that is against any rule. */
    public void check(JavaClasses classes) {
        all().values().forEach(rule -> rule.check(classes));
    }

    private ArchRule mapHolds() {
        return classes()
                .should(new Conditions(root).useOnlyWhatTheMapAllows())
                .as("capabilities use only what the map allows");
    }

    private ArchRule noCycle() {
        return slices().matching(root + ".(*)..").should().beFreeOfCycles().allowEmptyShould(true);
    }

    private ArchRule internalsHidden() {
        return classes()
                .should(new Conditions(root).leaveForeignInternalsAlone())
                .as("internals stay inside their capability");
    }

    private ArchRule noDelivery() {
        return noClasses()
                .that(new Conditions(root).inDomain())
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(DELIVERY)
                .allowEmptyShould(true)
                .as("the domain knows no delivery technology");
    }

    private ArchRule entityManagerHidden() {
        return noClasses()
                .that()
                .resideOutsideOfPackage("..internal..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("jakarta.persistence.EntityManager")
                .allowEmptyShould(true)
                .as("only internals touch the EntityManager");
    }

    private ArchRule noWallClock() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(root + ".shared.time..")
                .should()
                .accessTargetWhere(Conditions.readsTheWallClock())
                .allowEmptyShould(true)
                .as("nobody reads the wall clock");
    }

    private ArchRule noSetters() {
        return classes()
                .that()
                .areAnnotatedWith("jakarta.persistence.Entity")
                .should(Conditions.haveNoPublicSetter())
                .allowEmptyShould(true)
                .as("entities change by verbs, not setters");
    }

    private ArchRule referencesById() {
        return classes()
                .that()
                .areAnnotatedWith("jakarta.persistence.Entity")
                .should(new Conditions(root).holdNoEntityOfAnotherCapability())
                .allowEmptyShould(true)
                .as("aggregates refer to each other by id");
    }

    private ArchRule policiesNameTheirBasis() {
        return classes()
                .that()
                .haveSimpleNameEndingWith("Policy")
                .and()
                .areNotInterfaces()
                .should()
                .beAnnotatedWith(LegalBasis.class)
                .allowEmptyShould(true)
                .as("policies name their legal basis");
    }

    private ArchRule permissionsStated() {
        return classes()
                .that()
                .areAnnotatedWith("org.hongyan.shared.UseCase")
                .should(Conditions.stateAPermissionOnEveryPublicMethod())
                .allowEmptyShould(true)
                .as("every use case operation states its permission");
    }

    private ArchRule beansArePages() {
        return classes()
                .that()
                .areAnnotatedWith("jakarta.inject.Named")
                .should(new Conditions(root).bePagesOrPlumbingOfAWar())
                .allowEmptyShould(true)
                .as("faces beans are pages");
    }

    private ArchRule pagesOpenNoTransactions() {
        return noClasses()
                .that()
                .resideInAnyPackage(root + ".portal..", root + ".admin..")
                .and()
                .resideOutsideOfPackage("..internal..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.persistence..", "jakarta.transaction..", "org.hibernate..")
                .allowEmptyShould(true)
                .as("pages open no transactions");
    }

    private ArchRule namesSaySomething() {
        return classes()
                .should(Conditions.notEndIn(EMPTY_WORDS))
                .allowEmptyShould(true)
                .as("names say something");
    }

    private ArchRule nobodySleepsOrPrints() {
        return noClasses()
                .should()
                .accessTargetWhere(Conditions.sleepsOrPrints())
                .allowEmptyShould(true)
                .as("nobody sleeps or prints");
    }

    private static boolean isProduct(Location location) {
        return !location.contains("-tests.jar")
                && !location.contains("/test-classes/")
                && !location.contains("/org/hongyan/testing/");
    }
}
