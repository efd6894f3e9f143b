package cn.mingfa.platform.administration;

import cn.mingfa.kernel.matter.MatterType.Role;
import cn.mingfa.platform.administration.importing.Slips;
import cn.mingfa.platform.administration.importing.StaffCheck;
import cn.mingfa.platform.administration.importing.StaffImports;
import cn.mingfa.platform.administration.importing.StaffSheet;
import cn.mingfa.platform.administration.importing.TestStaff;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.ledger.importing.DryRun;
import cn.mingfa.platform.organisation.Limits;
import cn.mingfa.platform.organisation.Person;
import cn.mingfa.workbook.ColumnMapping;
import cn.mingfa.workbook.FileSurvey;
import cn.mingfa.workbook.LedgerTemplate;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static cn.mingfa.platform.administration.Administration.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** An office brings its whole staff list in at once. */
class StaffImportsTest {

    private static final String HEADER = "单位,姓名,职务,角色,事项范围,登录名,任职日期\n";
    private static final String TWO =
            HEADER + "栖禾镇人民政府,江远帆,司法所科员,经办人、审核人,政务公开、信访事项,jiang,2026-03-01\n" + "岚汀街道办事处,何晚舟,综合办科员,经办人,,,\n";

    @TempDir
    Path folder;

    private final Administration admin = new Administration();
    private TestStaff staff;

    @BeforeEach
    void open() {
        staff = TestStaff.over(
                admin.office, admin.persons, admin.users, admin.authority, admin.acts, folder.resolve("data"));
    }

    @AfterEach
    void close() {
        admin.close();
    }

