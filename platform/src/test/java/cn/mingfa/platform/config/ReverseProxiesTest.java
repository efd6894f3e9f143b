package cn.mingfa.platform.config;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServer;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ReverseProxiesTest {

    @Test
    void withoutTheSettingNobodysWordAboutTheCallerIsBelieved() throws Exception {
        assertThat(seen("", "203.0.113.9")).isEqualTo("127.0.0.1 http");
    }

    @Test
    void aNamedProxyIsBelieved() throws Exception {
        assertThat(seen("127.0.0.1", "203.0.113.9")).isEqualTo("203.0.113.9 https");
    }

    @Test
    void anotherProxyIsNot() throws Exception {
        assertThat(seen("192.0.2.1，::1", "203.0.113.9")).isEqualTo("127.0.0.1 http");
    }

    @Test
    void whatTheCallerWroteBeforeTheProxyDoesNotCount() throws Exception {
        assertThat(seen("127.0.0.1", "10.0.0.1, 203.0.113.9")).isEqualTo("203.0.113.9 https");
    }

    @Test
    void anythingButAnAddressIsRefusedPlainly() {
        assertThatThrownBy(() -> proxies("proxy.example"))
                .isInstanceOf(StartRefusal.class)
                .hasMessageContaining("proxy.example");
    }

    private static ReverseProxies proxies(String setting) {
        return new ReverseProxies(new MockEnvironment().withProperty("mingfa.proxies", setting));
    }

    /** Whom a server with the setting takes for the caller when the header says so. */
    private static String seen(String setting, String forwarded) throws Exception {
        TomcatServletWebServerFactory factory = new TomcatServletWebServerFactory(0);
        proxies(setting).customize(factory);
        WebServer server = factory.getWebServer(
                context -> context.addServlet("echo", new Echo()).addMapping("/"));
        server.start();
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.getPort() + "/"))
                    .header("X-Forwarded-For", forwarded)
                    .header("X-Forwarded-Proto", "https")
                    .build();
            return HttpClient.newHttpClient()
                    .send(request, HttpResponse.BodyHandlers.ofString())
                    .body();
        } finally {
            server.stop();
        }
    }

    /** Says who calls. */
    private static final class Echo extends HttpServlet {

        private static final long serialVersionUID = 1L;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.getWriter().print(request.getRemoteAddr() + " " + request.getScheme());
        }
    }
}
