package cn.mingfa.platform.recall;

import cn.mingfa.catalogue.Catalogue;
import cn.mingfa.catalogue.Watch;
import cn.mingfa.kernel.figure.Indicator;
import cn.mingfa.kernel.figure.MemoryFigures;
import cn.mingfa.kernel.figure.Scope;
import cn.mingfa.kernel.matter.Guidance;
import cn.mingfa.kernel.matter.Matter;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.ledger.Ledger;
import cn.mingfa.platform.ledger.MatterView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;

/** Where a fact is used (一数多用): the figures that count a matter, and the papers that state them. */
@Service
public class Uses {

    private final Catalogue catalogue;
    private final Ledger ledger;

    Uses(Catalogue catalogue, Ledger ledger) {
        this.catalogue = catalogue;
        this.ledger = ledger;
    }

    /**
     * One figure that counts the matter.
     *
     * @param papers the papers that state it
     * @param checked the standing questions that compare it with another
     */
    public record Use(Indicator indicator, List<String> papers, List<String> checked) {
        public Use {
            papers = List.copyOf(papers);
            checked = List.copyOf(checked);
        }
    }

    /** The figures of the year the matter occurred in, judged by itself: it stands behind them or it does not. */
    public List<Use> of(MatterView view, User user, LocalDate today) {
        Matter matter = view.matter();
        int year = matter.occurredOn().getYear();
        LocalDate asOf = year == today.getYear() ? today : LocalDate.of(year, 12, 31);
        Scope scope = Scope.year(Set.of(matter.ownerUnit()), year, asOf);
        MemoryFigures alone = new MemoryFigures(List.of(matter), catalogue::matterType, ledger.neighbours(user));
        List<Use> uses = new ArrayList<>();
        for (String key : view.type().indicators()) {
            catalogue
                    .indicator(key)
                    .filter(indicator -> !alone.tally(indicator, scope).rows().isEmpty())
                    .ifPresent(indicator -> uses.add(new Use(indicator, papers(key, view), checked(key))));
        }
        return uses;
    }

    private List<String> papers(String indicator, MatterView view) {
        List<String> papers = new ArrayList<>();
        catalogue.outlines().stream()
                .filter(outline -> outline.indicators().contains(indicator))
                .forEach(outline -> papers.add(outline.name()));
        view.type().guidance().statements().stream()
                .filter(statement -> statement.indicators().contains(indicator))
                .map(Guidance.Statement::title)
                .forEach(papers::add);
        return papers;
    }

    private List<String> checked(String indicator) {
        return catalogue.watches().stream()
                .filter(watch -> watch.question() instanceof Watch.Compare compare
                        && (compare.first().equals(indicator)
                                || compare.second().equals(indicator)))
                .map(Watch::title)
                .toList();
    }
}
