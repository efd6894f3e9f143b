package cn.mingfa.platform.demo;

import cn.mingfa.catalogue.Catalogue;
import cn.mingfa.kernel.matter.Entry;
import cn.mingfa.kernel.matter.Lifecycle;
import cn.mingfa.kernel.matter.Matter;
import cn.mingfa.kernel.matter.MatterRefusal;
import cn.mingfa.kernel.matter.MatterType.Role;
import cn.mingfa.kernel.matter.Occasion;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.ledger.Change;
import cn.mingfa.platform.ledger.Course;
import cn.mingfa.platform.organisation.Unit;
import cn.mingfa.platform.organisation.UnitKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DemoWorkTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Catalogue CATALOGUE = Catalogue.shipped();

    @Test
    void everyStepIsOneTheLifecycleAllows() {
        Set<String> refused = new TreeSet<>();
        for (UnitKind kind : List.of(UnitKind.TOWNSHIP, UnitKind.DEPARTMENT)) {
            for (int year = 2025; year <= 2026; year++) {
                work(kind, year).forEach(course -> refused.addAll(refusals(course)));
            }
        }
        assertThat(refused).isEmpty();
    }

    @Test
    void sameDayGivesTheSameDistrict() {
        assertThat(work(UnitKind.TOWNSHIP, 2026).stream().map(Course::registration))
                .containsExactlyElementsOf(work(UnitKind.TOWNSHIP, 2026).stream()
                        .map(Course::registration)
                        .toList());
    }

    @Test
    void theMainTypesAreThereAndNothingLiesInTheFuture() {
        List<Course> courses = work(UnitKind.TOWNSHIP, 2026);

        assertThat(courses.stream().map(c -> c.registration().type()).distinct())
                .hasSizeGreaterThanOrEqualTo(16);
        assertThat(courses).allSatisfy(course -> {
            assertThat(course.registration().on()).isBeforeOrEqualTo(TODAY);
            assertThat(course.steps()).allSatisfy(step -> assertThat(step.on()).isBeforeOrEqualTo(TODAY));
        });
    }

    private static List<Course> work(UnitKind kind, int year) {
        Unit unit = new Unit(
                UUID.nameUUIDFromBytes(kind.name().getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                "澄栖",
                "栖禾镇人民政府",
                "栖禾镇",
                kind,
                Optional.empty(),
                LocalDate.of(2020, 1, 1),
                Optional.empty());
        return DemoDistrict.work(
                new DemoUnit(
                        unit,
                        user(unit, "陆敏", Role.CLERK),
                        user(unit, "何文博", Role.REVIEWER),
                        user(unit, "江一苇", Role.PRINCIPAL),
                        List.of("陆敏（1）", "何文博（2）", "江一苇（3）", "沈知远（4）")),
                year,
                DemoWords.shipped(),
                TODAY,
                CATALOGUE);
    }

    private static User user(Unit unit, String name, Role role) {
        UUID id = UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return new User(id, name, role.chinese(), unit, Set.of(role));
    }

    /** What the lifecycle refuses on the course's way. */
    private static List<String> refusals(Course course) {
        String type = course.registration().type();
        Lifecycle lifecycle = new Lifecycle(CATALOGUE.matterType(type).orElseThrow());
        UUID id = course.registration().key();
        Entry.Registered registered = new Entry.Registered(
                course.registration().ownerUnit(),
                course.registration().handlingUnit(),
                "1号",
                course.registration().dates(),
                course.registration().fields());
        List<String> refused = new ArrayList<>();
        try {
            lifecycle.checkRegistration(registered, TODAY);
            Matter matter = lifecycle.apply(
                    Optional.empty(),
                    id,
                    new Entry(
                            1,
                            course.at(),
                            course.registration().on(),
                            course.by().actor(),
                            1,
                            registered));
            for (Course.Step step : course.steps()) {
                Entry.Act act = act(step.change());
                Occasion occasion = new Occasion(step.on(), TODAY, step.by().roles());
                lifecycle.check(matter, act, occasion, CATALOGUE::clockRule, CATALOGUE.calendar());
                Entry entry = new Entry(
                        matter.version() + 1, step.at(), step.on(), step.by().actor(), 1, act);
                matter = lifecycle.apply(Optional.of(matter), id, entry);
            }
        } catch (MatterRefusal refusal) {
            refusal.problems()
                    .forEach(problem -> refused.add(type + "." + problem.field() + ": " + problem.sentence()));
        }
        return refused;
    }

    private static Entry.Act act(Change change) {
        return switch (change) {
            case Change.Perform perform -> new Entry.Performed(perform.action(), perform.fields(), perform.note());
            case Change.File file ->
                new Entry.EvidenceFiled("0".repeat(64), file.name(), file.kind(), file.effectiveOn());
            case Change.Correct correct -> new Entry.Corrected(correct.fields(), correct.reason());
            case Change.Note note -> new Entry.Noted(note.text());
            case Change.Link link -> new Entry.Linked(link.other(), link.type());
        };
    }
}
