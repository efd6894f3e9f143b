package cn.mingfa.e2e;

import com.microsoft.playwright.Browser;
import java.util.EnumMap;
import java.util.Map;

/** What all tests share: the server, the browser, and the sessions once logged in. */
final class Stage implements AutoCloseable {

    private final DemoServer server;
    private final Chromium chromium;
    private final Map<Account, String> sessions = new EnumMap<>(Account.class);

    private Stage(DemoServer server, Chromium chromium) {
        this.server = server;
        this.chromium = chromium;
    }

    static Stage set() {
        DemoServer server = DemoServer.start();
        return new Stage(server, Chromium.launch(Chromium.installed().orElseThrow()));
    }

    String address() {
        return server.address();
    }

    Browser browser() {
        return chromium.browser();
    }

    /** Cookies of a session of that account by account. */
    Map<Account, String> sessions() {
        return sessions;
    }

    @Override
    public void close() {
        chromium.close();
        server.close();
    }
}
