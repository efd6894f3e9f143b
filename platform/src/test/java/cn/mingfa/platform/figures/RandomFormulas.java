package cn.mingfa.platform.figures;

import cn.mingfa.kernel.condition.Condition;
import cn.mingfa.kernel.condition.Condition.Operator;
import cn.mingfa.kernel.condition.LinkType;
import cn.mingfa.kernel.figure.Formula;
import cn.mingfa.kernel.figure.Formula.Selection;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** Formulas and conditions over {@link RandomLedger#TYPE}, as deep as chance has it. */
final class RandomFormulas {

    private static final List<String> DAYS =
            List.of("occurred_on", "arrived_on", "confirmed_on", "closed_on", "held_on");

    private final RandomGenerator random;
    private final RandomLedger ledger;

    RandomFormulas(RandomGenerator random) {
        this.random = random;
        this.ledger = new RandomLedger(random);
    }

    Formula formula(int depth) {
        return switch (random.nextInt(depth == 0 ? 5 : 9)) {
            case 0 -> new Formula.Count(selection());
            case 1 -> new Formula.Sum(selection(), ledger.any(List.of("heads", "money")), random.nextBoolean());
            case 2 -> new Formula.DistinctPersons(selection(), "people");
            case 3 -> new Formula.CountLines(selection(), "points", lines());
            case 4 -> new Formula.SumLines(selection(), "points", lines(), "pages");
            case 5 -> new Formula.Rate(formula(depth - 1), formula(depth - 1), random.nextInt(3));
            case 6 -> new Formula.YearOnYear(formula(0), random.nextInt(3));
            case 7 -> new Formula.Plus(List.of(formula(depth - 1), formula(depth - 1)));
            default -> new Formula.Minus(formula(depth - 1), formula(depth - 1));
        };
    }

    private Condition lines() {
        return random.nextBoolean()
                ? new Condition.All(List.of())
                : test("taken", Operator.EQ, String.valueOf(random.nextBoolean()));
    }

    Selection selection() {
        String dated = random.nextInt(5) == 0 ? "" : random.nextBoolean() ? "occurred_on" : ledger.any(DAYS);
        return new Selection(RandomLedger.TYPE.key(), dated, condition(3));
    }

    Condition condition(int depth) {
        return switch (random.nextInt(depth == 0 ? 1 : 7)) {
            case 1 -> new Condition.All(parts(depth));
            case 2 -> new Condition.Any(parts(depth));
            case 3 -> new Condition.Not(condition(depth - 1));
            case 4 ->
                new Condition.Linked(
                        ledger.any(List.of(LinkType.REVIEWED_BY, LinkType.LED_TO)),
                        random.nextBoolean(),
                        RandomLedger.TYPE.key(),
                        condition(depth - 1));
            case 5 -> new Condition.Filed(ledger.any(RandomLinks.PAPERS));
            default -> test();
        };
    }

    private List<Condition> parts(int depth) {
        return IntStream.range(0, random.nextInt(4))
                .mapToObj(i -> condition(depth - 1))
                .toList();
    }

    private Condition test() {
        int chance = random.nextInt(10);
        if (chance == 0) {
            return test("stage", ledger.any(List.of(Operator.EQ, Operator.NE)), ledger.any(RandomLedger.STAGES));
        }
        if (chance < 4) {
            return ofDay(ledger.any(DAYS));
        }
        var field = ledger.any(RandomLedger.TYPE.fields());
        if (random.nextInt(5) == 0) {
            return test(field.key(), random.nextBoolean() ? Operator.PRESENT : Operator.ABSENT);
        }
        return switch (field.type()) {
            case TEXT, LONG_TEXT -> ofWords(field.key());
            case WHOLE -> compared(field.key(), String.valueOf(random.nextInt(5)), String.valueOf(random.nextInt(5)));
            case DECIMAL -> compared(field.key(), random.nextInt(100) + ".5", "0");
            case DATE, DATE_TIME -> ofDay("held_on");
            case YES_NO -> test(field.key(), Operator.EQ, String.valueOf(random.nextBoolean()));
            case CHOICE ->
                test(
                        field.key(),
                        ledger.any(List.of(Operator.EQ, Operator.NE, Operator.IN)),
                        ledger.any(RandomLedger.CODES));
            case CHOICES -> test(field.key(), Operator.CONTAINS, ledger.any(RandomLedger.CODES));
            case PERSONS, ROWS -> test(field.key(), random.nextBoolean() ? Operator.PRESENT : Operator.ABSENT);
        };
    }

    private Condition ofWords(String key) {
        String word = ledger.any(RandomLedger.WORDS);
        Operator operator = ledger.any(List.of(Operator.EQ, Operator.NE, Operator.IN, Operator.CONTAINS));
        return operator == Operator.IN
                ? test(key, operator, word, ledger.any(RandomLedger.WORDS))
                : test(key, operator, word);
    }

    private Condition ofDay(String key) {
        return switch (random.nextInt(8)) {
            case 5 -> test(key, Operator.PASSED);
            case 6 -> test(key, Operator.NEXT_DAYS, String.valueOf(random.nextInt(200)));
            case 7 -> test(key, Operator.OLDER_DAYS, String.valueOf(random.nextInt(200)));
            case 0 -> test(key, Operator.IN_PERIOD);
            case 1 -> test(key, Operator.BEFORE_PERIOD);
            case 2 -> test(key, Operator.BY_END);
            case 3 -> test(key, random.nextBoolean() ? Operator.PRESENT : Operator.ABSENT);
            default -> compared(key, ledger.day().toString(), ledger.day().toString());
        };
    }

    private Condition compared(String key, String one, String other) {
        Operator operator = ledger.any(
                List.of(Operator.EQ, Operator.NE, Operator.IN, Operator.LT, Operator.LE, Operator.GT, Operator.GE));
        return operator == Operator.IN ? test(key, operator, one, other) : test(key, operator, one);
    }

    private static Condition test(String field, Operator operator, String... operands) {
        return new Condition.Test(field, operator, List.of(operands));
    }
}
