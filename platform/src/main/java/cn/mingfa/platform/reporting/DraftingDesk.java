package cn.mingfa.platform.reporting;

import cn.mingfa.catalogue.Catalogue;
import cn.mingfa.kernel.figure.Scope;
import cn.mingfa.platform.figures.Plan;
import cn.mingfa.platform.figures.SqlFigures;
import cn.mingfa.platform.ledger.MatterTypes;
import cn.mingfa.platform.organisation.Unit;
import cn.mingfa.platform.organisation.Units;
import cn.mingfa.report.Draft;
import cn.mingfa.report.DraftRequest;
import cn.mingfa.report.Drafting;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Where reports are drafted: everything of one report is counted in one read-only transaction that sees one state of the
 * ledger, so that all its figures are of the same moment.
 */
@Component
class DraftingDesk {

    private final SqlFigures ledger;
    private final Units units;
    private final Catalogue catalogue;
    private final MatterTypes types;
    private final TransactionTemplate moment;

    DraftingDesk(
            SqlFigures ledger,
            Units units,
            Catalogue catalogue,
            MatterTypes types,
            PlatformTransactionManager transactions) {
        this.ledger = ledger;
        this.units = units;
        this.catalogue = catalogue;
        this.types = types;
        this.moment = new TransactionTemplate(transactions);
        moment.setReadOnly(true);
        moment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /** What the ledger makes of the report, with the overlay, and something made of it in the same look. */
    <T> T look(UUID unit, int year, String outline, LocalDate asOf, Overlay overlay, Function<Standing, T> use) {
        return Objects.requireNonNull(
                moment.execute(status -> use.apply(standing(units.unit(unit, asOf), year, outline, asOf, overlay))));
    }

    /** Every remark on it. */
    Map<String, Remark> check(Standing standing, Ground ground) {
        return Checking.check(standing, ground);
    }

    MatterTypes types() {
        return types;
    }

    /** Whether there is an indicator of that key. */
    boolean knows(String indicator) {
        return catalogue.indicator(indicator).isPresent();
    }

    private Standing standing(Unit unit, int year, String outline, LocalDate asOf, Overlay overlay) {
        Scope scope = Scope.year(units.subtree(unit.id(), asOf), year, asOf);
        Plan plan = new Plan(
                List.of(),
                catalogue.outline(outline).indicators().stream()
                        .flatMap(key -> catalogue.indicator(key).stream())
                        .map(indicator -> new Plan.Counted(indicator, scope))
                        .toList());
        ReportFigures figures =
                new ReportFigures(ledger.ahead(plan), catalogue::indicator, catalogue::indicator, types::newest, scope);
        Draft draft = Drafting.draft(
                catalogue.outline(outline),
                new DraftRequest(unit.name(), year, asOf, scope),
                figures,
                key -> catalogue.indicator(key).orElseThrow(),
                types::asked);
        Paper paper = Paper.of(draft.document(), Passages.of(draft.paragraphs(), overlay), figures::written);
        return new Standing(unit, year, asOf, overlay, draft, paper, figures);
    }
}
