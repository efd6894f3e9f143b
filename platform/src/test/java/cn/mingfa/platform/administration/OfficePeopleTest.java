package cn.mingfa.platform.administration;

import cn.mingfa.kernel.matter.MatterType.Role;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.identity.Users;
import cn.mingfa.platform.organisation.Limits;
import cn.mingfa.platform.organisation.Person;
import cn.mingfa.platform.organisation.Unit;
import cn.mingfa.platform.organisation.UnitKind;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static cn.mingfa.platform.administration.Administration.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class OfficePeopleTest {

    private final Administration admin = new Administration();
    private final Unit willow = admin.office.willow();
    private final Users users = admin.users;

    @AfterEach
    void close() {
        admin.close();
    }

    @Test
    void anAdministratorSetsUpAUnitWithAPersonWhoCanLogIn() {
        Unit office = admin.people.addUnit(
                new People.NewUnit("栖禾司法所", "", "澄柳司", UnitKind.OFFICE, willow.id(), TODAY.minusDays(60)),
                admin.administrator);
        admin.people.addPerson("江远帆", post(office, Set.of("petition")), account("jiang"), admin.administrator);

        User user = users.byLogin("jiang");
        assertThat(user.unit().id()).isEqualTo(office.id());
        assertThat(user.reaches("petition")).isTrue();
        assertThat(user.reaches("publicity_event")).isFalse();
        assertThat(users.isPassword("jiang", "correct-horse")).isTrue();
        assertThat(admin.acts.latest(Reorganisations.AREA, 10))
                .hasSize(2)
                .anySatisfy(
                        act -> assertThat(act.words()).contains("江远帆", "jiang").doesNotContain("correct-horse"))
                .allSatisfy(act -> assertThat(act.name()).isEqualTo("周砚秋"));
    }

    @Test
    void everythingWrongIsSaidAtOnceAndNothingIsKept() {
        assertThatThrownBy(() -> admin.people.addPerson(
                        " ",
                        new People.NewPost(willow.id(), "", Set.of(), Limits.NONE, TODAY),
                        Optional.of(new OfficeAccounts.Credentials("a b", "short")),
                        admin.administrator))
                .isInstanceOfSatisfying(
                        AdministrationRefusal.class,
                        refused -> assertThat(refused.sentences()).hasSize(5));
        assertThat(admin.acts.latest(Reorganisations.AREA, 10)).isEmpty();
    }

    @Test
    void onlyAdministratorsOfTheUnitOrAboveMayChangePeople() {
        User neighbour = admin.person("何晚舟", "管理员", admin.office.brook(), Role.ADMINISTRATOR);

        assertThatThrownBy(() -> admin.people.addPerson("江远帆", post(willow, Set.of()), Optional.empty(), neighbour))
                .hasMessageContaining("栖禾镇人民政府");
    }

    @Test
    void theLastPostTakesTheAccountWithIt() {
        Person person = admin.people.addPerson("江远帆", post(willow, Set.of()), account("jiang"), admin.administrator);
        var held = admin.persons.postsOf(person.id()).getFirst();

        admin.people.endPost(held.id(), TODAY, admin.administrator);
        assertThat(users.byLogin("jiang").name()).isEqualTo("江远帆");
        admin.office.today(TODAY.plusDays(1));

        assertThatThrownBy(() -> users.byLogin("jiang")).hasMessageContaining("没有在任的岗位");
    }

    @Test
    void theLastAdministratorStays() {
        var held = admin.persons.postsOf(admin.administrator.person()).getFirst();

        assertThatThrownBy(() -> admin.people.endPost(held.id(), TODAY, admin.administrator))
                .hasMessageContaining("最后一个");
    }

    @Test
    void aPasswordIsSetByAnAdministratorOrByWhoKnowsTheOldOne() {
        Person person = admin.people.addPerson("江远帆", post(willow, Set.of()), account("jiang"), admin.administrator);
        User jiang = users.byLogin("jiang");

        admin.accounts.setAccount(
                person.id(), new OfficeAccounts.Credentials("jiang", "another-horse"), admin.administrator);
        assertThatThrownBy(() -> admin.accounts.changePassword("jiang", "correct-horse", "third-horse", jiang))
                .hasMessageContaining("原密码不对");
        admin.accounts.changePassword("jiang", "another-horse", "third-horse", jiang);

        assertThat(users.isPassword("jiang", "third-horse")).isTrue();
        assertThatThrownBy(() -> admin.accounts.setAccount(
                        admin.administrator.person(), new OfficeAccounts.Credentials("x", "some-password"), jiang))
                .hasMessageContaining("管理员");
    }

    @Test
    void aDeputySeesWhatTheOtherSeesForThatTimeOnly() {
        Person away = admin.people.addPerson("江远帆", post(willow, Set.of()), account("jiang"), admin.administrator);
        Person deputy =
                admin.people.addPerson("何晚舟", post(admin.office.brook(), Set.of()), account("he"), admin.administrator);

        admin.deputising.deputise(
                away.id(), deputy.id(), TODAY.plusDays(1), TODAY.plusDays(5), "外出培训", users.byLogin("jiang"));

        assertThat(users.byLogin("he").also()).isEmpty();
        admin.office.today(TODAY.plusDays(1));
        assertThat(users.byLogin("he").also()).singleElement().satisfies(as -> {
            assertThat(as.unit().id()).isEqualTo(willow.id());
            assertThat(as.actor().onBehalfOf()).contains("江远帆");
        });
        admin.deputising.endDeputy(
                away.id(), admin.deputies.of(away.id()).getFirst().id(), users.byLogin("jiang"));
        assertThat(users.byLogin("he").also()).isEmpty();
    }

    private static People.NewPost post(Unit unit, Set<String> types) {
        return new People.NewPost(unit.id(), "经办人", Set.of(Role.CLERK), Limits.toTypes(types), TODAY.minusDays(30));
    }

    private static Optional<OfficeAccounts.Credentials> account(String login) {
        return Optional.of(new OfficeAccounts.Credentials(login, "correct-horse"));
    }

    @Test
    void onlyThePersonOrTheirAdministratorSaysWhereTheyCanBeCalled() {
        User clerk = admin.person("江远帆", "经办人", admin.office.willow(), Role.CLERK);
        User other = admin.person("苏问渠", "经办人", admin.office.willow(), Role.CLERK);

        admin.people.setPhone(clerk.person(), " 61234567 ", clerk);
        assertThat(admin.contacts.phone(clerk.person())).contains("61234567");
        assertThatThrownBy(() -> admin.people.setPhone(clerk.person(), "61234568", other))
                .isInstanceOf(AdministrationRefusal.class);
        assertThatThrownBy(() -> admin.people.setPhone(clerk.person(), "没有", clerk))
                .hasMessageContaining("不像电话号码");
        assertThat(admin.acts.latest(Reorganisations.AREA, 50))
                .as("no record of acts holds the number")
                .noneMatch(act -> act.words().contains("61234567"));

        admin.people.setPhone(clerk.person(), "", admin.administrator);
        assertThat(admin.contacts.phone(clerk.person())).isEmpty();
    }
}
