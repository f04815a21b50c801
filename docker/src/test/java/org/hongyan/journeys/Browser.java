package org.hongyan.journeys;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Opens windows for the people of one test. */
public final class Browser implements AutoCloseable {

    private static final int WIDTH = 1280;
    private static final int HEIGHT = 900;
    private static final int PHONE_WIDTH = 390;
    private static final int PHONE_HEIGHT = 844;

    private final Chromium chromium;
    private final World world;
    private final Path pictures;
    private final AtomicInteger picture;
    private final List<Visitor> visitors = new ArrayList<>();

    Browser(Chromium chromium, World world, String journey, AtomicInteger picture) {
        this.chromium = chromium;
        this.world = world;
        this.picture = picture;
        this.pictures = Path.of("target/journeys", journey).toAbsolutePath();
    }

    /** Somebody at a desk, with a window 1280 wide. */
    public Visitor visitor() {
        return open(options(WIDTH, HEIGHT));
    }

    /** Somebody of the demo offices at a desk, signed in; by the cookies of an earlier window, if there was one. */
    Visitor at(String username) {
        NewContextOptions options = options(WIDTH, HEIGHT);
        world.cookiesOf(username).ifPresent(options::setStorageState);
        Visitor visitor = open(options).signIn(world.account(username));
        world.keepCookies(username, visitor.cookies());
        return visitor;
    }

    /** Somebody with a phone 390 wide. */
    public Visitor phone() {
        return open(options(PHONE_WIDTH, PHONE_HEIGHT).setHasTouch(true).setIsMobile(true));
    }

    /** Somebody at a desk whose browser runs no scripts. */
    public Visitor visitorWithoutScripts() {
        return open(options(WIDTH, HEIGHT).setJavaScriptEnabled(false));
    }

    private static NewContextOptions options(int width, int height) {
        return new NewContextOptions()
                .setViewportSize(width, height)
                .setLocale("zh-CN")
                .setTimezoneId("Asia/Shanghai")
                .setAcceptDownloads(true);
    }

    private Visitor open(NewContextOptions options) {
        BrowserContext context =
                chromium.context(options.setBaseURL(world.stack().site().toString()));
        Visitor visitor = new Visitor(context, world, pictures, picture);
        visitors.add(visitor);
        return visitor;
    }

    /** What went wrong behind the scenes in any of the windows. */
    List<String> faults() {
        return visitors.stream().flatMap(visitor -> visitor.faults().stream()).toList();
    }

    void keepEvidence(String test) {
        visitors.forEach(visitor -> visitor.keepEvidence(test.replaceAll("[^\\p{L}\\p{N}]+", "-")));
    }

    @Override
    public void close() {
        visitors.forEach(Visitor::close);
        visitors.clear();
    }
}
