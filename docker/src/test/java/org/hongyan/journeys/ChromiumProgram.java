package org.hongyan.journeys;

import com.microsoft.playwright.impl.driver.Driver;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * Finds a Chromium, or gets one: an installed one; else, as root on Debian, its package with fonts for Chinese; else
 * the one Playwright downloads for itself. There is no run without a browser.
 */
final class ChromiumProgram {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome-stable", "google-chrome");
    private static final String WHAT_TO_DO = "The journeys need Chromium and fonts for Chinese: on Debian "
            + "\"apt-get install chromium fonts-noto-cjk\"; elsewhere install Chromium or Chrome and give its path by "
            + "-Dhongyan.chromium=…";

    private final Properties properties;
    private final PrintStream out;

    ChromiumProgram(Properties properties, PrintStream out) {
        this.properties = properties;
        this.out = out;
    }

    Path find() {
        Optional<Path> found = given().or(ChromiumProgram::installed);
        if (found.isEmpty() && mayInstall()) {
            aptInstall("chromium", "fonts-noto-cjk");
            found = installed();
        } else if (found.isPresent() && !chineseFonts()) {
            if (mayInstall()) {
                aptInstall("fonts-noto-cjk");
            } else {
                out.println("There are no fonts for Chinese on this machine; the screenshots will show boxes. "
                        + WHAT_TO_DO);
            }
        }
        return found.or(this::downloaded).orElseThrow(() -> new IllegalStateException(WHAT_TO_DO));
    }

    private Optional<Path> given() {
        return Optional.ofNullable(properties.getProperty("hongyan.chromium"))
                .filter(path -> !path.isBlank())
                .map(Path::of);
    }

    private static Optional<Path> installed() {
        return Stream.of(System.getenv("PATH").split(":"))
                .map(Path::of)
                .flatMap(folder -> NAMES.stream().map(folder::resolve))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private boolean mayInstall() {
        return !"false".equals(properties.getProperty("hongyan.install"))
                && "root".equals(properties.getProperty("user.name"))
                && Files.isExecutable(Path.of("/usr/bin/apt-get"));
    }

    private static boolean chineseFonts() {
        try {
            Process list = new ProcessBuilder("fc-list", ":lang=zh-cn", "family").start();
            return list.getInputStream().readAllBytes().length > 0;
        } catch (IOException noProgram) {
            // Chromium's packages bring fontconfig; without the program nothing can be said
            return true;
        }
    }

    private void aptInstall(String... packages) {
        String names = String.join(" ", packages);
        out.println("Installing " + names
                + " from Debian's packages for the journeys (-Dhongyan.install=false forbids it).");
        Map<String, String> quiet = Map.of("DEBIAN_FRONTEND", "noninteractive");
        run(List.of("apt-get", "-q", "-y", "update"), quiet);
        List<String> install = new ArrayList<>(List.of("apt-get", "-q", "-y", "install", "--no-install-recommends"));
        install.addAll(List.of(packages));
        if (!run(install, quiet)) {
            out.println("That did not work.");
        }
    }

    private Optional<Path> downloaded() {
        if ("false".equals(properties.getProperty("hongyan.install"))) {
            return Optional.empty();
        }
        out.println("Letting Playwright download its Chromium for the journeys (-Dhongyan.install=false forbids it).");
        ProcessBuilder install = Driver.ensureDriverInstalled(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"), false)
                .createProcessBuilder();
        install.command().addAll(List.of("install", "chromium"));
        return run(install) ? newestDownload() : Optional.empty();
    }

    private static Optional<Path> newestDownload() {
        Path cache = Path.of(System.getProperty("user.home"), ".cache/ms-playwright");
        try (Stream<Path> files = Files.find(
                cache,
                3,
                (path, unused) -> path.getFileName().toString().equals("chrome") && Files.isExecutable(path))) {
            return files.max(Path::compareTo);
        } catch (IOException nothingThere) {
            return Optional.empty();
        }
    }

    private static boolean run(List<String> command, Map<String, String> environment) {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(environment);
        return run(builder);
    }

    private static boolean run(ProcessBuilder builder) {
        try {
            return builder.redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException impossible) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
