package cn.mingfa.platform.demo;

import cn.mingfa.catalogue.Catalogue;
import cn.mingfa.catalogue.Coverage;
import cn.mingfa.catalogue.Letter;
import cn.mingfa.catalogue.Matrix;
import cn.mingfa.catalogue.Watch;
import cn.mingfa.catalogue.Watching;
import cn.mingfa.kernel.condition.Days;
import cn.mingfa.kernel.figure.MemoryFigures;
import cn.mingfa.kernel.figure.Scope;
import cn.mingfa.kernel.matter.Conditions;
import cn.mingfa.kernel.matter.Matter;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A visitor finds something behind every reminder, coverage table and letter. */
class DemoShowsTest {

    private static final Catalogue CATALOGUE = DemoWorkTest.CATALOGUE;
    private static final LocalDate TODAY = DemoWorkTest.TODAY;

    /** Reminders with nothing to say in a district that works as it should, and why. */
    private static final Map<String, String> SILENT = Map.ofEntries(
            Map.entry("filing_not_begun", "speaks from January to March only"),
            Map.entry("applications_balance", "applications answered and carried out add up"),
            Map.entry("beneficiaries_plausible", "no event reaches less than one person"),
            Map.entry("consultation_sum", "the channels add up"),
            Map.entry("requests_accounted", "every question to an adviser is accounted for"),
            Map.entry("visits_over_views", "a site has fewer visits than pages looked at"),
            Map.entry("publicity_return_disagrees", "no return was filed that states another number"),
            Map.entry("documents_over_quota", "the quota is nearly full, not over"),
            Map.entry("documents_over_quota_unexplained", "the quota is nearly full, not over"),
            Map.entry("rule_with_two_versions", "an old rule is replaced the day its successor comes"),
            Map.entry("decision_review_without_adviser", "advisers are asked about every decision"),
            Map.entry("meetings_over_quota", "the quota is nearly full, not over"),
            Map.entry("document_without_number", "the step that issues asks for the number"),
            Map.entry("published_without_slip", "the way to publishing leads over the review"),
            Map.entry("shortcoming_without_cause", "a shortcoming is not entered without its cause"));

    private static final Map<String, Watching> WATCHINGS = new TreeMap<>();
    private static final Map<String, WalkedTogether> WALKED = new TreeMap<>();
    private static final Map<String, MemoryFigures> FIGURES = new TreeMap<>();

    @BeforeAll
    static void fill() {
        DemoWorkTest.KINDS.forEach((kind, name) -> {
            WalkedTogether walked = new WalkedTogether(CATALOGUE, TODAY, DemoWorkTest.work(kind));
            assertThat(walked.refusals()).isEmpty();
            MemoryFigures figures = new MemoryFigures(walked.matters(), CATALOGUE::matterType, walked::of);
            WALKED.put(name, walked);
            FIGURES.put(name, figures);
            WATCHINGS.put(name, new Watching(CATALOGUE, figures));
        });
    }

    @Test
    void everyReminderHasSomethingToSayOrAReasonForItsSilence() {
        Set<String> silent = new TreeSet<>();
        for (Watch watch : CATALOGUE.watches()) {
            boolean speaks = WATCHINGS.entrySet().stream()
                    .anyMatch(unit ->
                            !unit.getValue().look(watch, scope(unit.getKey())).isEmpty());
            if (!speaks) {
                silent.add(watch.edition().urn().key());
            }
        }
        assertThat(silent).containsExactlyInAnyOrderElementsOf(SILENT.keySet());
    }

    @Test
    void everyCoverageTableHasFilledCellsAndGaps() {
        for (Matrix matrix : CATALOGUE.matrices()) {
            Coverage town = Coverage.of(matrix, CATALOGUE, of(FIGURES, "栖禾镇"), scope("栖禾镇"));
            assertThat(town.cells().values()).as(matrix.title()).anyMatch(cell -> !cell.isEmpty());
            assertThat(town.gaps()).as(matrix.title()).isNotEmpty();
        }
    }

    @Test
    void everyLetterCanBeMadeFromSomeMatter() {
        Set<String> missing = CATALOGUE.letters().stream()
                .filter(letter -> WALKED.values().stream().noneMatch(walked -> isMade(letter, walked)))
                .map(letter -> letter.edition().urn().key())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        assertThat(missing).isEmpty();
    }

    private static boolean isMade(Letter letter, WalkedTogether walked) {
        Conditions conditions = new Conditions(Days.upTo(TODAY), walked::of);
        List<Matter> matters = walked.matters();
        return matters.stream()
                .filter(matter -> matter.type().equals(letter.type()))
                .anyMatch(matter -> conditions.holds(letter.when(), matter));
    }

    private static Scope scope(String unit) {
        return Scope.year(Set.of(of(WALKED, unit).matters().getFirst().ownerUnit()), TODAY.getYear(), TODAY);
    }

    private static <T> T of(Map<String, T> byUnit, String unit) {
        return Objects.requireNonNull(byUnit.get(unit), unit);
    }
}
