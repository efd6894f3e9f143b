package cn.mingfa.kernel.figure;

import cn.mingfa.kernel.condition.Condition;
import cn.mingfa.kernel.condition.Condition.Operator;
import cn.mingfa.kernel.condition.LinkType;
import cn.mingfa.kernel.matter.Conditions;
import cn.mingfa.kernel.matter.Matter;
import cn.mingfa.kernel.matter.MatterType.DateKind;
import cn.mingfa.kernel.matter.Neighbours;
import cn.mingfa.kernel.value.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class ConditionsTest {

    private static final Matter MATTER = Events.matter(
            1,
            Events.TOWN,
            Map.of(DateKind.OCCURRED, LocalDate.of(2026, 3, 5), DateKind.ARRIVED, LocalDate.of(2025, 12, 31)),
            Map.of(
                    "title", new Value.Text("宪法宣传周"),
                    "persons", new Value.Whole(120),
                    "cost", new Value.Decimal(new BigDecimal("3.50")),
                    "held_on", new Value.Day(LocalDate.of(2026, 11, 21)),
                    "called_at", new Value.Moment(LocalDate.of(2026, 11, 22).atTime(8, 0)),
                    "online", new Value.YesNo(false),
                    "kind", new Value.Choice("a"),
                    "topics", new Value.Choices(List.of("a", "b")),
                    "remark", new Value.NotApplicable("无")),
            Optional.of(LocalDate.of(2026, 12, 1)));

    @ParameterizedTest
    @CsvSource({
        "persons,EQ,120,true",
        "persons,EQ,120.0,true",
        "persons,NE,120,false",
        "persons,LT,121,true",
        "persons,LT,120,false",
        "persons,LE,120,true",
        "persons,GT,99,true",
        "persons,GE,121,false",
        "persons,EQ,many,false",
        "persons,NE,many,false",
        "persons,CONTAINS,1,false",
        "cost,EQ,3.5,true",
        "cost,GT,3.49,true",
        "title,EQ,宪法宣传周,true",
        "title,NE,宪法,true",
        "title,CONTAINS,宣传,true",
        "title,CONTAINS,民法典,false",
        "title,LT,人,false",
        "online,EQ,否,true",
        "online,EQ,false,true",
        "online,NE,是,true",
        "online,EQ,maybe,false",
        "kind,EQ,a,true",
        "kind,NE,a,false",
        "kind,IN,b;a,true",
        "kind,IN,b;c,false",
        "kind,CONTAINS,a,false",
        "topics,CONTAINS,b,true",
        "topics,CONTAINS,c,false",
        "topics,EQ,a,false",
        "stage,EQ,done,true",
        "stage,IN,open;done,true",
        "stage,NE,open,true",
        "held_on,EQ,2026-11-21,true",
        "held_on,GE,2026-11-22,false",
        "held_on,LT,2026-12-01,true",
        "held_on,EQ,21.11.2026,false",
        "called_at,EQ,2026-11-22,true",
        "called_at,GT,2026-11-21,true",
        "occurred_on,GE,2026-03-05,true",
        "closed_on,LE,2026-12-01,true"
    })
    void comparesByTheKindOfValue(String field, Operator operator, String operands, boolean expected) {
        assertThat(holds(Events.test(field, operator, operands.split(";")))).isEqualTo(expected);
    }

    /** The period is 2026, cut off on 2026-11-21. */
    @ParameterizedTest
    @CsvSource({
        "occurred_on,IN_PERIOD,true",
        "arrived_on,IN_PERIOD,false",
        "arrived_on,BEFORE_PERIOD,true",
        "arrived_on,BY_END,true",
        "occurred_on,BEFORE_PERIOD,false",
        "held_on,IN_PERIOD,true",
        "held_on,BY_END,true",
        "called_at,IN_PERIOD,false",
        "called_at,BY_END,false",
        "closed_on,IN_PERIOD,false",
        "persons,IN_PERIOD,false",
        "confirmed_on,IN_PERIOD,false",
        "occurred_on,PASSED,true",
        "held_on,PASSED,false",
        "closed_on,PASSED,false",
        "persons,PASSED,false"
    })
    void comparesDatesWithThePeriodUpToTheCutOff(String field, Operator operator, boolean expected) {
        assertThat(holds(Events.test(field, operator))).isEqualTo(expected);
    }

    /** Today is 2026-11-21. */
    @ParameterizedTest
    @CsvSource({
        "held_on,NEXT_DAYS,0,true",
        "called_at,NEXT_DAYS,1,true",
        "called_at,NEXT_DAYS,0,false",
        "closed_on,NEXT_DAYS,9,false",
        "closed_on,NEXT_DAYS,10,true",
        "occurred_on,NEXT_DAYS,400,false",
        "occurred_on,OLDER_DAYS,261,true",
        "occurred_on,OLDER_DAYS,262,false",
        "held_on,OLDER_DAYS,0,true",
        "closed_on,OLDER_DAYS,0,false",
        "persons,NEXT_DAYS,3,false"
    })
    void comparesDatesWithToday(String field, Operator operator, String days, boolean expected) {
        assertThat(holds(Events.test(field, operator, days))).isEqualTo(expected);
    }

    @Test
    void asksForAPaperOfTheKindOnTheMattersOwnFile() {
        Neighbours neighbours = new Neighbours() {
            @Override
            public List<Matter> of(UUID matter, LinkType link, boolean outgoing) {
                return List.of();
            }

            @Override
            public Set<String> filed(UUID matter) {
                return matter.equals(MATTER.id()) ? Set.of("照片") : Set.of();
            }
        };
        Conditions conditions = new Conditions(Events.of2026().days(), neighbours);
        assertThat(conditions.holds(new Condition.Filed("照片"), MATTER)).isTrue();
        assertThat(conditions.holds(new Condition.Filed("签到表"), MATTER)).isFalse();
        assertThat(conditions.holds(new Condition.Filed("照片"), Map.of())).isFalse();
    }

    @Test
    void asksTheMattersAtTheOtherEndOfALink() {
        Matter review = Events.matter(2, Events.TOWN, Map.of(DateKind.OCCURRED, LocalDate.of(2026, 4, 1)), Map.of());
        Neighbours neighbours = (matter, link, outgoing) ->
                matter.equals(MATTER.id()) && link == LinkType.REVIEWED_BY && outgoing ? List.of(review) : List.of();
        Conditions conditions = new Conditions(Events.of2026().days(), neighbours);
        Condition any = new Condition.All(List.of());
        assertThat(conditions.holds(new Condition.Linked(LinkType.REVIEWED_BY, true, "event", any), MATTER))
                .isTrue();
        assertThat(conditions.holds(new Condition.Linked(LinkType.REVIEWED_BY, false, "event", any), MATTER))
                .isFalse();
        assertThat(conditions.holds(new Condition.Linked(LinkType.LED_TO, true, "event", any), MATTER))
                .isFalse();
        assertThat(conditions.holds(new Condition.Linked(LinkType.REVIEWED_BY, true, "petition", any), MATTER))
                .isFalse();
        Condition persons = Events.test("persons", Operator.PRESENT);
        assertThat(conditions.holds(new Condition.Linked(LinkType.REVIEWED_BY, true, "event", persons), MATTER))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(Operator.class)
    void everyTestOfAnEmptyOrNotApplicableFieldIsFalseExceptAbsent(Operator operator) {
        assertThat(holds(Events.test("roster", operator, "x"))).isEqualTo(operator == Operator.ABSENT);
        assertThat(holds(Events.test("remark", operator, "x"))).isEqualTo(operator == Operator.ABSENT);
        assertThat(holds(Events.test("no_such_field", operator, "x"))).isEqualTo(operator == Operator.ABSENT);
    }

    @Test
    void presenceIsToldOfWhatIsThere() {
        assertThat(holds(Events.test("topics", Operator.PRESENT))).isTrue();
        assertThat(holds(Events.test("topics", Operator.ABSENT))).isFalse();
    }

    @Test
    void allOfNothingIsTrueAnyOfNothingFalse() {
        assertThat(holds(new Condition.All(List.of()))).isTrue();
        assertThat(holds(new Condition.Any(List.of()))).isFalse();
        assertThat(holds(new Condition.Not(new Condition.Any(List.of())))).isTrue();
    }

    @Test
    void notOfATestOfAnEmptyFieldIsTrue() {
        assertThat(holds(new Condition.Not(Events.test("roster", Operator.NE, "x"))))
                .isTrue();
    }

    private static boolean holds(Condition condition) {
        return new Conditions(Events.of2026().days(), Neighbours.NONE).holds(condition, MATTER);
    }
}
