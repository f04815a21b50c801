package org.hongyan.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.hongyan.tenantconfig.demo.DemoWorld;

/** One person at one window, with cookies of their own. */
public final class Visitor implements AutoCloseable {

    private final BrowserContext context;
    private final World world;
    /** {@code mvn verify -Dhongyan.pictures=true} keeps them all. */
    private static final boolean PICTURES = Boolean.getBoolean("hongyan.pictures");

    private final Path pictures;
    private final AtomicInteger picture;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    Visitor(BrowserContext context, World world, Path pictures, AtomicInteger picture) {
        this.context = context;
        this.world = world;
        this.pictures = pictures;
        this.picture = picture;
        this.page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text() + " at " + message.location());
            }
        });
        page.onPageError(error -> {
            complaints.add(error);
            faults.add(error);
        });
        page.onResponse(response -> {
            int status = response.status();
            boolean notKept = response.url().endsWith("/drafts") && status == HttpURLConnection.HTTP_BAD_REQUEST;
            if (status == HttpURLConnection.HTTP_INTERNAL_ERROR || notKept) {
                faults.add(status + " at " + response.url());
            }
        });
    }

    /** The window itself. */
    public Page page() {
        return page;
    }

    /** Goes to an address below the citizens' site, for example {@code admin/work}. */
    public Visitor open(String path) {
        page.navigate(world.stack().site().resolve(path).toString());
        return this;
    }

    /** What the server answers at an address, without following it anywhere. */
    int status(String path) {
        return page.request()
                .get("/" + path, RequestOptions.create().setMaxRedirects(0))
                .status();
    }

    /** Opens the offices' site and signs in, in the two steps Keycloak asks for; not again while signed in. */
    public Visitor signIn(DemoWorld.Account account) {
        open("admin/");
        if (page.locator("#username").count() > 0) {
            enterName(account.username());
            enterPassword(account.password());
        }
        page.waitForURL(address -> address.startsWith(world.stack().admin().toString()));
        return this;
    }

    /** The cookies of this window, with which the same person opens another one. */
    String cookies() {
        return context.storageState();
    }

    /** The first step on the login page. */
    public void enterName(String username) {
        page.locator("#username").fill(username);
        page.locator("#kc-login").click();
    }

    /** The second step on the login page. */
    public void enterPassword(String password) {
        page.locator("#password").fill(password);
        page.locator("#kc-login").click();
    }

    /** Signs out by the menu of the person. */
    public void signOut() {
        page.locator("header .me summary").click();
        page.locator("header .me form[action$='/signout'] button").click();
        page.waitForURL(address -> address.endsWith("/goodbye"));
    }

    /** Expects the page's main heading. */
    public Visitor sees(String heading) {
        assertThat(page.getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setLevel(1).setName(heading)))
                .isVisible();
        return this;
    }

    /**
     * Keeps a picture of the whole page as {@code target/journeys/<journey>/<nn>-<name>.png}, where the run was asked for
     * pictures: some hundreds of them take minutes. A test that fails always leaves one.
     */
    public Visitor picture(String name) {
        int number = picture.incrementAndGet();
        if (!PICTURES) {
            return this;
        }
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(pictures.resolve(String.format("%02d-%s.png", number, name))));
        return this;
    }

    /** What axe finds to be wrong for people with disabilities, one line for each. */
    public List<String> barriers() {
        return new AxeBuilder(page)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa")).analyze().getViolations().stream()
                        .map(Visitor::line)
                        .toList();
    }

    private static String line(Rule rule) {
        return rule.getImpact() + " " + rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream().map(node -> node.getHtml()).toList();
    }

    /** Errors the browser has written to its console since the last call. */
    public List<String> complaints() {
        List<String> all = List.copyOf(complaints);
        complaints.clear();
        return all;
    }

    /** What nobody may meet: a script that failed, a draft that was not kept, a server that broke down. */
    List<String> faults() {
        return List.copyOf(faults);
    }

    /** Picture and text of the page at which a test failed. */
    void keepEvidence(String test) {
        try {
            Path name = pictures.resolve("failed-" + test + "-" + picture.incrementAndGet());
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of(name + ".png")));
            Files.writeString(
                    Path.of(name + ".html"),
                    "<!-- " + page.url() + "\n" + String.join("\n", complaints) + " -->\n" + page.content());
        } catch (PlaywrightException gone) {
            // the window may be what failed
            return;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
