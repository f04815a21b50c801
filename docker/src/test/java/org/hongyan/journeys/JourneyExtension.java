package org.hongyan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Starts the product and Chromium when the first journey asks for them and stops both after the last one; closes the
 * windows of a test after it, with a picture of each if the test failed.
 */
final class JourneyExtension implements ParameterResolver, AfterTestExecutionCallback {

    private static final Namespace OURS = Namespace.create(JourneyExtension.class);

    /** Closed by JUnit when the whole run is over. */
    private static final class Shared implements AutoCloseable {

        private final World world;
        private final Chromium chromium;

        private Shared() {
            chromium = Chromium.launch();
            world = World.start();
        }

        @Override
        public void close() {
            chromium.close();
            world.close();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == World.class || type == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == World.class ? shared(context).world : browser(context);
    }

    private static Shared shared(ExtensionContext context) {
        return context.getRoot()
                .getStore(OURS)
                .getOrComputeIfAbsent(Shared.class, unused -> new Shared(), Shared.class);
    }

    private static Browser browser(ExtensionContext context) {
        Shared shared = shared(context);
        // pictures are counted through all tests of the class
        AtomicInteger pictures = context.getParent()
                .orElse(context)
                .getStore(OURS)
                .getOrComputeIfAbsent(AtomicInteger.class, unused -> new AtomicInteger(), AtomicInteger.class);
        return context.getStore(OURS)
                .getOrComputeIfAbsent(
                        Browser.class,
                        unused -> new Browser(shared.chromium, shared.world, name(context), pictures),
                        Browser.class);
    }

    private static String name(ExtensionContext context) {
        String type = context.getRequiredTestClass().getSimpleName().replaceFirst("IT$", "");
        return type.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        Browser browser = context.getStore(OURS).get(Browser.class, Browser.class);
        if (browser != null) {
            context.getExecutionException().ifPresent(unused -> browser.keepEvidence(context.getDisplayName()));
            List<String> faults = browser.faults();
            browser.close();
            assertThat(faults).as("behind the pages of this journey").isEmpty();
        }
    }
}
