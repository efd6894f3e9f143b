package cn.mingfa.platform.figures;

import cn.mingfa.catalogue.Catalogue;
import cn.mingfa.kernel.condition.Condition;
import cn.mingfa.kernel.condition.Condition.Operator;
import cn.mingfa.kernel.definition.Edition;
import cn.mingfa.kernel.definition.Urn;
import cn.mingfa.kernel.figure.FigureSource;
import cn.mingfa.kernel.figure.Formula;
import cn.mingfa.kernel.figure.Formula.Selection;
import cn.mingfa.kernel.figure.Indicator;
import cn.mingfa.kernel.figure.MemoryFigures;
import cn.mingfa.kernel.figure.Scope;
import cn.mingfa.kernel.figure.Tally;
import cn.mingfa.kernel.matter.Matter;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.platform.ledger.MatterTypes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** SQL and memory agree, on whatever chance puts together; the seed stands in every failure. */
class SqlFiguresTest {

    private static final MatterTypes TYPES = new MatterTypes() {
        @Override
        public Optional<MatterType> newest(String key) {
            return key.equals(RandomLedger.TYPE.key()) ? Optional.of(RandomLedger.TYPE) : Optional.empty();
        }

        @Override
        public Optional<MatterType> version(String key, int version) {
            return newest(key);
        }
    };
    private static final Scope YEAR = Scope.year(Set.copyOf(RandomLedger.UNITS), 2026, LocalDate.of(2026, 11, 21));

    private static List<Matter> matters = List.of();
    private static MemoryFigures memory = new MemoryFigures(List.of(), TYPES::newest);
    private static SqlFigures sql = new SqlFigures(TestLedger.client(), TYPES);

    @BeforeAll
    static void fillLedger() {
        matters = new RandomLedger(random(7)).matters(600);
        JdbcTemplate jdbc = TestLedger.template();
        MatterTable.insert(jdbc, matters, RandomLedger.TYPE);
        memory = new MemoryFigures(matters, TYPES::newest, RandomLinks.among(matters, random(8), jdbc));
    }

    @Test
    void agreesWithMemoryOnAnyFormula() {
        int told = 0;
        for (int seed = 1; seed <= 400; seed++) {
            RandomGenerator random = random(seed);
            Indicator indicator = indicator(new RandomFormulas(random).formula(2));
            Scope scope = scope(random);
            Tally expected = memory.tally(indicator, scope);
            Tally counted = sql.tally(indicator, scope);
            assertThat(firstDifference(expected.rows(), counted.rows()))
                    .as("seed %d: %s in %s", seed, indicator.formula(), scope)
                    .isEmpty();
            assertThat(counted.figure()).as("seed %d", seed).isEqualTo(expected.figure());
            told += expected.rows().isEmpty() ? 0 : 1;
        }
        assertThat(told).as("formulas that found something").isGreaterThan(200);
    }

    @Test
    void agreesWithMemoryOnRowsAndTheirValues() {
        for (int seed = 1; seed <= 200; seed++) {
            RandomGenerator random = random(-seed);
            Selection selection = new RandomFormulas(random).selection();
            String field =
                    new RandomLedger(random).any(RandomLedger.TYPE.fields()).key();
            Scope scope = scope(random);
            assertThat(firstDifference(memory.rows(selection, field, scope), sql.rows(selection, field, scope)))
                    .as("seed %d: %s, %s in %s", -seed, selection, field, scope)
                    .isEmpty();
        }
    }

    @Test
    void findsTheSameMattersAsMemory() {
        for (int seed = 1; seed <= 50; seed++) {
            RandomGenerator random = random(1000 + seed);
            Selection selection = new RandomFormulas(random).selection();
            Scope scope = scope(random);
            assertThat(firstDifference(memory.matters(selection, scope), sql.matters(selection, scope)))
                    .as("seed %d: %s in %s", 1000 + seed, selection, scope)
                    .isEmpty();
        }
    }

