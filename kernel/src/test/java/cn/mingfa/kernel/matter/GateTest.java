package cn.mingfa.kernel.matter;

import cn.mingfa.kernel.calendar.ShippedCalendar;
import cn.mingfa.kernel.clock.ClockRules;
import cn.mingfa.kernel.condition.Condition;
import cn.mingfa.kernel.condition.Condition.Operator;
import cn.mingfa.kernel.condition.LinkType;
import cn.mingfa.kernel.matter.FieldGate.Reading;
import cn.mingfa.kernel.matter.MatterType.Role;
import cn.mingfa.kernel.value.FieldType;
import cn.mingfa.kernel.value.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

import static cn.mingfa.kernel.matter.Journal.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class GateTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final ClockRules NO_RULES = (key, on) -> Optional.empty();
    private static final Condition REVIEWED = new Condition.Linked(
            LinkType.REVIEWED_BY, true, "application", new Condition.Test("stage", Operator.EQ, List.of("replied")));
    private static final Condition GROUND = new Condition.Test("remark", Operator.PRESENT, List.of());

    /** An action that needs a finished review, or a ground why there is none. */
    private static MatterType gated(boolean groundAsked) {
        return Types.gated(
                "discuss",
                "提请集体讨论",
                groundAsked ? List.of("remark") : List.of(),
                new Gate(new Condition.Any(List.of(REVIEWED, GROUND)), "没有合法性审核意见，不能提请集体讨论。", Optional.of("条例第二十五条")),
                List.of());
    }

    private static Occasion occasion(Neighbours neighbours) {
        return new Occasion(TODAY, TODAY, Set.of(Role.CLERK), neighbours);
    }

    private static void check(Journal journal, Map<String, Value> fields, Neighbours neighbours) {
        journal.lifecycle()
                .check(
                        journal.matter(),
                        new Entry.Performed("discuss", fields, Optional.empty()),
                        occasion(neighbours),
                        NO_RULES,
                        ShippedCalendar.calendar());
    }

    @Test
    void aClosedGateSaysWhatIsMissingAndItsArticle() {
        assertThatThrownBy(() -> check(registered(gated(true), TODAY), Map.of(), Neighbours.NONE))
                .isInstanceOfSatisfying(
                        MatterRefusal.class,
                        refusal -> assertThat(refusal.problems())
                                .containsExactly(
                                        new MatterRefusal.Problem("gate", "", "没有合法性审核意见，不能提请集体讨论。（条例第二十五条）")));
    }

    @Test
    void aGateOpensWithWhatTheActionFillsIn() {
        assertThatCode(() -> check(
                        registered(gated(true), TODAY), Map.of("remark", new Value.Text("突发事件应对")), Neighbours.NONE))
                .doesNotThrowAnyException();
    }

    @Test
    void aGateOpensWithAFinishedReviewOnly() {
        Journal review = registered(Types.application(), TODAY);
        Neighbours open = (matter, link, outgoing) -> List.of(review.matter());
        assertThatThrownBy(() -> check(registered(gated(true), TODAY), Map.of(), open))
                .isInstanceOf(MatterRefusal.class);
        review.add(TODAY, new Entry.Performed("accept", Map.of(), Optional.empty()));
        review.add(
                TODAY, new Entry.Performed("reply", Map.of("outcome", new Value.Choice("letter")), Optional.empty()));
        Neighbours done = (matter, link, outgoing) ->
                link == LinkType.REVIEWED_BY && outgoing ? List.of(review.matter()) : List.of();
        assertThatCode(() -> check(registered(gated(true), TODAY), Map.of(), done))
                .doesNotThrowAnyException();
    }

    @Test
    void anOfferTellsOfAGateThatNothingAskedCanOpen() {
        Journal without = registered(gated(false), TODAY);
        assertThat(without.lifecycle()
                        .offers(without.matter(), occasion(Neighbours.NONE))
                        .getFirst()
                        .reason())
                .hasValue("没有合法性审核意见，不能提请集体讨论。（条例第二十五条）");
        Journal with = registered(gated(true), TODAY);
        assertThat(with.lifecycle()
                        .offers(with.matter(), occasion(Neighbours.NONE))
                        .getFirst()
                        .allowed())
                .isTrue();
    }

    @Test
    void aWrongCellIsNamedByItsLine() {
        Field points = Types.field("points");
        assertThat(FieldGate.read(points, "补充依据｜是｜3\n\n调整期限｜也许", TODAY))
                .isInstanceOfSatisfying(
                        Reading.Wrong.class,
                        wrong -> assertThat(wrong.problem().sentence()).startsWith("“意见要点”第3行：“采纳”填的“也许”"));
        assertThat(FieldGate.read(points, "｜是", TODAY))
                .isInstanceOfSatisfying(
                        Reading.Wrong.class,
                        wrong -> assertThat(wrong.problem().sentence()).isEqualTo("“意见要点”第1行：“要点”还没有填写。"));
        assertThat(FieldGate.read(points, "要点｜是｜3｜多", TODAY)).isInstanceOf(Reading.Wrong.class);
        assertThat(points.type()).isEqualTo(FieldType.ROWS);
    }
}
