package org.hongyan.testing;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.hongyan.shared.Requires;

/** What the house rules ask of a class. */
final class Conditions {

    private final String root;

    Conditions(String root) {
        this.root = root;
    }

    ArchCondition<JavaClass> useOnlyWhatTheMapAllows() {
        Map<String, Set<String>> mayUse = CapabilityMap.mayUse();
        return condition("use only what the map allows", (type, wrong) -> {
            String own = capability(type);
            if (own.isEmpty()) {
                return;
            }
            if (!mayUse.containsKey(own)) {
                wrong.accept(type.getName() + " is in a package the map does not name: " + own);
                return;
            }
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                String other = capability(dependency.getTargetClass());
                if (!other.isEmpty() && !other.equals(own) && !mayUse.get(own).contains(other)) {
                    wrong.accept(own + " may not use " + other + ": " + dependency.getDescription());
                }
            }
        });
    }

    ArchCondition<JavaClass> leaveForeignInternalsAlone() {
        return condition("leave foreign internals alone", (type, wrong) -> {
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                String target = dependency.getTargetClass().getPackageName();
                int cut = (target + ".").indexOf(".internal.");
                if (target.startsWith(root + ".") && cut > 0 && !isInside(type, target.substring(0, cut))) {
                    wrong.accept(dependency.getDescription());
                }
            }
        });
    }

    ArchCondition<JavaClass> holdNoEntityOfAnotherCapability() {
        return condition("hold no entity of another capability", (type, wrong) -> {
            for (JavaField field : type.getFields()) {
                field.getType().getAllInvolvedRawTypes().stream()
                        .filter(held -> held.isAnnotatedWith("jakarta.persistence.Entity"))
                        .filter(held -> !capability(held).equals(capability(type)))
                        .forEach(held -> wrong.accept(field.getFullName() + " holds " + held.getName()));
            }
        });
    }

    ArchCondition<JavaClass> bePagesOrPlumbingOfAWar() {
        return condition("be pages, or plumbing, of a war", (type, wrong) -> {
            boolean plumbing = (type.getPackageName() + ".").contains(".faces.");
            boolean web = Set.of("portal", "admin").contains(capability(type));
            if (!web || !plumbing && !type.getSimpleName().endsWith("Page")) {
                wrong.accept(type.getName() + " is a named bean but no page of a war");
            }
        });
    }

    DescribedPredicate<JavaClass> inDomain() {
        return DescribedPredicate.describe(
                "in the domain", type -> CapabilityMap.domain().contains(capability(type)));
    }

    static ArchCondition<JavaClass> haveNoPublicSetter() {
        return condition("have no public setter", (type, wrong) -> type.getMethods().stream()
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(method -> method.getName().matches("set[A-Z].*"))
                .forEach(method -> wrong.accept(method.getFullName() + " is a setter")));
    }

    static ArchCondition<JavaClass> stateAPermissionOnEveryPublicMethod() {
        return condition("state a permission on every public method", (type, wrong) -> type.getMethods().stream()
                .filter(Conditions::isOperation)
                .filter(method -> !method.isAnnotatedWith(Requires.class))
                .forEach(method -> wrong.accept(method.getFullName() + " has no @Requires")));
    }

    static ArchCondition<JavaClass> notEndIn(Set<String> endings) {
        return condition("have a name that says something", (type, wrong) -> endings.stream()
                .filter(ending -> type.getSimpleName().endsWith(ending))
                .forEach(ending -> wrong.accept(type.getName() + " ends in " + ending)));
    }

    /** True for every read of "now" that does not go through an injected Clock, method references included. */
    static DescribedPredicate<JavaAccess<?>> readsTheWallClock() {
        return DescribedPredicate.describe("reads the wall clock instead of an injected Clock", access -> {
            JavaClass owner = access.getTargetOwner();
            String name = access.getTarget().getName();
            boolean now = owner.getPackageName().startsWith("java.time")
                    && name.equals("now")
                    && access.getTarget() instanceof AccessTarget.CodeUnitAccessTarget target
                    && target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
            boolean systemClock = owner.isEquivalentTo(Clock.class)
                    && (name.startsWith("system") || name.startsWith("tick") && name.length() > "tick".length());
            boolean legacy = owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis")
                    || owner.isEquivalentTo(Date.class) && name.equals("<init>") && takesNothing(access);
            return now || systemClock || legacy;
        });
    }

    static DescribedPredicate<JavaAccess<?>> sleepsOrPrints() {
        return DescribedPredicate.describe("sleeps or prints", access -> {
            JavaClass owner = access.getTargetOwner();
            String name = access.getTarget().getName();
            return owner.isEquivalentTo(Thread.class) && name.equals("sleep")
                    || owner.isEquivalentTo(System.class) && (name.equals("out") || name.equals("err"))
                    || name.equals("printStackTrace") && owner.isAssignableTo(Throwable.class);
        });
    }

    private static boolean takesNothing(JavaAccess<?> access) {
        return access.getTarget() instanceof AccessTarget.CodeUnitAccessTarget target
                && target.getRawParameterTypes().isEmpty();
    }

    private static boolean isOperation(JavaMethod method) {
        Set<JavaModifier> modifiers = method.getModifiers();
        return modifiers.contains(JavaModifier.PUBLIC)
                && !modifiers.contains(JavaModifier.STATIC)
                && !modifiers.contains(JavaModifier.SYNTHETIC);
    }

    private boolean isInside(JavaClass type, String home) {
        return (type.getPackageName() + ".").startsWith(home + ".");
    }

    /** First package word under the root; empty outside of it or directly in it. */
    private String capability(JavaClass type) {
        JavaClass element = type.isArray() ? type.getBaseComponentType() : type;
        String name = element.getPackageName();
        return name.startsWith(root + ".") ? name.substring(root.length() + 1).split("\\.")[0] : "";
    }

    private static ArchCondition<JavaClass> condition(
            String description, BiConsumer<JavaClass, Consumer<String>> check) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                check.accept(type, message -> events.add(SimpleConditionEvent.violated(type, message)));
            }
        };
    }
}
