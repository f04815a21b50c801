package org.hongyan.golden;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hongyan.matter.Nature;
import org.hongyan.petition.PetitionInput;
import org.hongyan.petition.PetitionerInput;

/**
 * One script, read.
 *
 * @param parts petitions and steps in the order in which they stand there
 * @param raw the script as it is
 */
record History(Path file, String title, List<Object> parts, List<String> raw) {

    /** What somebody asks for, as written in the script. */
    static final class Wish {
        private final Nature nature;
        private final String title;
        private String text = "";
        private String place = "";
        private int count;
        private boolean confidential;
        private boolean keptFromVillage;
        private final List<String> demands = new ArrayList<>();
        private final List<PetitionerInput> people = new ArrayList<>();

        Wish(String words) {
            String[] both = words.split("\\s+", 2);
            nature = Nature.valueOf(both[0].toUpperCase(java.util.Locale.ROOT));
            title = both[1];
        }

        void add(String at, String key, String value) {
            switch (key) {
                case "text" -> text = text.isEmpty() ? value : text + "\n" + value;
                case "place" -> place = value;
                case "count" -> count = Integer.parseInt(value);
                case "demand" -> demands.add(value);
                case "by" -> {
                    String[] one = value.split("\\s+", 3);
                    people.add(new PetitionerInput(
                            one[0],
                            "",
                            one.length > 1 && !one[1].equals("-") ? one[1] : "",
                            one.length > 2 ? one[2] : ""));
                }
                case "confidential" -> confidential = true;
                case "not-to-the-village" -> keptFromVillage = true;
                default -> throw new IllegalArgumentException(at + ": a petition has no " + key);
            }
        }

        List<PetitionerInput> people() {
            return people;
        }

        PetitionInput input(String divisionCode) {
            return new PetitionInput(
                    nature,
                    title,
                    text,
                    demands,
                    divisionCode,
                    place,
                    null,
                    people,
                    Math.max(count, Math.max(1, people.size())),
                    confidential,
                    keptFromVillage,
                    false);
        }
    }

    /** Where the scripts lie; the sources, so that a run can write down what happened. */
    static Path folder() throws IOException {
        try {
            URI there = Objects.requireNonNull(History.class.getResource("/golden/histories"))
                    .toURI();
            return Path.of(there);
        } catch (URISyntaxException impossible) {
            throw new IOException(impossible);
        }
    }

    static List<History> all() throws IOException {
        try (Stream<Path> files = Files.list(folder())) {
            List<History> all = new ArrayList<>();
            for (Path file : files.filter(one -> one.toString().endsWith(".history"))
                    .sorted()
                    .toList()) {
                all.add(read(file));
            }
            return all;
        }
    }

    static History read(Path file) throws IOException {
        List<Object> parts = new ArrayList<>();
        String title = "";
        int number = 0;
        List<String> raw = Files.readAllLines(file);
        for (String line : raw) {
            number++;
            String at = file.getFileName() + ":" + number;
            String text = line.strip();
            if (text.isEmpty() || text.startsWith("#")) {
                continue;
            }
            Object last = parts.isEmpty() ? null : parts.get(parts.size() - 1);
            String[] key = text.split("\\s+", 2);
            if (!Character.isWhitespace(line.charAt(0))) {
                if (key[0].equals("history")) {
                    title = key[1];
                } else if (key[0].equals("petition")) {
                    parts.add(new Wish(key[1]));
                } else {
                    parts.add(Line.parse(at, text));
                }
            } else if (last instanceof Wish wish) {
                wish.add(at, key[0], key.length > 1 ? key[1] : "");
            } else if (last instanceof Line step) {
                step.expected().add(Observation.normal(text));
            } else {
                throw new IllegalArgumentException(at + ": nothing to expect something of: " + text);
            }
        }
        return new History(file, title, parts, raw);
    }

    /** The script with what happened below each step instead of what stands there. */
    List<String> with(List<List<String>> happened) {
        List<String> lines = new ArrayList<>();
        int step = 0;
        boolean ofStep = false;
        for (String line : raw) {
            boolean comment = line.isBlank() || line.strip().startsWith("#");
            boolean indented = !line.isEmpty() && Character.isWhitespace(line.charAt(0));
            if (comment || !indented || !ofStep) {
                lines.add(line);
            }
            if (!comment && !indented) {
                ofStep = Character.isDigit(line.charAt(0));
                if (ofStep) {
                    happened.get(step++).forEach(one -> lines.add("    " + one));
                }
            }
        }
        return lines;
    }
}