    @Test
    void findsTheSameAskedAtOnceAsAskedOneByOne() {
        List<Plan.Listed> lists = new ArrayList<>();
        List<Plan.Counted> counts = new ArrayList<>();
        for (int seed = 1; seed <= 90; seed++) {
            RandomGenerator random = random(5000 + seed);
            Scope scope = scope(random);
            lists.add(new Plan.Listed(new RandomFormulas(random).selection(), scope));
            counts.add(new Plan.Counted(indicator(new RandomFormulas(random).formula(2)), scope));
        }
        FigureSource ahead = sql.ahead(new Plan(lists, counts));

        assertThat(lists)
                .allSatisfy(listed -> assertThat(ahead.matters(listed.selection(), listed.scope()))
                        .isEqualTo(sql.matters(listed.selection(), listed.scope())));
        assertThat(counts)
                .allSatisfy(counted -> assertThat(ahead.tally(counted.indicator(), counted.scope()))
                        .isEqualTo(sql.tally(counted.indicator(), counted.scope())));
        assertThat(lists)
                .as("lists that found something")
                .filteredOn(listed ->
                        !ahead.matters(listed.selection(), listed.scope()).isEmpty())
                .hasSizeGreaterThan(10);
    }

    @Test
    void countsNothingForNoUnits() {
        Selection all = new Selection(RandomLedger.TYPE.key(), "occurred_on", new Condition.All(List.of()));
        assertThat(sql.rows(all, "", Scope.year(Set.of(), 2026, LocalDate.of(2026, 12, 31))))
                .isEmpty();
    }

    @Test
    void countsNothingBeforeThePeriodBegins() {
        Selection all = new Selection(RandomLedger.TYPE.key(), "occurred_on", new Condition.All(List.of()));
        assertThat(sql.rows(all, "", Scope.year(YEAR.units(), 2026, LocalDate.of(2025, 6, 1))))
                .isEmpty();
    }

    @Test
    void readsEveryShippedIndicator() {
        Catalogue shipped = Catalogue.shipped();
        SqlFigures figures = new SqlFigures(TestLedger.client(), MatterTypes.of(shipped));
        for (Indicator indicator : shipped.indicators()) {
            assertThat(figures.tally(indicator, YEAR).rows())
                    .as(indicator.key())
                    .isEmpty();
        }
        assertThat(shipped.indicators()).hasSizeGreaterThan(36);
    }

    @Test
    void refusesKeysTheTypeDoesNotKnow() {
        Condition hostile = new Condition.Test("words' or true --", Operator.PRESENT, List.of());
        assertThatThrownBy(() -> sql.rows(new Selection(RandomLedger.TYPE.key(), "occurred_on", hostile), "", YEAR))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no such field");
        assertThatThrownBy(
                        () -> sql.rows(new Selection("other", "occurred_on", new Condition.All(List.of())), "", YEAR))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Says where two long lists part, and nothing when they do not. */
    private static String firstDifference(List<?> expected, List<?> found) {
        for (int i = 0; i < Math.max(expected.size(), found.size()); i++) {
            Object one = i < expected.size() ? expected.get(i) : "nothing";
            Object other = i < found.size() ? found.get(i) : "nothing";
            if (!one.equals(other)) {
                return "row " + i + " should be " + one + " and is " + other;
            }
        }
        return "";
    }

    private static Scope scope(RandomGenerator random) {
        Set<UUID> units = new HashSet<>();
        RandomLedger.UNITS.stream().filter(u -> random.nextInt(3) > 0).forEach(units::add);
        LocalDate from = LocalDate.of(2025, 1, 1).plusDays(random.nextInt(500));
        LocalDate to = from.plusDays(random.nextInt(400));
        return new Scope(units, from, to, from.plusDays(random.nextInt(500) - 50));
    }

    private static Indicator indicator(Formula formula) {
        Edition edition =
                new Edition(new Urn(Urn.Kind.INDICATOR, "sample"), 1, LocalDate.of(2020, 1, 1), Optional.empty());
        return new Indicator(edition, "sample", "样例", "件", "样例。", formula);
    }

    private static RandomGenerator random(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }
}
