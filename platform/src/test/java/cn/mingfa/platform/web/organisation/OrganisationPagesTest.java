package cn.mingfa.platform.web.organisation;

import cn.mingfa.kernel.matter.MatterType.Role;
import cn.mingfa.platform.identity.TestIdentity;
import cn.mingfa.platform.identity.Users;
import cn.mingfa.platform.organisation.Persons;
import cn.mingfa.platform.organisation.Unit;
import cn.mingfa.platform.organisation.UnitKind;
import cn.mingfa.platform.organisation.Units;
import cn.mingfa.platform.postgres.TestDatabase;
import cn.mingfa.platform.web.part.Visitor;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
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

    private static final LocalDate SINCE = LocalDate.of(2015, 1, 1);
    private static final Unit DISTRICT = unit("澄府", "澄砚区人民政府", "澄砚区", UnitKind.DISTRICT, Optional.empty());
    private static final Unit TOWN = unit("澄柳", "栖禾镇人民政府", "栖禾镇", UnitKind.TOWNSHIP, Optional.of(DISTRICT.id()));

    @LocalServerPort
    private int port;

    private Visitor visitor;

    @BeforeEach
    void visit() {
        visitor = new Visitor(port);
    }

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        TestDatabase.serve(registry, "organisation");
    }

    @BeforeAll
    static void people(@Autowired Units units, @Autowired Persons persons, @Autowired Users users) {
        units.add(DISTRICT);
        units.add(TOWN);
        TestIdentity.account(persons, users, "guanli", DISTRICT, Role.ADMINISTRATOR);
        TestIdentity.account(persons, users, "jingban", TOWN, Role.CLERK);
    }

    private static Unit unit(String code, String name, String shortName, UnitKind kind, Optional<UUID> parent) {
        return new Unit(UUID.randomUUID(), code, name, shortName, kind, parent, SINCE, Optional.empty());
    }

    @Test
    void anAdministratorAddsAPersonWhoThenLogsInAndHandsOver() throws Exception {
        visitor.login("guanli", "correct-horse");
        String page = "/organisation/units/" + TOWN.id();

        String refused = visitor.send(page, "/organisation/people", person("short"));
        assertThat(refused).contains("密码至少八位。").contains("value=\"江远帆\"");
        String added = visitor.send(page, "/organisation/people", person("another-horse"));
        assertThat(added).contains("已新增江远帆，账号jiang。").contains("限信访事项");
        assertThat(visitor.get("/organisation").body()).contains("新增人员江远帆");

        visitor.post("/logout", "_csrf=" + visitor.token("/organisation"));
        visitor.login("jiang", "another-horse");
        // whatever is asked for, a password somebody else gave is changed first
        assertThat(visitor.get("/organisation/handover").body())
                .contains("别人给的初始密码")
                .doesNotContain("手里没有未办结的事项");
        assertThat(visitor.get("/ledger").body()).contains("别人给的初始密码");
        assertThat(visitor.send(
                        "/organisation/password",
                        "/organisation/password",
                        "passwordOld=another-horse",
                        "password=third-horse",
                        "password2=third-horse"))
                .contains("密码已修改")
                .doesNotContain("别人给的初始密码");
        assertThat(visitor.get("/organisation/handover").body()).contains("手里没有未办结的事项");
        visitor.post("/logout", "_csrf=" + visitor.token("/organisation"));
        visitor.login("jiang", "third-horse");
        assertThat(visitor.get("/organisation/handover").body()).contains("手里没有未办结的事项");
    }

    @Test
    void aListOfPeopleIsCheckedThenBroughtInAndItsPasswordsShownOnce() throws Exception {
        visitor.login("guanli", "correct-horse");
        String header = "单位,姓名,职务,角色,登录名\n";
        assertThat(visitor.get("/organisation").body()).contains("/organisation/import");
        assertThat(visitor.get("/organisation/import/template.xlsx").statusCode())
                .isEqualTo(200);

        var wrong = visitor.upload("/organisation/import", "名单.csv", header + "栖禾镇,苏问渠,科员,站长,su\n");
        assertThat(wrong.body()).contains("有 1 处要改").contains("<td>D</td><td>角色</td>");
        var sound = visitor.upload("/organisation/import", "名单.csv", header + "栖禾镇,苏问渠,科员,经办人,su\n");
        assertThat(sound.body()).contains("检查通过，可以导入").contains("将新增 1 人");
        String place = sound.uri().getPath();
        String slips = visitor.send(place, place);
        Matcher password = Pattern.compile("data-label=\"初始密码\">([^<]+)</td>").matcher(slips);
        assertThat(password.find()).isTrue();
        assertThat(visitor.get(place).body()).contains("这份名单已经导入过");

        visitor.post("/logout", "_csrf=" + visitor.token("/organisation"));
        visitor.login("su", password.group(1));
        assertThat(visitor.get("/").body()).contains("别人给的初始密码");
    }

    @Test
    void aListWithOtherColumnsIsJoinedFirst() throws Exception {
        visitor.login("guanli", "correct-horse");

        var joining = visitor.upload("/organisation/import", "名册.csv", "干部,处室,现职,手机\n乔若谷,栖禾镇,科员,无\n");

        String place = joining.uri().getPath();
        assertThat(joining.body()).contains("对应栏目").contains("“手机”对应");
        String again = visitor.send(
                place,
                place,
                "act=save",
                "name=组织部名册",
                "t.0=name",
                "t.1=owner_unit",
                "t.2=post",
                "t.3=",
                "x.roles=经办人");
        assertThat(again).contains("检查通过，可以导入").contains("组织部名册");
        assertThat(visitor.get("/organisation/import").body()).contains("组织部名册");
        assertThat(visitor.get("/ledger/import").body()).doesNotContain("组织部名册");
    }

    @Test
    void whoeverIsNoAdministratorBringsNobodyIn() throws Exception {
        visitor.login("jingban", "correct-horse");

        assertThat(visitor.get("/organisation/import").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/organisation").body()).doesNotContain("/organisation/import");
    }

    @Test
    void aPostIsLimitedToAWholeGroup() throws Exception {
        visitor.login("guanli", "correct-horse");

        assertThat(visitor.send(
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
        visitor.login("guanli", "correct-horse");
        String form = "/organisation/units/" + TOWN.id() + "/rename";

        String without =
                visitor.send(form, form, "name=栖禾街道办事处", "shortName=栖禾街道", "code=澄禾", "on=2099-01-01", "document=");
        assertThat(without).contains("请写明依据的机构改革文件").contains("value=\"栖禾街道办事处\"");
        String entered = visitor.send(
                form, form, "name=栖禾街道办事处", "shortName=栖禾街道", "code=澄禾", "on=2099-01-01", "document=澄委〔2098〕9号");
        assertThat(entered).contains("待生效").contains("澄委〔2098〕9号");
        Matcher withdraw =
                Pattern.compile("/organisation/changes/[0-9a-f-]+/withdraw").matcher(entered);
        assertThat(withdraw.find()).isTrue();
        assertThat(visitor.send("/organisation", withdraw.group())).contains("已撤回，一切照旧。");
    }

    @Test
    void whoeverIsNoAdministratorReadsAndIsRefusedPlainly() throws Exception {
        visitor.login("jingban", "correct-horse");

        assertThat(visitor.get("/organisation").body()).contains("栖禾镇人民政府").doesNotContain("澄砚区人民政府");
        assertThat(visitor.get("/organisation/units/" + TOWN.id()).body()).doesNotContain("新增人员");
        assertThat(visitor.get("/organisation/units/" + DISTRICT.id()).statusCode())
                .isEqualTo(404);
        assertThat(visitor.send("/organisation", "/organisation/people", person("another-horse")))
                .contains("由该单位或者上级单位的管理员维护");
        assertThat(visitor.get("/organisation/units/" + TOWN.id() + "/end").statusCode())
                .isEqualTo(404);
    }

    @Test
    void everyFormShows() throws Exception {
        visitor.login("guanli", "correct-horse");

        for (String kind : new String[] {"rename", "move", "merge", "split", "end"}) {
            assertThat(visitor.get("/organisation/units/" + TOWN.id() + "/" + kind)
                            .statusCode())
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
}