    @Test
    void aTelephoneComesAlongAndOneThatIsNoneIsToldWithRowAndColumn() throws Exception {
        String header = "单位,姓名,职务,角色,手机号码\n";
        StaffCheck wrong = staff.imports().check(hold(header + "栖禾镇人民政府,江远帆,司法所科员,经办人,见通讯录\n"), admin.administrator);
        assertThat(wrong.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.row()).isEqualTo(2);
            assertThat(problem.sentence()).contains("见通讯录", "区号");
        });

        staff.imports()
                .run(
                        hold(header + "栖禾镇人民政府,江远帆,司法所科员,经办人,0000-61234567\n栖禾镇人民政府,何晚舟,综合办科员,经办人,\n"),
                        Set.of(),
                        admin.administrator);

        UUID jiang = admin.persons.named("江远帆").getFirst().id();
        assertThat(admin.contacts.phone(jiang)).contains("0000-61234567");
        assertThat(admin.contacts.phone(admin.persons.named("何晚舟").getFirst().id()))
                .isEmpty();
        assertThat(admin.acts.latest(Reorganisations.AREA, 50))
                .as("no record of acts holds a telephone")
                .noneMatch(act -> act.words().contains("61234567"));
    }

    @Test
    void aSoundListIsTakenOverWithPostsAccountsAndFirstPasswords() throws Exception {
        UUID held = hold(TWO);
        StaffCheck check = staff.imports().check(held, admin.administrator);
        assertThat(check.problems()).isEmpty();
        assertThat(List.of(check.persons(), check.posts(), check.accounts())).containsExactly(2, 2, 1);
        assertThat(admin.persons.named("江远帆")).isEmpty();

        StaffImports.Taken taken = staff.imports().run(held, Set.of(), admin.administrator);

        User jiang = admin.users.byLogin("jiang");
        assertThat(jiang.unit().id()).isEqualTo(admin.office.willow().id());
        assertThat(jiang.roles()).containsExactlyInAnyOrder(Role.CLERK, Role.REVIEWER);
        assertThat(jiang.reaches("disclosure_guide")).isTrue();
        assertThat(jiang.reaches("enforcement_case")).isFalse();
        assertThat(admin.persons.postsOf(jiang.person())).singleElement().satisfies(post -> {
            assertThat(post.limits()).isEqualTo(new Limits(Set.of("政务公开"), Set.of("petition")));
            assertThat(post.validFrom()).hasToString("2026-03-01");
        });
        Person he = admin.persons.named("何晚舟").getFirst();
        assertThat(admin.users.logins(he.id())).isEmpty();
        assertThat(admin.persons.postsOf(he.id(), TODAY)).hasSize(1);

        UUID id = taken.slips().orElseThrow();
        Slips.Slip slip = staff.slips().of(id, admin.administrator).slips().getFirst();
        assertThat(slip.login()).isEqualTo("jiang");
        assertThat(admin.users.isPassword("jiang", slip.password())).isTrue();
        assertThat(slip.toString()).doesNotContain(slip.password());
        assertThatThrownBy(() -> staff.slips().of(id, jiang)).isInstanceOf(AdministrationRefusal.class);
        staff.slips().destroy(id, admin.administrator);
        assertThatThrownBy(() -> staff.slips().of(id, admin.administrator)).hasMessageContaining("已经销毁");
        assertThat(admin.acts.latest(Reorganisations.AREA, 10))
                .hasSize(3)
                .anySatisfy(act -> assertThat(act.words()).contains("新增2人", "开设账号1个"))
                .allSatisfy(act -> assertThat(act.words()).doesNotContain(slip.password()));
    }

    @Test
    void theSameListBroughtAgainChangesNothingEvenOnALaterDay() throws Exception {
        staff.imports().run(hold(TWO), Set.of(), admin.administrator);
        admin.office.today(TODAY.plusDays(30));

        StaffCheck again = staff.imports().check(hold(TWO), admin.administrator);
        StaffImports.Taken taken = staff.imports().run(again.id(), Set.of(), admin.administrator);

        assertThat(again.clean()).isTrue();
        assertThat(again.already()).isEqualTo(2);
        assertThat(again.brings()).isFalse();
        assertThat(taken).isEqualTo(new StaffImports.Taken(0, 0, 0, java.util.Optional.empty()));
        assertThat(admin.persons.named("江远帆")).hasSize(1);
        assertThat(admin.persons.named("何晚舟")).hasSize(1);
        assertThat(admin.acts.latest(Reorganisations.AREA, 10)).hasSize(3);
    }

    @Test
    void everythingWrongIsSaidByRowAndColumnAndNothingIsTakenOver() throws Exception {
        staff.imports().run(hold(TWO), Set.of(), admin.administrator);
        UUID held = hold(HEADER
                + "没有的单位,甲一,科员,经办人,,,\n"
                + "栖禾镇人民政府,甲二,科员,站长,,,\n"
                + "栖禾镇人民政府,甲三,科员,经办人,不知道的事,,\n"
                + "栖禾镇人民政府,甲四,科员,经办人,,jiang,\n"
                + "栖禾镇人民政府,甲五,科员,经办人,,jia wu,\n"
                + "栖禾镇人民政府,甲六,科员,经办人,,,\n"
                + "栖禾镇人民政府,甲六,副科长,经办人,,,\n"
                + "栖禾镇人民政府,江远帆,司法所科员,经办人,,jiang,2026-05-01\n"
                + "栖禾镇人民政府,江远帆,综治办主任,经办人,,,\n"
                + "栖禾镇人民政府,甲七,,经办人,,,\n"
                + "栖禾镇人民政府,甲八,科员,经办人,,,1999-01-01\n"
                + "栖禾镇人民政府,甲九,科员,经办人,,jiu,\n"
                + "栖禾镇人民政府,甲十,科员,经办人,,jiu,\n");

        StaffCheck check = staff.imports().check(held, admin.administrator);

        assertThat(check.problems())
                .extracting(problem -> problem.row() + problem.column() + problem.label())
                .containsExactly(
                        "2A单位", "3D角色", "4E事项范围", "5F登录名", "6F登录名", "8B姓名", "9C职务", "10B姓名", "11C职务", "12A单位",
                        "14F登录名");
        assertThat(sentence(check, 5)).contains("已由江远帆使用");
        assertThat(sentence(check, 8)).contains("第7行");
        assertThat(sentence(check, 9)).contains("任期重叠");
        assertThat(sentence(check, 10)).contains("第9行").contains("登录名");
        assertThatThrownBy(() -> staff.imports().run(held, Set.of(), admin.administrator))
                .isInstanceOf(AdministrationRefusal.class)
                .hasMessageContaining("第2、3、4");
        assertThat(admin.persons.named("甲六")).isEmpty();

        StaffImports.Taken taken = staff.imports().run(held, check.wrongRows(), admin.administrator);
        assertThat(taken.persons()).isEqualTo(2);
        assertThat(admin.persons.named("甲六")).hasSize(1);
    }

    @Test
    void oneLoginInTwoRowsIsOnePersonWithTwoPosts() throws Exception {
        staff.imports()
                .run(
                        hold(HEADER + "栖禾镇人民政府,江远帆,司法所所长,经办人,,jiang,\n" + "岚汀街道办事处,江远帆,法律顾问,审核人,,jiang,\n"),
                        Set.of(),
                        admin.administrator);

        assertThat(admin.persons.named("江远帆")).hasSize(1);
        assertThat(admin.users.byLogin("jiang").capacities())
                .extracting(capacity -> capacity.unit().id())
                .containsExactlyInAnyOrder(
                        admin.office.willow().id(), admin.office.brook().id());
    }

    @Test
    void anAdministratorOfOneUnitBringsInNobodyElsewhere() throws Exception {
        User ofTheTown = admin.person("陆见山", "管理员", admin.office.willow(), Role.ADMINISTRATOR);
        User clerk = admin.person("苏问渠", "经办人", admin.office.willow(), Role.CLERK);
        UUID held = hold(TWO, ofTheTown);

        assertThat(staff.imports().check(held, ofTheTown).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.sentence()).contains("岚汀街道办事处", "管理员"));
        assertThatThrownBy(() -> staff.imports().check(hold(TWO, clerk), clerk)).hasMessageContaining("管理员");
    }

    @Test
    void namesOfficesUsuallyGiveTheColumnsAreUnderstoodAndOthersAreJoinedOnce() throws Exception {
        Path usual = file("部门,名字,岗位,权限,账号\n", StandardCharsets.UTF_8);
        assertThat(StaffSheet.isPlain(FileSurvey.of(usual, "a.csv").orElseThrow()))
                .isTrue();
        String list = "序号,干部,处室,现职,手机,用户名\n1,江远帆,栖禾镇,司法所科员,无,jiang\n";
        Path foreign = file(list, Charset.forName("GB18030"));
        FileSurvey survey = FileSurvey.of(foreign, "b.csv").orElseThrow();
        assertThat(StaffSheet.isPlain(survey)).isFalse();
        ColumnMapping guess = StaffSheet.guess(survey);
        assertThat(guess.joins())
                .extracting(ColumnMapping.Join::target)
                .contains("login")
                .doesNotContain("limits");
        List<ColumnMapping.Join> joins = new ArrayList<>();
        joins.add(join(1, "name"));
        joins.add(join(2, "owner_unit"));
        joins.add(join(3, "post"));
        joins.add(join(5, "login"));
        ColumnMapping mapping = new ColumnMapping(survey.header(), joins, java.util.Map.of("roles", "经办人"));
        staff.mappings().save(StaffSheet.KEY, admin.office.district().id(), "组织部名册", mapping, admin.administrator);

        UUID held = staff.files()
                .hold(StaffSheet.KEY, admin.office.district().id(), "b.csv", foreign, admin.administrator)
                .id();
        staff.imports().run(held, Set.of(), admin.administrator);

        assertThat(admin.users.byLogin("jiang").unit().id())
                .isEqualTo(admin.office.willow().id());
    }

    @Test
    void theTemplateIsReadAsItIsAndHoldsNobody() throws Exception {
        Path template = folder.resolve("template.xlsx");
        try (OutputStream out = Files.newOutputStream(template)) {
            LedgerTemplate.write(List.of(StaffSheet.type()), staff.imports().unitNames(admin.administrator), 2026, out);
        }

        assertThat(StaffSheet.isPlain(FileSurvey.of(template, "a.xlsx").orElseThrow()))
                .isTrue();
        UUID held = staff.files()
                .hold(StaffSheet.KEY, admin.office.district().id(), "a.xlsx", template, admin.administrator)
                .id();
        assertThat(staff.imports().check(held, admin.administrator).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.sentence()).contains("没有人员"));
    }

    private static String sentence(StaffCheck check, int row) {
        return check.problems().stream()
                .filter(problem -> problem.row() == row)
                .map(DryRun.Problem::sentence)
                .findFirst()
                .orElseThrow();
    }

    private static ColumnMapping.Join join(int column, String target) {
        return new ColumnMapping.Join(column, target, java.util.Map.of(), ColumnMapping.DayOrder.YEAR_FIRST);
    }

    private UUID hold(String csv) throws IOException {
        return hold(csv, admin.administrator);
    }

    private UUID hold(String csv, User user) throws IOException {
        return staff.files()
                .hold(StaffSheet.KEY, user.unit().id(), "名单.csv", file(csv, StandardCharsets.UTF_8), user)
                .id();
    }

    private Path file(String csv, Charset charset) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "list", ".csv"), csv, charset);
    }
}
