package cn.mingfa.platform.ledger;

import cn.mingfa.kernel.condition.LinkType;
import cn.mingfa.kernel.matter.MatterType.DateKind;
import cn.mingfa.kernel.value.Value;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Courses of one batch may name each other. */
class TogetherTest {

    private final LedgerWorld world = new LedgerWorld();

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void linksNameMattersOfTheSameBatchWhateverTheirPlaceInIt() {
        Registration event = world.event("法治宣讲", 1, LocalDate.of(2026, 3, 2));
        Registration lesson = world.event("宣讲案例", 1, LocalDate.of(2026, 3, 4));
        Course later = course(event, 2, link(lesson, 4));
        Course earlier = course(lesson, 4);

        List<Receipt> receipts = world.ledger.recordAll(List.of(later, earlier));

        assertThat(world.ledger.open(receipts.get(0).matter(), world.clerk).links())
                .extracting(LinkItem::other)
                .containsExactly(receipts.get(1).matter());
        assertThat(world.journalAudit.differences()).isEmpty();
    }

    @Test
    void aMatterThatIsNotThereYetCannotBeNamed() {
        Registration event = world.event("法治宣讲", 1, LocalDate.of(2026, 3, 2));
        Registration lesson = world.event("宣讲案例", 1, LocalDate.of(2026, 3, 9));

        assertThatThrownBy(() -> world.ledger.recordAll(List.of(course(event, 2, link(lesson, 4)), course(lesson, 9))))
                .isInstanceOf(CourseRefusal.class)
                .hasMessageContaining("还没有登记");
        assertThat(world.ledger.list(Query.all(), world.clerk).total()).isZero();
    }

    @Test
    void aGateSeesTheOthersAsTheyStandAtThatMoment() {
        Registration duty = new Registration(
                UUID.randomUUID(),
                "publicity_duty",
                world.willow.id(),
                world.willow.id(),
                Map.of(DateKind.OCCURRED, LocalDate.of(2026, 3, 2)),
                Map.of(
                        "duty", new Value.Text("民法典进村居"),
                        "law_area", new Value.Choice("civil"),
                        "laws", new Value.Text("民法典"),
                        "audience", new Value.Choice("residents"),
                        "form", new Value.Text("宣讲"),
                        "owner", new Value.Text("司法所"),
                        "year", new Value.Whole(2026),
                        "planned_on", new Value.Day(LocalDate.of(2026, 5, 20))),
                LocalDate.of(2026, 3, 2));
        Registration event = world.event("民法典宣讲", 1, LocalDate.of(2026, 5, 20));
        Change finish = new Change.Perform("finish", Map.of("done_note", new Value.Text("已经开展")), Optional.empty());

        assertThatThrownBy(() ->
                        world.ledger.recordAll(List.of(course(duty, 2, step(finish, 3)), linked(event, duty, 20))))
                .isInstanceOf(CourseRefusal.class);
        assertThat(world.ledger.recordAll(List.of(
                        new Course(
                                duty,
                                world.clerk,
                                at(3, 2),
                                List.of(new Course.Step(finish, LocalDate.of(2026, 5, 21), world.clerk, at(5, 21)))),
                        linked(event, duty, 20))))
                .hasSize(2);
    }

    private Course linked(Registration event, Registration duty, int day) {
        return new Course(
                event,
                world.clerk,
                at(5, day),
                List.of(new Course.Step(
                        new Change.Link(duty.key(), LinkType.PART_OF),
                        LocalDate.of(2026, 5, day),
                        world.clerk,
                        at(5, day))));
    }

    private Course course(Registration registration, int day, Course.Step... steps) {
        return new Course(registration, world.clerk, at(3, day), List.of(steps));
    }

    private Course.Step link(Registration other, int day) {
        return step(new Change.Link(other.key(), LinkType.LED_TO), day);
    }

    private Course.Step step(Change change, int day) {
        return new Course.Step(
                change, LocalDate.of(2026, 3, day), world.clerk, at(3, day).plusSeconds(60));
    }

    private static Instant at(int month, int day) {
        return LocalDate.of(2026, month, day)
                .atTime(9, 0)
                .atZone(ZoneId.of("Asia/Shanghai"))
                .toInstant();
    }
}
