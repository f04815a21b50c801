package org.hongyan.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hongyan.privacy.Pinyin;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Repeats and duplicates over all pairs of {@code golden/duplicates}; {@code -Dgolden.duplicates=<folder>} names another
 * set of the same form. Only the columns that an office has are read for the proposals.
 */
class DuplicateGoldenTest {

    private record Row(String id, String matter, Set<String> people, PetitionSketch sketch) {}

    /** Proposals counted: right, wrong, missed. */
    private static final class Tally {
        private int right;
        private int wrong;
        private int missed;

        void count(boolean proposed, boolean true_) {
            right += proposed && true_ ? 1 : 0;
            wrong += proposed && !true_ ? 1 : 0;
            missed += !proposed && true_ ? 1 : 0;
        }

        double precision() {
            return right + wrong == 0 ? 0 : (double) right / (right + wrong);
        }

        double recall() {
            return right + missed == 0 ? 0 : (double) right / (right + missed);
        }

        double f1() {
            double sum = precision() + recall();
            return sum == 0 ? 0 : 2 * precision() * recall() / sum;
        }

        String line(String name) {
            return String.format(
                    Locale.ROOT,
                    "%s_precision=%.3f %s_recall=%.3f %s_f1=%.3f",
                    name,
                    precision(),
                    name,
                    recall(),
                    name,
                    f1());
        }
    }

    @Test
    @DisplayName("重信重访与同一事项的提示达到标准数据的要求,每条提示都说明理由")
    void repeats_and_duplicates_are_proposed_with_reasons_and_look_alikes_are_not() throws IOException {
        List<Row> rows = rows();
        Set<String> lookAlikes = lookAlikes();
        SketchComparison comparison = new SketchComparison(rarity(rows));
        Tally repeat = new Tally();
        Tally same = new Tally();
        int lookAlikesProposed = 0;
        for (int i = 0; i < rows.size(); i++) {
            for (int j = i + 1; j < rows.size(); j++) {
                Row a = rows.get(i);
                Row b = rows.get(j);
                Likeness likeness = comparison.compare(a.sketch(), b.sketch());
                boolean sameMatter = a.matter().equals(b.matter());
                same.count(likeness.proposed(), sameMatter);
                repeat.count(
                        likeness.repeat(), sameMatter && a.people().stream().anyMatch(b.people()::contains));
                if (likeness.proposed()) {
                    assertThat(likeness.reasons()).anyMatch(MatchReason::speaksFor);
                    lookAlikesProposed +=
                            lookAlikes.contains(a.id() + " " + b.id()) || lookAlikes.contains(b.id() + " " + a.id())
                                    ? 1
                                    : 0;
                }
            }
        }
        double share = lookAlikes.isEmpty() ? 0 : (double) lookAlikesProposed / lookAlikes.size();
        System.out.println("petitions=" + rows.size() + " " + repeat.line("repeat") + " " + same.line("same_matter")
                + String.format(
                        Locale.ROOT,
                        " lookalikes=%d lookalikes_proposed=%d lookalikes_share=%.3f",
                        lookAlikes.size(),
                        lookAlikesProposed,
                        share));
        assertThat(repeat.f1()).isGreaterThanOrEqualTo(0.90);
        assertThat(same.f1()).isGreaterThanOrEqualTo(0.75);
        assertThat(share).isLessThanOrEqualTo(0.10);
    }

    /** What an office that received just these petitions would have counted. */
    private static Rarity rarity(List<Row> rows) {
        Map<String, Long> grams = new HashMap<>();
        Map<Fact, Long> facts = new HashMap<>();
        for (Row row : rows) {
            row.sketch().grams().forEach(gram -> grams.merge(gram, 1L, Long::sum));
            row.sketch().facts().forEach(fact -> facts.merge(fact, 1L, Long::sum));
        }
        return new Rarity() {
            @Override
            public long petitions() {
                return rows.size();
            }

            @Override
            public long withGram(String gram) {
                return grams.getOrDefault(gram, 0L);
            }

            @Override
            public long withFact(Fact fact) {
                return facts.getOrDefault(fact, 0L);
            }
        };
    }

    private static List<Row> rows() throws IOException {
        List<Row> rows = new ArrayList<>();
        for (Map<String, String> cells : table("petitions.csv")) {
            Set<String> people = new HashSet<>(Set.of(cells.get("person_id")));
            people.addAll(List.of(cells.get("related_person_ids").split(";")));
            people.remove("");
            List<PersonMark> marks = new ArrayList<>();
            marks.add(mark(cells.get("petitioner_name"), cells.get("id_key_masked")));
            for (String other : cells.get("co_petitioners").split(";")) {
                if (!other.isEmpty()) {
                    String[] parts = other.split(":", -1);
                    marks.add(mark(parts[1], parts[2]));
                }
            }
            rows.add(new Row(
                    cells.get("id"),
                    cells.get("matter_cluster"),
                    people,
                    PetitionSketch.of(
                            cells.get("subject") + "\n" + cells.get("text"),
                            LocalDate.parse(cells.get("received_date")),
                            cells.get("division_code"),
                            marks)));
        }
        return rows;
    }

    private static PersonMark mark(String name, String key) {
        return new PersonMark(key.isEmpty() ? null : key, null, name.isEmpty() ? null : Pinyin.toneless(name));
    }

    private static Set<String> lookAlikes() throws IOException {
        Set<String> pairs = new HashSet<>();
        for (Map<String, String> cells : table("pairs.csv")) {
            if (cells.get("label").equals("unrelated_lookalike")) {
                pairs.add(cells.get("a") + " " + cells.get("b"));
            }
        }
        return pairs;
    }

    private static List<Map<String, String>> table(String name) throws IOException {
        String folder = System.getProperty("golden.duplicates", "");
        String text;
        if (folder.isEmpty()) {
            try (InputStream in = DuplicateGoldenTest.class.getResourceAsStream("/golden/duplicates/" + name)) {
                text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
        } else {
            text = Files.readString(Path.of(folder, name));
        }
        List<List<String>> lines = CsvRows.of(text);
        List<Map<String, String>> rows = new ArrayList<>();
        for (List<String> line : lines.subList(1, lines.size())) {
            Map<String, String> row = new HashMap<>();
            for (int i = 0; i < lines.get(0).size(); i++) {
                row.put(lines.get(0).get(i), line.get(i));
            }
            rows.add(row);
        }
        return rows;
    }
}
