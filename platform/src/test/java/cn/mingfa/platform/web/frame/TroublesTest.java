package cn.mingfa.platform.web.frame;

import cn.mingfa.kernel.matter.MatterType.Role;
import cn.mingfa.platform.identity.TestIdentity;
import cn.mingfa.platform.identity.Users;
import cn.mingfa.platform.organisation.Persons;
import cn.mingfa.platform.organisation.Unit;
import cn.mingfa.platform.organisation.UnitKind;
import cn.mingfa.platform.organisation.Units;
import cn.mingfa.platform.postgres.TestDatabase;
import cn.mingfa.platform.web.part.Visitor;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static cn.mingfa.platform.identity.TestIdentity.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

/** What the started server says when something fails, and what stands around it. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "mingfa.upload-limit=20KB")
class TroublesTest {

    private static final String MENU = "aria-label=\"主导航\"";
    private static final String PUBLIC_HEAD = "aria-label=\"栏目\"";

    @LocalServerPort
    private int port;

    private Visitor visitor;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        TestDatabase.serve(registry, "troubles");
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
        TestIdentity.account(persons, users, "shen", town, Role.CLERK);
    }

    @BeforeEach
    void visit() {
        visitor = new Visitor(port);
    }

    @Test
    void aPageThatIsNotThereKeepsTheMenuAndTheInbox() throws Exception {
        visitor.login("shen", PASSWORD);

        for (String address : new String[] {"/nowhere", "/matters/xyz", "/ledger//x"}) {
            assertThat(visitor.get(address).body()).contains(MENU, "消息", "回到今日").doesNotContain("\"error\"");
        }
        assertThat(visitor.get("/nowhere").statusCode()).isEqualTo(404);
    }

    @Test
    void aFormWithoutItsTokenIsRefusedWithTheMenuAndTheWayBack() throws Exception {
        visitor.login("shen", PASSWORD);

        HttpResponse<String> answer =
                visitor.post("/ledger/import", "a=b", "Referer", "http://127.0.0.1:" + port + "/ledger/import?type=x");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains(MENU, "页面停留太久", "href=\"/ledger/import?type=x\"");
    }

    @Test
    void aStrangersWayBackIsNotOffered() throws Exception {
        HttpResponse<String> answer = visitor.post("/login", "a=b", "Referer", "http://elsewhere.invalid/login");

        assertThat(answer.body()).contains("页面停留太久").doesNotContain("返回上一页").doesNotContain(MENU);
    }

    @Test
    void aFormTheServerCannotReadSaysThatNothingChanged() throws Exception {
        visitor.login("shen", PASSWORD);

        HttpResponse<String> answer =
                visitor.post("/ledger/import", "_csrf=" + visitor.token("/ledger/import?type=training"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains(MENU, "什么都没有改动");
    }

    @Test
    void aFileBeyondTheLimitSaysSoWithTheMenu() throws Exception {
        visitor.login("shen", PASSWORD);

        HttpResponse<String> answer = visitor.upload("/ledger/import?type=training", "大.csv", "x".repeat(30_000));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains(MENU, "文件太大");
    }

    @Test
    void thePublicSiteKeepsItsHeadAndSpeaksToThePublic() throws Exception {
        for (String address : new String[] {"/public/nowhere", "/public//x"}) {
            assertThat(visitor.get(address).body()).contains(PUBLIC_HEAD).doesNotContain("今日", MENU, "管理员");
        }
        HttpResponse<String> late = visitor.post(
                "/public/consultations/x/comments", "text=%E5%A4%AA%E8%B4%B5", "Origin", "http://127.0.0.1:" + port);

        assertThat(late.statusCode()).isEqualTo(403);
        assertThat(late.body()).contains(PUBLIC_HEAD, "太贵", "再次提交").doesNotContain("登录");
    }

    @Test
    void aGuestSeesNothingOfTheHouse() throws Exception {
        assertThat(visitor.post("/w/abc/reply", "a=b").body())
                .contains("页面停留太久")
                .doesNotContain("今日", MENU);
    }

    @Test
    void aFailureIsSaidPlainlyWithOrWithoutTheDatabase(@Autowired JdbcClient jdbc) throws Exception {
        visitor.login("shen", PASSWORD);
        jdbc.sql("alter table matter rename to matter_away").update();
        try {
            HttpResponse<String> answer = visitor.get("/ledger");
            assertThat(answer.statusCode()).isEqualTo(500);
            assertThat(answer.body()).contains(MENU, "告诉管理员");
        } finally {
            jdbc.sql("alter table matter_away rename to matter").update();
        }
        jdbc.sql("alter table account rename to account_away").update();
        try {
            HttpResponse<String> answer = visitor.get("/ledger");
            assertThat(answer.statusCode()).isEqualTo(500);
            assertThat(answer.body()).contains("告诉管理员").doesNotContain(MENU, "SQL");
        } finally {
            jdbc.sql("alter table account_away rename to account").update();
        }
    }
}
