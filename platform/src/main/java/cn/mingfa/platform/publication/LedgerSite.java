package cn.mingfa.platform.publication;

import cn.mingfa.catalogue.Catalogue;
import cn.mingfa.kernel.condition.LinkType;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.kernel.matter.Neighbours;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.ledger.Ledger;
import cn.mingfa.platform.ledger.MatterView;
import cn.mingfa.platform.ledger.NotFound;
import cn.mingfa.platform.organisation.Unit;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The public site over the ledger. */
final class LedgerSite implements PublicSite {

    private static final int NEWEST = 5;
    private static final int LINES = 20;

    private final Ledger ledger;
    private final Shelves shelves;
    private final Visitors visitors;
    private final Catalogue catalogue;
    private final Clock clock;
    private final boolean on;

    /** @param on whether the installation has a public site at all */
    LedgerSite(Ledger ledger, Shelves shelves, Visitors visitors, Catalogue catalogue, Clock clock, boolean on) {
        this.ledger = ledger;
        this.shelves = shelves;
        this.visitors = visitors;
        this.catalogue = catalogue;
        this.clock = clock;
        this.on = on;
    }

    /** Today, by the clock of the site. */
    LocalDate day() {
        return LocalDate.now(clock);
    }

    @Override
    public String owner() {
        return visitors.roots(day()).stream().findFirst().map(Unit::name).orElse("");
    }

    @Override
    public List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        rules().forEach((key, rules) -> sections.add(section(key, rules, lines(rules))));
        return sections;
    }

    private Section section(String key, List<PublicRule> rules, List<Line> lines) {
        PublicRule first = rules.getFirst();
        return new Section(
                key,
                first.publication().label(),
                first.publication().teach(),
                lines.size(),
                lines.stream().limit(NEWEST).toList());
    }

    private Map<String, List<PublicRule>> rules() {
        LocalDate today = day();
        Map<String, List<PublicRule>> bySection = new LinkedHashMap<>();
        if (on) {
            catalogue.matterTypes().stream()
                    .flatMap(type -> PublicRule.of(type, today).stream())
                    .forEach(rule -> bySection
                            .computeIfAbsent(rule.publication().section(), key -> new ArrayList<>())
                            .add(rule));
        }
        return bySection;
    }

    private List<Line> lines(List<PublicRule> rules) {
        return rules.stream()
                .flatMap(rule -> shelves.lines(rule).stream())
                .sorted(Comparator.comparing(Line::since).reversed())
                .toList();
    }

    @Override
    public Optional<Listing> list(String section, Wanted wanted) {
        return Optional.ofNullable(rules().get(section)).map(rules -> {
            List<Line> all = lines(rules);
            List<String> words = wanted.words().strip().isEmpty()
                    ? List.of()
                    : List.of(wanted.words().strip().split("\\s+"));
            List<Line> found = all.stream()
                    .filter(line -> words.stream()
                            .allMatch(word ->
                                    line.title().contains(word) || line.number().contains(word)))
                    .filter(line -> wanted.standing().isEmpty()
                            || line.standing().word().equals(wanted.standing()))
                    .filter(line -> wanted.unit().isEmpty() || line.unit().equals(wanted.unit()))
                    .toList();
            int pages = Math.max(1, (found.size() + LINES - 1) / LINES);
            int page = Math.max(0, Math.min(wanted.page(), pages - 1));
            return new Listing(
                    section(section, rules, all),
                    found.stream().skip((long) page * LINES).limit(LINES).toList(),
                    found.size(),
                    page,
                    pages,
                    standings(all),
                    all.stream().map(Line::unit).distinct().sorted().toList());
        });
    }

    private static List<Choice> standings(List<Line> lines) {
        return lines.stream()
                .collect(Collectors.groupingBy(
                        line -> line.standing().word(), LinkedHashMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(word -> new Choice(word.getKey(), Math.toIntExact(word.getValue())))
                .sorted(Comparator.comparing(Choice::count).reversed())
                .toList();
    }

    @Override
    public Optional<PublicMatter> open(String section, UUID matter) {
        return find(matter)
                .filter(found -> found.rule().publication().section().equals(section))
                .map(found -> new Unfolding(found.rule(), found.view(), found.neighbours(), catalogue).matter());
    }

    @Override
    public Optional<String> address(MatterView matter) {
        return rule(matter.type().key())
                .filter(rule -> isShown(rule, matter, ledger.neighbours(visitors.reader(rule.today()))))
                .map(rule -> "/public/" + rule.publication().section() + "/"
                        + matter.matter().id());
    }

    /** A public matter as the ledger holds it; for this module alone. */
    record Found(PublicRule rule, MatterView view, Neighbours neighbours) {}

    Optional<Found> find(UUID matter) {
        if (!on) {
            return Optional.empty();
        }
        User reader = visitors.reader(day());
        MatterView view;
        try {
            view = ledger.open(matter, reader);
        } catch (NotFound none) {
            return Optional.empty();
        }
        Neighbours neighbours = ledger.neighbours(reader);
        return rule(view.type().key())
                .filter(rule -> isShown(rule, view, neighbours))
                .map(rule -> new Found(rule, view, neighbours));
    }

    /** A matter recorded a second time is shown once, as lists do. */
    private static boolean isShown(PublicRule rule, MatterView view, Neighbours neighbours) {
        return rule.shows(view.matter(), neighbours)
                && neighbours.of(view.matter().id(), LinkType.SAME_AS, true).isEmpty();
    }

    private Optional<PublicRule> rule(String type) {
        return on ? catalogue.matterType(type).flatMap(newest -> PublicRule.of(newest, day())) : Optional.empty();
    }

    /** The newest definition of a type. */
    Optional<MatterType> newest(String type) {
        return catalogue.matterType(type);
    }
}
