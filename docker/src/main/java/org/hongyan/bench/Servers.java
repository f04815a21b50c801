package org.hongyan.bench;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.SplittableRandom;
import org.hongyan.launcher.Part;
import org.hongyan.launcher.Progress;
import org.hongyan.launcher.Stack;

/** Start and memory of the product against the same server with nothing but the bare pages. */
final class Servers {

    private static final int STARTS = 2;

    private Servers() {}

    static void compare(Stack stack, Path bareWar, Pages pages, Options options, Summary summary, Progress progress) {
        for (int i = 0; i < STARTS; i++) {
            stack.stop(Part.WILDFLY);
            stack.deploy(false, Map.of("bare.war", bareWar));
            summary.boot("bare", start(stack, stack.site().resolve("/bare/submit.xhtml")));
            if (i == 0) {
                Load.run(pages.port(), bare("/bare/table.xhtml"), options.warm());
                Load.run(pages.port(), bare("/bare/submit.xhtml"), options.warm());
                summary.memory("bare", Machine.pssMegabytes(stack.pid(Part.WILDFLY)));
            }
            stack.stop(Part.WILDFLY);
            stack.deploy(true, Map.of());
            summary.boot("product", start(stack, stack.site()));
        }
        progress.say("Start and memory are measured");
    }

    private static Load.Step bare(String path) {
        return new Load.Step(path, (int user, SplittableRandom random) -> Load.Request.get(path, ""), 200, "");
    }

    /** Seconds until the page has answered. */
    private static double start(Stack stack, URI page) {
        long begin = System.nanoTime();
        stack.start(Part.WILDFLY);
        Load.Result first = Load.run(
                page.getPort(),
                new Load.Step("first", (user, random) -> Load.Request.get(page.getPath(), ""), 200, ""),
                0.001);
        if (first.wrong() > 0) {
            throw new Fatal(page + " does not answer");
        }
        return (System.nanoTime() - begin) / 1e9;
    }
}
