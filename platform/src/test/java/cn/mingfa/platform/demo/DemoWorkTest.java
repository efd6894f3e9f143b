package cn.mingfa.platform.demo;

import cn.mingfa.catalogue.Catalogue;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.kernel.matter.MatterType.Role;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.ledger.Change;
import cn.mingfa.platform.ledger.Course;
import cn.mingfa.platform.organisation.Unit;
import cn.mingfa.platform.organisation.UnitKind;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DemoWorkTest {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    static final Catalogue CATALOGUE = Catalogue.shipped();

    private static final DemoWords WORDS = DemoWords.shipped();
    private static final List<Story> STORIES = StoryReader.shipped();

    @Test
    void everyStepIsOneTheLifecycleAllows() {
        Set<String> refused = new TreeSet<>();
        for (UnitKind kind : KINDS.keySet()) {
            refused.addAll(new WalkedTogether(CATALOGUE, TODAY, work(kind)).refusals());
        }
        assertThat(refused).isEmpty();
    }

    @Test
    void sameDayGivesTheSameDistrict() {
        assertThat(work(UnitKind.TOWNSHIP).stream().map(Course::registration))
                .containsExactlyElementsOf(work(UnitKind.TOWNSHIP).stream()
                        .map(Course::registration)
                        .toList());
    }

    @Test
    void everyTypeOfTheCatalogueIsThere() {
        Set<String> made = new TreeSet<>();
        KINDS.keySet()
                .forEach(kind ->
                        work(kind).forEach(c -> made.add(c.registration().type())));

        assertThat(CATALOGUE.matterTypes()).extracting(MatterType::key).isSubsetOf(made);
    }

    @Test
    void nothingLiesInTheFuture() {
        assertThat(work(UnitKind.TOWNSHIP)).allSatisfy(course -> {
            assertThat(course.registration().on()).isBeforeOrEqualTo(TODAY);
            assertThat(course.steps()).allSatisfy(step -> assertThat(step.on()).isBeforeOrEqualTo(TODAY));
        });
    }

    @Test
    void whatIsLinkedIsThere() {
        for (UnitKind kind : KINDS.keySet()) {
            List<Course> courses = work(kind);
            Set<UUID> keys = courses.stream().map(c -> c.registration().key()).collect(Collectors.toSet());
            assertThat(courses.stream()
                            .flatMap(course -> course.steps().stream())
                            .map(Course.Step::change)
                            .filter(Change.Link.class::isInstance)
                            .map(link -> ((Change.Link) link).other()))
                    .isNotEmpty()
                    .allMatch(keys::contains);
        }
    }

    static final Map<UnitKind, String> KINDS = Map.of(
            UnitKind.TOWNSHIP,
            "栖禾镇",
            UnitKind.SUB_DISTRICT,
            "岚汀街道",
            UnitKind.DISTRICT,
            "澄砚区",
            UnitKind.DEPARTMENT,
            "区综合行政执法局",
            UnitKind.OFFICE,
            "区司法局");

    static List<Course> work(UnitKind kind) {
        String name = Objects.requireNonNull(KINDS.get(kind), kind.name());
        Unit unit = new Unit(
                UUID.nameUUIDFromBytes(kind.name().getBytes(StandardCharsets.UTF_8)),
                "澄栖",
                name + "机关",
                name,
                kind,
                Optional.empty(),
                LocalDate.of(2020, 1, 1),
                Optional.empty());
        List<String> staff = IntStream.rangeClosed(1, 26)
                .mapToObj(n -> "人员" + n + "（" + n + "）")
                .toList();
        return DemoDistrict.work(
                new DemoUnit(
                        unit,
                        user(unit, "陆敏", Role.CLERK),
                        user(unit, "何文博", Role.REVIEWER),
                        user(unit, "江一苇", Role.PRINCIPAL, Role.REVIEWER),
                        user(unit, "秦若谷", Role.CLERK, Role.SUPERVISOR),
                        staff),
                WORDS,
                STORIES,
                TODAY,
                CATALOGUE);
    }

    private static User user(Unit unit, String name, Role... roles) {
        UUID id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        return new User(id, name, roles[0].chinese(), unit, Set.of(roles));
    }
}
