package cn.mingfa.platform.publication;

import cn.mingfa.kernel.figure.Formula;
import cn.mingfa.kernel.figure.Scope;
import cn.mingfa.kernel.matter.Lifecycle;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.kernel.matter.Neighbours;
import cn.mingfa.platform.figures.Figures;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.ledger.Ledger;
import cn.mingfa.platform.ledger.MatterChanged;
import cn.mingfa.platform.organisation.Units;
import cn.mingfa.platform.publication.PublicSite.Line;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The lists of the public site. Whoever reads is unknown and may be many, so a list is looked up at most once in a while
 * and whenever one of its matters changes here; another node sees the change after that while. A page of one matter is
 * always looked up afresh.
 */
class Shelves {

    private static final Duration WHILE = Duration.ofSeconds(30);

    private final Ledger ledger;
    private final Figures figures;
    private final Units units;
    private final Visitors visitors;
    private final Clock clock;
    private final Map<String, Shelf> byType = new ConcurrentHashMap<>();

    private record Shelf(LocalDate day, Instant at, MatterType type, List<Line> lines) {}

    Shelves(Ledger ledger, Figures figures, Units units, Clock clock) {
        this.ledger = ledger;
        this.figures = figures;
        this.units = units;
        this.visitors = new Visitors(units);
        this.clock = clock;
    }

    /** Once the change stands: a list looked up before would be remembered without it. */
    @TransactionalEventListener(fallbackExecution = true)
    void changed(MatterChanged change) {
        byType.remove(change.type());
    }

    /** The public matters of a type, newest first. */
    List<Line> lines(PublicRule rule) {
        String key = rule.type().key();
        Shelf shelf = byType.get(key);
        Instant now = clock.instant();
        if (shelf == null
                || !shelf.day().equals(rule.today())
                || !shelf.type().equals(rule.type())
                || shelf.at().plus(WHILE).isBefore(now)) {
            shelf = new Shelf(rule.today(), now, rule.type(), looked(rule));
            byType.put(key, shelf);
        }
        return shelf.lines();
    }

    private List<Line> looked(PublicRule rule) {
        LocalDate today = rule.today();
        User reader = visitors.reader(today);
        Neighbours neighbours = ledger.neighbours(reader);
        Standings standings = new Standings(rule, neighbours);
        Lifecycle lifecycle = new Lifecycle(rule.type());
        Scope scope = new Scope(visitors.everywhere(today), today, today, today);
        return figures.matters(new Formula.Selection(rule.type().key(), "", rule.condition()), scope, reader).stream()
                .map(matter -> new Line(
                        matter.id(),
                        matter.number(),
                        lifecycle.title(matter),
                        units.unit(matter.ownerUnit()).name(),
                        rule.since(matter),
                        standings.of(matter)))
                .sorted(Comparator.comparing(Line::since).reversed().thenComparing(Line::number))
                .toList();
    }
}
