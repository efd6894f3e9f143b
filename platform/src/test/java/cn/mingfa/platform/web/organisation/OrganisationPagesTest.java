package cn.mingfa.platform.web.organisation;

import cn.mingfa.kernel.matter.MatterType.Role;
import cn.mingfa.platform.identity.Users;
import cn.mingfa.platform.organisation.Person;
import cn.mingfa.platform.organisation.Persons;
import cn.mingfa.platform.organisation.Post;
import cn.mingfa.platform.organisation.Unit;
import cn.mingfa.platform.organisation.UnitKind;
import cn.mingfa.platform.organisation.Units;
import cn.mingfa.platform.postgres.TestDatabase;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** An office sets up its people without touching the database, asked over HTTP, without script. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class OrganisationPagesTest {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final LocalDate SINCE = LocalDate.of(2015, 1, 1);
    private static final Unit DISTRICT = unit("澄府", "澄砚区人民政府", "澄砚区", UnitKind.DISTRICT, Optional.empty());
    private static final Unit TOWN = unit("澄柳", "栖禾镇人民政府", "栖禾镇", UnitKind.TOWNSHIP, Optional.of(DISTRICT.id()));

    @LocalServerPort
    private int port;

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        TestDatabase.Address address = TestDatabase.fresh();
        registry.add("mingfa.database.url", address::url);
        registry.add("mingfa.database.user", address::user);
        registry.add("mingfa.database.password", address::password);
        registry.add(
                "mingfa.data",
                () -> Path.of("target", "test-data", "organisation").toString());
    }

    @BeforeAll
    static void people(@Autowired Units units, @Autowired Persons persons, @Autowired Users users) {
        units.add(DISTRICT);
        units.add(TOWN);
        account(persons, users, "guanli", DISTRICT, Role.ADMINISTRATOR);
        account(persons, users, "jingban", TOWN, Role.CLERK);
    }

    private static Unit unit(String code, String name, String shortName, UnitKind kind, Optional<UUID> parent) {
        return new Unit(UUID.randomUUID(), code, name, shortName, kind, parent, SINCE, Optional.empty());
    }

    private static void account(Persons persons, Users users, String login, Unit unit, Role role) {
        Person person = new Person(UUID.randomUUID(), "沈知微");
        persons.add(person);
        persons.add(new Post(UUID.randomUUID(), person.id(), unit.id(), "岗位", Set.of(role), SINCE, Optional.empty()));
        users.add(login, "correct-horse", person.id());
    }

    @Test
    void anAdministratorAddsAPersonWhoThenLogsInAndHandsOver() throws Exception {
        login("guanli", "correct-horse");
        String page = "/organisation/units/" + TOWN.id();

        String refused = send(page, "/organisation/people", person("short"));
        assertThat(refused).contains("密码至少八位。").contains("value=\"江远帆\"");
        String added = send(page, "/organisation/people", person("another-horse"));
        assertThat(added).contains("已新增江远帆，账号jiang。").contains("限信访事项");
        assertThat(get("/organisation").body()).contains("新增人员江远帆");

        post("/logout", "_csrf=" + token("/organisation"));
        login("jiang", "another-horse");
        // whatever is asked for, a password somebody else gave is changed first
        assertThat(get("/organisation/handover").body()).contains("别人给的初始密码").doesNotContain("手里没有未办结的事项");
        assertThat(get("/ledger").body()).contains("别人给的初始密码");
        assertThat(send(
                        "/organisation/password",
                        "/organisation/password",
                        "passwordOld=another-horse",
                        "password=third-horse",
                        "password2=third-horse"))
                .contains("密码已修改")
                .doesNotContain("别人给的初始密码");
        assertThat(get("/organisation/handover").body()).contains("手里没有未办结的事项");
        post("/logout", "_csrf=" + token("/organisation"));
        login("jiang", "third-horse");
        assertThat(get("/organisation/handover").body()).contains("手里没有未办结的事项");
    }

    @Test
    void aPostIsLimitedToAWholeGroup() throws Exception {
        login("guanli", "correct-horse");

        assertThat(send(
                        "/organisation/units/" + TOWN.id(),
                        "/organisation/people",
                        "form=person",
                        "unit=" + TOWN.id(),
                        "name=何晚舟",
                        "title=公开专干",
                        "role=CLERK",
                        "group=政务公开",
                        "type=disclosure_application",
                        "type=petition",
                        "from=2026-01-01"))
                .contains("已新增何晚舟")
                .contains("限政务公开全部、信访事项");
    }

    @Test
    void aChangeIsEnteredAheadSeenAndTakenBack() throws Exception {
        login("guanli", "correct-horse");
        String form = "/organisation/units/" + TOWN.id() + "/rename";

        String without = send(form, form, "name=栖禾街道办事处", "shortName=栖禾街道", "code=澄禾", "on=2099-01-01", "document=");
        assertThat(without).contains("请写明依据的机构改革文件").contains("value=\"栖禾街道办事处\"");
        String entered =
                send(form, form, "name=栖禾街道办事处", "shortName=栖禾街道", "code=澄禾", "on=2099-01-01", "document=澄委〔2098〕9号");
        assertThat(entered).contains("待生效").contains("澄委〔2098〕9号");
        Matcher withdraw =
                Pattern.compile("/organisation/changes/[0-9a-f-]+/withdraw").matcher(entered);
        assertThat(withdraw.find()).isTrue();
        assertThat(send("/organisation", withdraw.group())).contains("已撤回，一切照旧。");
    }

    @Test
    void whoeverIsNoAdministratorReadsAndIsRefusedPlainly() throws Exception {
        login("jingban", "correct-horse");

        assertThat(get("/organisation").body()).contains("栖禾镇人民政府").doesNotContain("澄砚区人民政府");
        assertThat(get("/organisation/units/" + TOWN.id()).body()).doesNotContain("新增人员");
        assertThat(get("/organisation/units/" + DISTRICT.id()).statusCode()).isEqualTo(404);
        assertThat(send("/organisation", "/organisation/people", person("another-horse")))
                .contains("由该单位或者上级单位的管理员维护");
        assertThat(get("/organisation/units/" + TOWN.id() + "/end").statusCode())
                .isEqualTo(404);
    }

    @Test
    void everyFormShows() throws Exception {
        login("guanli", "correct-horse");

        for (String kind : new String[] {"rename", "move", "merge", "split", "end"}) {
            assertThat(get("/organisation/units/" + TOWN.id() + "/" + kind).statusCode())
                    .isEqualTo(200);
        }
    }

    private static String[] person(String password) {
        return new String[] {
            "form=person",
            "unit=" + TOWN.id(),
            "name=江远帆",
            "title=信访专干",
            "role=CLERK",
            "type=petition",
            "from=2026-01-01",
            "login=jiang",
            "password=" + password
        };
    }

    private void login(String name, String password) throws Exception {
        post("/login", "username=" + name + "&password=" + password + "&_csrf=" + token("/login"));
    }

    private String send(String page, String to, String... fields) throws Exception {
        String form = Arrays.stream(fields)
                .map(field -> field.substring(0, field.indexOf('=') + 1)
                        + URLEncoder.encode(field.substring(field.indexOf('=') + 1), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return post(to, form + "&_csrf=" + token(page)).body();
    }

    private String token(String page) throws Exception {
        Matcher token = TOKEN.matcher(get(page).body());
        assertThat(token.find()).isTrue();
        return token.group(1);
    }

    private HttpResponse<String> get(String path) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String form) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
