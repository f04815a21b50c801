package org.hongyan.testing;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hongyan.shared.Refusal;

/** What holds for every text of a module; each method gives what is wrong, nothing if all is well. */
public final class BundleRules {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)[^}]*}");
    private static final Pattern NAMED_PLACEHOLDER = Pattern.compile("\\{(\\w+)[^}]*}");
    private static final Pattern ERROR_CODE = Pattern.compile(
            "new FieldError\\([^;\"]*?(?:\"[^\"]*\"[^;\"]*?)??,\\s*" + "\"([A-Za-z]\\w*(?:\\.\\w+)+)\"");

    private final List<Bundle> bundles;

    public BundleRules(Path module) {
        this(Bundle.of(module));
    }

    public BundleRules(List<Bundle> bundles) {
        this.bundles = List.copyOf(bundles);
    }

    /** UTF-8, no key twice, no text empty, no lone quote, which would swallow an argument. */
    public List<String> faults() {
        List<String> wrong = new ArrayList<>();
        for (Bundle bundle : bundles) {
            wrong.addAll(bundle.faults());
            bundle.texts().forEach((key, text) -> {
                if (text.isBlank()) {
                    wrong.add(bundle.file() + ": " + key + " is empty");
                }
                if (text.replace("''", "").contains("'")) {
                    wrong.add(bundle.file() + ": " + key + " has a lone '");
                }
            });
        }
        return wrong;
    }

    /** A translation has the keys of its base file and the same arguments in each text. */
    public List<String> translations() {
        List<String> wrong = new ArrayList<>();
        Map<String, Bundle> bases =
                bundles.stream().filter(Bundle::isBase).collect(Collectors.toMap(Bundle::name, bundle -> bundle));
        for (Bundle bundle : bundles.stream().filter(one -> !one.isBase()).toList()) {
            Bundle base = bases.get(bundle.name());
            if (base == null) {
                wrong.add(bundle.file() + " translates nothing");
                continue;
            }
            difference(base.texts().keySet(), bundle.texts().keySet())
                    .forEach(key -> wrong.add(bundle.file() + " lacks " + key));
            difference(bundle.texts().keySet(), base.texts().keySet())
                    .forEach(key -> wrong.add(bundle.file() + " has a key of its own: " + key));
            bundle.texts().forEach((key, text) -> {
                if (base.texts().containsKey(key)
                        && !names(text).equals(names(base.texts().get(key)))) {
                    wrong.add(bundle.file() + ": " + key + " has other arguments than its base");
                }
            });
        }
        return wrong;
    }

    /** Base files that are not translated into both other languages. */
    public List<String> untranslated() {
        Set<String> files =
                bundles.stream().map(one -> one.name() + "/" + one.language()).collect(Collectors.toSet());
        return bundles.stream()
                .filter(Bundle::isBase)
                .flatMap(base -> List.of("en", "zh_TW").stream()
                        .filter(language -> !files.contains(base.name() + "/" + language))
                        .map(language -> base.name() + " is not there in " + language))
                .toList();
    }

    /** Every public enum of the domain is worded, each constant alike, but for those that nobody is shown. */
    public List<String> enums(JavaClasses classes, Set<String> neverShown) {
        List<String> wrong = new ArrayList<>();
        Set<String> keys = keys();
        for (JavaClass type : classes) {
            if (!isDomainEnum(type) || neverShown.contains(enumName(type))) {
                continue;
            }
            String prefix = enumName(type) + ".";
            Set<String> constants = type.getFields().stream()
                    .filter(field -> field.getModifiers().contains(JavaModifier.ENUM)
                            || field.getRawType().equals(type) && isConstant(field.getName()))
                    .map(field -> field.getName())
                    .collect(Collectors.toCollection(TreeSet::new));
            Set<String> endings = new TreeSet<>();
            keys.stream().filter(key -> key.startsWith(prefix)).forEach(key -> {
                String[] words = key.substring(prefix.length()).split("\\.", 2);
                endings.add(words.length == 2 ? "." + words[1] : "");
                if (!constants.contains(words[0])) {
                    wrong.add("no constant for " + key);
                }
            });
            if (endings.isEmpty()) {
                endings.add("");
            }
            constants.forEach(constant -> endings.stream()
                    .filter(ending -> !keys.contains(prefix + constant + ending))
                    .forEach(ending -> wrong.add("no text for " + prefix + constant + ending)));
        }
        return wrong;
    }

    /** Every refusal has a text, with no more arguments than it has components. */
    public List<String> refusals(JavaClasses classes) {
        List<String> wrong = new ArrayList<>();
        Set<String> named = new HashSet<>();
        for (JavaClass type : classes) {
            if (type.isInterface() || !type.isAssignableTo(Refusal.class)) {
                continue;
            }
            String key = "refusal." + type.getSimpleName();
            named.add(key);
            String text = text(key);
            long components = type.getFields().stream()
                    .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                    .count();
            if (text == null) {
                wrong.add("no text for " + key + " of " + type.getName());
            } else if (arguments(text).stream().anyMatch(argument -> argument >= components)) {
                wrong.add(key + " has more arguments than " + type.getName() + " has components");
            }
        }
        keys().stream()
                .filter(key -> key.startsWith("refusal.") && !named.contains(key))
                .forEach(key -> wrong.add("no refusal for " + key));
        return wrong;
    }

    /** Every code of a field error has a text. */
    public List<String> inputCodes(List<String> sources) {
        List<String> wrong = new ArrayList<>();
        for (String source : sources) {
            Matcher code = ERROR_CODE.matcher(source);
            while (code.find()) {
                if (text("input." + code.group(1)) == null) {
                    wrong.add("no text for input." + code.group(1));
                }
            }
        }
        return wrong.stream().distinct().toList();
    }

    /**
     * Every key is used: as an enum constant or refusal (see there), or its words or their beginning up to a dot stand
     * in a source as a literal.
     */
    public List<String> orphans(List<String> sources, JavaClasses classes) {
        String all = String.join("\n", sources);
        Set<String> enums = classes.stream()
                .filter(JavaClass::isEnum)
                .map(type -> enumName(type) + ".")
                .collect(Collectors.toSet());
        return keys().stream()
                .filter(key -> !key.startsWith("refusal.") && enums.stream().noneMatch(key::startsWith))
                .filter(key -> !isUsed(key.startsWith("input.") ? key.substring("input.".length()) : key, all))
                .map(key -> "nobody uses " + key)
                .toList();
    }

    private static boolean isUsed(String key, String sources) {
        if (quoted(key, sources)) {
            return true;
        }
        for (int dot = key.lastIndexOf('.'); dot > 0; dot = key.lastIndexOf('.', dot - 1)) {
            String beginning = key.substring(0, dot + 1);
            if (sources.contains("\"" + beginning + "\"")
                    || sources.contains("'" + beginning + "'")
                    || sources.contains("\"" + beginning.substring(0, dot) + "\"")) {
                return true;
            }
        }
        return false;
    }

    private static boolean quoted(String key, String sources) {
        return sources.contains("\"" + key + "\"") || sources.contains("'" + key + "'");
    }

    private static boolean isDomainEnum(JavaClass type) {
        String name = type.getPackageName() + ".";
        return type.isEnum()
                && type.getModifiers().contains(JavaModifier.PUBLIC)
                && !name.contains(".internal.")
                && CapabilityMap.domain().stream().anyMatch(one -> name.startsWith("org.hongyan." + one + "."));
    }

    /** The name in keys: {@code MatterState}, or {@code MatterClock.State} for an enum inside a type. */
    private static String enumName(JavaClass type) {
        return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
    }

    private static boolean isConstant(String name) {
        return name.matches("[A-Z][A-Z0-9_]*");
    }

    private Set<String> keys() {
        return bundles.stream()
                .filter(Bundle::isBase)
                .flatMap(bundle -> bundle.texts().keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private String text(String key) {
        return bundles.stream()
                .filter(bundle -> bundle.isBase() && bundle.texts().containsKey(key))
                .map(bundle -> bundle.texts().get(key))
                .findFirst()
                .orElse(null);
    }

    /** Arguments by number or name: {@code {0}}, {@code {receiver}}. */
    private static Set<String> names(String text) {
        return NAMED_PLACEHOLDER
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<Integer> arguments(String text) {
        Set<Integer> arguments = new TreeSet<>();
        Matcher placeholder = PLACEHOLDER.matcher(text);
        while (placeholder.find()) {
            arguments.add(Integer.parseInt(placeholder.group(1)));
        }
        return arguments;
    }

    private static Set<String> difference(Set<String> all, Set<String> without) {
        Set<String> left = new TreeSet<>(all);
        left.removeAll(without);
        return left;
    }
}
