package cn.mingfa.platform.watching;

import cn.mingfa.catalogue.Catalogue;
import cn.mingfa.catalogue.Watch;
import cn.mingfa.catalogue.Watching.Notice;
import cn.mingfa.kernel.figure.Scope;
import cn.mingfa.kernel.matter.Matter;
import cn.mingfa.platform.figures.Figures;
import cn.mingfa.platform.figures.Plan;
import cn.mingfa.platform.identity.User;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/**
 * Asks the standing questions a user is to see, over their unit and those below it. How a question is answered is said
 * once, by {@link cn.mingfa.catalogue.Watching}.
 */
@Service
public class Watching {

    /** Matters open for longer are found by their overdue clocks. */
    private static final int YEARS_BACK = 3;

    private static final int MOST_LINES = 50;

    private final Catalogue catalogue;
    private final Figures figures;

    Watching(Catalogue catalogue, Figures figures) {
        this.catalogue = catalogue;
        this.figures = figures;
    }

    /** Every question that found something, in the order of the definitions. */
    public List<Raised> raised(User user, LocalDate today) {
        Catalogue now = catalogue.fixed();
        Scope year = figures.scope(user.unit().id(), today.getYear(), today);
        Scope back = new Scope(year.units(), today.minusYears(YEARS_BACK), today, today);
        List<Watch> asked = now.watches().stream()
                .filter(watch -> watch.isAsked(today) && isFor(watch, user))
                .toList();
        var asking = new cn.mingfa.catalogue.Watching(now, figures.seen(plan(asked, now, year, back), user));
        return asked.stream()
                .map(watch -> raised(watch, asking.look(watch, span(watch, year, back)), today))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Every question of the day, to be asked at once. */
    private static Plan plan(List<Watch> asked, Catalogue now, Scope year, Scope back) {
        List<Plan.Listed> lists = new ArrayList<>();
        List<Plan.Counted> counts = new ArrayList<>();
        for (Watch watch : asked) {
            Scope span = span(watch, year, back);
            switch (watch.question()) {
                case Watch.Found found -> lists.add(new Plan.Listed(found.selection(), span));
                case Watch.Silence silence ->
                    silence.selections().forEach(selection -> lists.add(new Plan.Listed(selection, span)));
                case Watch.Compare compare ->
                    Stream.of(compare.first(), compare.second())
                            .flatMap(key -> now.indicator(key).stream())
                            .forEach(indicator -> counts.add(new Plan.Counted(indicator, span)));
            }
        }
        // a kind of matter no longer defined is nothing to ask for
        lists.removeIf(listed -> now.matterType(listed.selection().type()).isEmpty());
        return new Plan(lists, counts);
    }

    /** Silence reaches back beyond the turn of the year. */
    private static Scope span(Watch watch, Scope year, Scope back) {
        return switch (watch.question()) {
            case Watch.Found found -> year;
            case Watch.Silence silence -> back;
            case Watch.Compare compare -> year;
        };
    }

    private static Optional<Raised> raised(Watch watch, List<Notice> notices, LocalDate today) {
        List<Raised.Line> lines = notices.stream()
                .sorted(Comparator.comparing(notice -> !isOn(notice, today::equals)))
                .limit(MOST_LINES)
                .map(notice -> new Raised.Line(
                        notice.sentence(),
                        notice.matter().map(Matter::id),
                        notice.matter().map(Matter::number).orElse(""),
                        notice.day()))
                .toList();
        int late = (int)
                notices.stream().filter(notice -> isOn(notice, today::isAfter)).count();
        return lines.isEmpty() ? Optional.empty() : Optional.of(new Raised(watch, lines, notices.size(), late));
    }

    private static boolean isOn(Notice notice, Predicate<LocalDate> days) {
        return notice.day().filter(days).isPresent();
    }

    private static boolean isFor(Watch watch, User user) {
        return watch.roles().isEmpty() || watch.roles().stream().anyMatch(user::has);
    }
}
