package org.hongyan.bench;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.hongyan.bench.Bench.Measured;

/** Every figure of a run, the ratios made of them, and whether they hold. */
final class Summary {

    private static final String DEEP = "worklist_page_1000";

    private final Options options;
    private final Map<String, Map<String, Double>> figures = new LinkedHashMap<>();
    private final Map<String, Double> ratios = new LinkedHashMap<>();
    /** By kind of page, then by number of cases: the ratio to bare there. */
    private final Map<String, TreeMap<Long, Double>> bySize = new LinkedHashMap<>();

    private final Map<String, Double> boots = new LinkedHashMap<>();
    private final Map<String, Double> memories = new LinkedHashMap<>();
    private String last = "";

    Summary(Options options) {
        this.options = options;
    }

    void filled(long cases, double seconds) {
        figures.put("fill to " + cases, Map.of("cases", (double) cases, "seconds", seconds));
    }

    void pages(long matters, String key, Measured bare, Measured product) {
        put(matters, key + " bare", bare);
        put(matters, key + " product", product);
        double speed = product.load().perSecond() / bare.load().perSecond();
        double slowest = product.load().millis(99) / bare.load().millis(99);
        ratios.put(key, speed);
        ratios.put(key + "_p99", slowest);
        if (key.equals(DEEP)) {
            // the bar says how much more it may cost than the first page
            ratios.put("worklist_deep", 1 / speed);
        }
        bySize.computeIfAbsent(key, unused -> new TreeMap<>()).put(matters, speed);
        last = String.format(
                Locale.ROOT,
                "%,d cases, %s: %.0f/s of %.0f/s bare = %.2f; p99 %.0f ms of %.0f ms = %.1f; wrong %d",
                matters,
                key,
                product.load().perSecond(),
                bare.load().perSecond(),
                speed,
                product.load().millis(99),
                bare.load().millis(99),
                slowest,
                product.load().wrong() + bare.load().wrong());
    }

    /** What was measured last, in one line. */
    String last() {
        return last;
    }

    private void put(long matters, String name, Measured measured) {
        Load.Result load = measured.load();
        double answers = Math.max(1, load.nanos().length);
        Map<String, Double> all = new LinkedHashMap<>();
        all.put("perSecond", load.perSecond());
        all.put("p50ms", load.millis(50));
        all.put("p95ms", load.millis(95));
        all.put("p99ms", load.millis(99));
        all.put("serverMillisOfProcessorEach", measured.wildfly() * 1000 / answers);
        all.put("databaseMillisOfProcessorEach", measured.database() * 1000 / answers);
        all.put("wrong", (double) load.wrong());
        figures.put(matters + " " + name, all);
    }

    /** A query's milliseconds against those of another. */
    void queries(long matters, String key, String name, double p50, double p95) {
        figures.put(matters + " sql " + key + " " + name, Map.of("p50ms", p50, "p95ms", p95));
    }

    /** How many times as long as the query it is compared with; kept by size like the pages. */
    void sql(long matters, String key, double times) {
        ratios.put(key, times);
        // more is worse here, and what grows is the inverse
        bySize.computeIfAbsent(key, unused -> new TreeMap<>()).put(matters, 1 / times);
    }

    /** Milliseconds within which 95 of a hundred words are found: the only bar that is no ratio. */
    void search(double p95) {
        ratios.put("search", p95);
    }

    void boot(String who, double seconds) {
        boots.merge(who, seconds, Math::min);
    }

    void memory(String who, double megabytes) {
        memories.put(who, megabytes);
    }

    private void finish() {
        double growth = 0;
        for (var one : bySize.entrySet()) {
            TreeMap<Long, Double> sizes = one.getValue();
            if (sizes.size() > 1) {
                double grown = sizes.firstEntry().getValue() / sizes.lastEntry().getValue();
                ratios.put("growth_" + one.getKey(), grown);
                growth = Math.max(growth, grown);
            }
        }
        if (growth > 0) {
            ratios.put("growth", growth);
        }
        divide("boot", boots);
        divide("memory", memories);
        figures.put("boot seconds", boots);
        figures.put("memory MB", memories);
    }

    private void divide(String key, Map<String, Double> of) {
        if (of.containsKey("bare") && of.containsKey("product")) {
            ratios.put(key, of.get("product") / of.get("bare"));
        }
    }

    void write(Path file) throws IOException {
        finish();
        JsonObjectBuilder all = Json.createObjectBuilder()
                .add("matters", options.matters())
                .add("step", options.step())
                .add("texts", options.texts())
                .add("users", Load.USERS);
        JsonObjectBuilder values = Json.createObjectBuilder();
        ratios.forEach((key, value) -> values.add(key, rounded(value)));
        JsonObjectBuilder raw = Json.createObjectBuilder();
        figures.forEach((name, each) -> {
            JsonObjectBuilder one = Json.createObjectBuilder();
            each.forEach((key, value) -> one.add(key, rounded(value)));
            raw.add(name, one);
        });
        StringWriter text = new StringWriter();
        try (var writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createWriter(text)) {
            writer.write(all.add("ratios", values).add("figures", raw).build());
        }
        Files.createDirectories(file.getParent());
        Files.writeString(file, text.toString());
    }

    private static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }

    /** One line for each bar, and what was not measured. */
    List<String> table() {
        List<String> lines = new ArrayList<>();
        lines.add(String.format("%-26s %8s %8s %8s", "ratio", "is", "must", ""));
        for (Bar bar : Bar.ALL) {
            Double is = ratios.get(bar.key());
            lines.add(String.format(
                    Locale.ROOT,
                    "%-26s %8s %8s %8s",
                    bar.key(),
                    is == null ? "—" : String.format(Locale.ROOT, "%.2f", is),
                    (bar.atLeast() ? "≥ " : "≤ ") + bar.must(),
                    is == null ? "not measured" : bar.holds(is) ? "" : "MISSED"));
        }
        return lines;
    }

    /** True if no bar that was measured is missed. */
    boolean held() {
        return Bar.ALL.stream().allMatch(bar -> !ratios.containsKey(bar.key()) || bar.holds(ratios.get(bar.key())));
    }
}
