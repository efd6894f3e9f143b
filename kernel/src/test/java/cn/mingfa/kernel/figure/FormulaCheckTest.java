package cn.mingfa.kernel.figure;

import cn.mingfa.kernel.condition.Condition;
import cn.mingfa.kernel.condition.Condition.Operator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static cn.mingfa.kernel.figure.Events.all;
import static cn.mingfa.kernel.figure.Events.test;
import static cn.mingfa.kernel.figure.Events.where;
import static org.assertj.core.api.Assertions.assertThat;

class FormulaCheckTest {

    private static final Formula COUNT = new Formula.Count(all());

    static Stream<Arguments> wrong() {
        Formula rate = new Formula.Rate(COUNT, COUNT, 1);
        return Stream.of(
                Arguments.of(
                        new Formula.Count(new Formula.Selection("nothing", "occurred_on", all().where())),
                        "没有“nothing”"),
                Arguments.of(new Formula.Count(new Formula.Selection("event", "born_on", all().where())), "born_on"),
                Arguments.of(
                        new Formula.Count(new Formula.Selection("event", "confirmed_on", all().where())),
                        "confirmed_on"),
                Arguments.of(new Formula.Count(new Formula.Selection("event", "persons", all().where())), "不是日期"),
                Arguments.of(new Formula.Count(new Formula.Selection("event", "", all().where())), "归入期间"),
                Arguments.of(new Formula.Sum(all(), "title", false), "不能求和"),
                Arguments.of(new Formula.Sum(all(), "gone", false), "没有“gone”"),
                Arguments.of(new Formula.DistinctPersons(all(), "persons"), "不能统计人数"),
                Arguments.of(new Formula.Plus(List.of()), "没有加数"),
                Arguments.of(new Formula.Plus(List.of(COUNT, rate)), "最外层"),
                Arguments.of(new Formula.YearOnYear(rate, 1), "最外层"),
                Arguments.of(new Formula.Rate(COUNT, COUNT, 7), "小数位数"),
                Arguments.of(new Formula.Rate(COUNT, COUNT, -1), "小数位数"),
                Arguments.of(new Formula.Minus(COUNT, new Formula.Sum(all(), "kind", true)), "不能求和"));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void namesWhatIsWrong(Formula formula, String part) {
        assertThat(FormulaCheck.check(formula, Events::types))
                .singleElement()
                .satisfies(sentence -> assertThat(sentence).contains(part).endsWith("。"));
    }

    @ParameterizedTest
    @CsvSource({
        "persons,GE,10",
        "persons,IN,1;2",
        "cost,LT,0.5",
        "cost,GT,-3",
        "title,CONTAINS,宪法",
        "title,EQ,x",
        "remark,CONTAINS,x",
        "kind,EQ,a",
        "kind,IN,a;b",
        "topics,CONTAINS,c",
        "online,EQ,是",
        "online,NE,false",
        "held_on,GE,2026-01-01",
        "called_at,LT,2026-01-01",
        "closed_on,GE,2026-01-01",
        "arrived_on,LT,2026-01-01",
        "stage,EQ,done",
        "stage,IN,open;done"
    })
    void passesTestsThatFit(String field, Operator operator, String operands) {
        assertThat(check(test(field, operator, operands.split(";")))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "gone,EQ,1",
        "confirmed_on,GE,2026-01-01",
        "persons,EQ,many",
        "persons,EQ,1e999999999",
        "persons,CONTAINS,1",
        "persons,EQ,1;2",
        "title,LT,x",
        "kind,EQ,z",
        "kind,LT,a",
        "topics,EQ,a",
        "topics,CONTAINS,z",
        "online,EQ,也许",
        "held_on,GE,2026年",
        "stage,EQ,gone",
        "stage,GT,open",
        "stage,IN_PERIOD,",
        "roster,EQ,x",
        "persons,IN_PERIOD,",
        "held_on,IN_PERIOD,2026-01-01",
        "persons,PRESENT,1",
        "persons,EQ,"
    })
    void refusesTestsThatDoNotFit(String field, Operator operator, String operands) {
        String[] given = operands == null ? new String[0] : operands.split(";");
        assertThat(check(test(field, operator, given))).hasSize(1);
    }

    @Test
    void anInListHasAnEnd() {
        String[] many = IntStream.range(0, 101).mapToObj(Integer::toString).toArray(String[]::new);
        assertThat(check(test("persons", Operator.IN, many))).hasSize(1);
        assertThat(check(test("persons", Operator.IN))).hasSize(1);
    }

    @Test
    void aConditionOnThePeriodReplacesTheDate() {
        Condition open = new Condition.All(List.of(test("occurred_on", Operator.BY_END)));
        assertThat(FormulaCheck.check(new Formula.Selection("event", "", open), Events::types))
                .isEmpty();
    }

    @Test
    void eightLevelsAreAllowedAndNoMore() {
        assertThat(FormulaCheck.check(nested(8), Events::types)).isEmpty();
        assertThat(FormulaCheck.check(nested(9), Events::types)).containsExactly("公式的层次超过8层，请简化。");
    }

    @Test
    void aBottomlessConditionDoesNotExhaustTheStack() {
        assertThat(FormulaCheck.check(nested(200_000), Events::types)).containsExactly("公式的层次超过8层，请简化。");
    }

    @Test
    void sixtyFourNodesAreAllowedAndNoMore() {
        assertThat(FormulaCheck.check(wide(31), Events::types)).as("1 + 31 · 2").isEmpty();
        assertThat(FormulaCheck.check(wide(32), Events::types)).containsExactly("公式的组成部分超过64个，请拆成几个指标。");
        assertThat(FormulaCheck.check(wide(100_000), Events::types)).hasSize(1);
        Condition many = new Condition.Any(Collections.nCopies(100_000, test("stage", Operator.EQ, "done")));
        assertThat(check(many)).containsExactly("公式的组成部分超过64个，请拆成几个指标。");
    }

    @Test
    void tellsSeveralProblemsAtOnce() {
        assertThat(check(new Condition.Any(List.of(test("gone", Operator.EQ, "1"), test("kind", Operator.EQ, "z")))))
                .hasSize(2);
    }

    private static Formula nested(int tests) {
        Condition condition = test("stage", Operator.EQ, "done");
        for (int i = 2; i < tests; i++) {
            condition = new Condition.Not(condition);
        }
        return new Formula.Count(where(condition));
    }

    private static Formula wide(int terms) {
        List<Formula> counts = new ArrayList<>(Collections.nCopies(terms, COUNT));
        return new Formula.Plus(counts);
    }

    private static List<String> check(Condition condition) {
        return FormulaCheck.check(new Formula.Count(where(condition)), Events::types);
    }
}
