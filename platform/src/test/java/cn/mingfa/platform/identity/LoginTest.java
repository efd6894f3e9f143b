package cn.mingfa.platform.identity;

import cn.mingfa.kernel.matter.MatterType.Role;
import cn.mingfa.platform.organisation.Persons;
import cn.mingfa.platform.organisation.Unit;
import cn.mingfa.platform.organisation.UnitKind;
import cn.mingfa.platform.organisation.Units;
import cn.mingfa.platform.postgres.TestDatabase;
import cn.mingfa.platform.web.part.Visitor;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static cn.mingfa.platform.identity.TestIdentity.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The whole server, asked over HTTP. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class LoginTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Users users;

    private Visitor visitor;

    @BeforeEach
    void visit() {
        visitor = new Visitor(port, HttpClient.Redirect.NEVER);
    }

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        TestDatabase.serve(registry, "server");
    }

    @BeforeAll
    static void people(@Autowired Units units, @Autowired Persons persons, @Autowired Users users) {
        Unit town = new Unit(
                UUID.randomUUID(),
                "澄柳",
                "栖禾镇人民政府",
                "栖禾镇",
                UnitKind.TOWNSHIP,
                Optional.empty(),
                LocalDate.of(2015, 1, 1),
                Optional.empty());
        units.add(town);
        for (String login : new String[] {"shen", "lu"}) {
            TestIdentity.account(persons, users, login, town, Role.CLERK);
        }
    }

    @Test
    void withoutALoginOnlyTheWayInIsOpen() throws Exception {
        assertThat(visitor.get("/").headers().firstValue("location").orElseThrow())
                .endsWith("/login");
        assertThat(visitor.get("/actuator/health").body()).contains("UP").doesNotContain("postgres");
        assertThat(visitor.get("/actuator/env").statusCode()).isNotEqualTo(200);
        assertThat(visitor.get("/login")
                        .headers()
                        .firstValue("content-security-policy")
                        .orElseThrow())
                .startsWith("default-src 'self'");
    }

    @Test
    void theRightPasswordOpensANewSession() throws Exception {
        String before = visitor.get("/login").headers().firstValue("set-cookie").orElse("");

        HttpResponse<String> answer = visitor.login("shen", PASSWORD);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("location").orElseThrow()).doesNotContain("login");
        assertThat(answer.headers().firstValue("set-cookie").orElseThrow())
                .isNotEqualTo(before)
                .contains("HttpOnly")
                .contains("SameSite=Lax");
        assertThat(users.byLogin("shen").unit().shortName()).isEqualTo("栖禾镇");
    }

    @Test
    void aFormWithoutItsTokenIsRefused() throws Exception {
        HttpResponse<String> answer = visitor.post("/login", "username=shen&password=correct-horse");

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void whatWasTypedComesBackWhenTheSessionIsOver() throws Exception {
        HttpResponse<String> answer =
                late("http://127.0.0.1:" + port, "/ledger/new/training", "f.topic=%E5%AE%AA%E6%B3%95");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body())
                .contains("填写的内容都还在")
                .contains("action=\"/ledger/new/training\"")
                .contains("name=\"f.topic\"")
                .contains("宪法")
                .doesNotContain("jsessionid");
    }

    @Test
    void aFormOfAnotherSiteIsNotHelpedAlongAndNoPasswordComesBack() throws Exception {
        assertThat(late("http://elsewhere.invalid", "/ledger/new/training", "f.topic=x")
                        .body())
                .doesNotContain("f.topic");
        assertThat(late("http://127.0.0.1:" + port, "/login", "username=shen&password=correct-horse")
                        .body())
                .doesNotContain("correct-horse");
    }

    private HttpResponse<String> late(String origin, String path, String form) throws Exception {
        return visitor.post(path, form, "Origin", origin, "Accept", "text/html");
    }

    @Test
    void fiveWrongPasswordsLockTheAccountAlsoForTheRightOne() throws Exception {
        for (int i = 0; i < 5; i++) {
            assertThat(visitor.login("lu", "wrong-password")
                            .headers()
                            .firstValue("location")
                            .orElseThrow())
                    .endsWith("/login?error");
        }

        assertThat(visitor.login("lu", PASSWORD)
                        .headers()
                        .firstValue("location")
                        .orElseThrow())
                .endsWith("/login?error");
        assertThat(visitor.get("/login?error").body()).contains("已锁定");
    }

    @Test
    void aShortPasswordIsRefusedPlainly() {
        assertThatThrownBy(() -> users.add("new", "short", UUID.randomUUID())).hasMessage("密码至少八位。");
    }
}
