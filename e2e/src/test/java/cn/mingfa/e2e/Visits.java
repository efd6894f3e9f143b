package cn.mingfa.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** Browsers of one test, each with cookies of its own; they are closed after it, and what went wrong in them is told. */
final class Visits implements AutoCloseable {

    private static final int PATIENCE = 15_000;

    private final Stage stage;
    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<String> hosts = new ArrayList<>();
    private final List<String> troubles = new ArrayList<>();

    Visits(Stage stage) {
        this.stage = stage;
    }

    /**
     * How a browser is set up unless said otherwise: a small screen of an office. Without smooth scrolling, so that a
     * click hits what it was meant for.
     */
    static Browser.NewContextOptions office() {
        return new Browser.NewContextOptions()
                .setViewportSize(1366, 768)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setLocale("zh-CN")
                .setTimezoneId("Asia/Shanghai");
    }

    /** A browser nobody has logged in with. */
    Page guest() {
        return guest(office());
    }

    Page guest(Browser.NewContextOptions options) {
        return open(options);
    }

    /** A browser in which that person is logged in. */
    Page as(Account account) {
        return as(account, office());
    }

    Page as(Account account, Browser.NewContextOptions options) {
        String session = stage.sessions().computeIfAbsent(account, this::logIn);
        return open(options.setStorageState(session));
    }

    private String logIn(Account account) {
        Page page = guest();
        page.navigate("/login");
        logIn(page, account);
        return page.context().storageState();
    }

    /** Fills in the form at which the page stands. */
    static void logIn(Page page, Account account) {
        page.getByLabel("账号").fill(account.login());
        page.getByLabel("密码").fill(Account.PASSWORD);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("登录"))
                .click();
        page.waitForURL(url -> !url.contains("/login"));
    }

    private Page open(Browser.NewContextOptions options) {
        BrowserContext context = stage.browser().newContext(options.setBaseURL(stage.address()));
        context.setDefaultTimeout(PATIENCE);
        context.clock().setFixedTime(DemoServer.TODAY + "T10:00:00+08:00");
        contexts.add(context);
        context.onRequest(request -> {
            URI uri = URI.create(request.url());
            if (uri.getHost() != null) {
                hosts.add(uri.getHost());
            }
        });
        context.onResponse(response -> {
            if (response.status() >= 500) {
                troubles.add(response.status() + " " + response.url());
            }
        });
        context.onWebError(error -> troubles.add(error.error()));
        context.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                troubles.add(message.text());
            }
        });
        return context.newPage();
    }

    /** Hosts asked so far, one entry a request. */
    List<String> hosts() {
        return List.copyOf(hosts);
    }

    /** No page broke: no server error, no error of a script, nothing forbidden by the content policy, no outside host. */
    void mustHaveGoneWell() {
        assertThat(troubles).as("errors of server and scripts").isEmpty();
        assertThat(hosts).as("hosts asked").containsOnly("127.0.0.1");
    }

    /** Leaves a picture of each page of a failed test under target/failed. */
    void keepPictures(String name) {
        String plain = name.replaceAll("[^\\p{L}\\p{N}]+", "-");
        int number = 0;
        for (BrowserContext context : contexts) {
            for (Page page : context.pages()) {
                number++;
                page.screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of("target", "failed", plain + number + ".png")));
            }
        }
    }

    @Override
    public void close() {
        contexts.forEach(BrowserContext::close);
    }
}
