package cn.mingfa.platform.administration;

import cn.mingfa.catalogue.Catalogue;
import cn.mingfa.catalogue.SourceFile;
import cn.mingfa.kernel.matter.MatterType.Role;
import cn.mingfa.platform.identity.TestIdentity;
import cn.mingfa.platform.identity.Users;
import cn.mingfa.platform.organisation.Limits;
import cn.mingfa.platform.organisation.Person;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static cn.mingfa.platform.administration.Administration.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

/** A role given for a group of matter types. */
class GroupRolesTest {

    private static final String BULLETIN = """
            matter:
              key: own_bulletin
              version: 1
              effective_from: 2020-01-01
              title: 政府公报
              group: 政务公开
              title_field: title
              series: 公报
              dates:
                - {kind: occurred_on, label: 出刊日期}
              fields:
                - {key: title, label: 名称, type: text, required: true, listed: true}
              stages:
                - {key: issued, label: 已出刊}
                - {key: withdrawn, label: 已收回, closing: true}
              actions:
                - {key: withdraw, label: 收回, from: [issued], to: withdrawn, roles: [clerk]}
            """;

    private final Administration admin = new Administration();
    private final AtomicReference<Catalogue> inUse = new AtomicReference<>(Catalogue.shipped());
    private final Users users = TestIdentity.users(
            admin.office.jdbc(),
            admin.persons,
            admin.deputies,
            admin.office.units(),
            Catalogue.following(inUse::get),
            admin.office.clock());

    @AfterEach
    void close() {
        admin.close();
    }

    @Test
    void coversEveryTypeOfTheGroupAndNoOther() {
        hire(new Limits(Set.of("政务公开"), Set.of("petition")));

        assertThat(reaches("disclosure_application")).isTrue();
        assertThat(reaches("disclosure_guide")).isTrue();
        assertThat(reaches("petition")).isTrue();
        assertThat(reaches("reception")).isFalse();
        assertThat(reaches("enforcement_case")).isFalse();
    }

    @Test
    void coversATypeAddedToTheGroupLater() {
        hire(new Limits(Set.of("政务公开"), Set.of()));
        assertThat(reaches("own_bulletin")).isFalse();

        inUse.set(Catalogue.shippedWith(List.of(new SourceFile("own/own_bulletin.yaml", BULLETIN)))
                .catalogue()
                .orElseThrow());

        assertThat(reaches("own_bulletin")).isTrue();
    }

    @Test
    void aGroupThatNothingStandsInAnyMoreOpensNothing() {
        hire(new Limits(Set.of("从前的分组"), Set.of()));

        assertThat(reaches("disclosure_application")).isFalse();
    }

    @Test
    void aReorganisationTakesTheLimitsAlong() {
        Person person = hire(new Limits(Set.of("政务公开"), Set.of("petition")));
        Reform.Party into = admin.founding("澄和", "和汀街道办事处");

        admin.reorganisations.enter(
                new Reform.Merge(
                        List.of(admin.office.willow().id(), admin.office.brook().id()), into, true, Optional.empty()),
                TODAY,
                Administration.paper(),
                admin.administrator);

        assertThat(admin.persons.postsOf(person.id(), TODAY))
                .singleElement()
                .satisfies(post -> assertThat(post.limits()).isEqualTo(new Limits(Set.of("政务公开"), Set.of("petition"))));
    }

    private Person hire(Limits limits) {
        return admin.people.addPerson(
                "江远帆",
                new People.NewPost(admin.office.willow().id(), "公开专干", Set.of(Role.CLERK), limits, TODAY.minusDays(30)),
                Optional.of(new OfficeAccounts.Credentials("jiang", "correct-horse")),
                admin.administrator);
    }

    private boolean reaches(String type) {
        return users.byLogin("jiang").reaches(type);
    }
}
