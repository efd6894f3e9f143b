package cn.mingfa.platform.watching;

import cn.mingfa.catalogue.Catalogue;
import cn.mingfa.catalogue.Watch;
import cn.mingfa.kernel.figure.Scope;
import cn.mingfa.kernel.matter.Matter;
import cn.mingfa.platform.figures.Figures;
import cn.mingfa.platform.identity.User;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
        var asking = new cn.mingfa.catalogue.Watching(now, new SeenBy(figures, user));
        Scope year = figures.scope(user.unit().id(), today.getYear(), today);
        Scope back = new Scope(year.units(), today.minusYears(YEARS_BACK), today, today);
        return now.watches().stream()
                .filter(watch -> isFor(watch, user))
                .map(watch -> raised(watch, asking.look(watch, span(watch, year, back))))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Silence reaches back beyond the turn of the year. */
    private static Scope span(Watch watch, Scope year, Scope back) {
        return switch (watch.question()) {
            case Watch.Found found -> year;
            case Watch.Silence silence -> back;
            case Watch.Compare compare -> year;
        };
    }

    private static Optional<Raised> raised(Watch watch, List<cn.mingfa.catalogue.Watching.Notice> notices) {
        List<Raised.Line> lines = notices.stream()
                .limit(MOST_LINES)
                .map(notice -> new Raised.Line(
                        notice.sentence(),
                        notice.matter().map(Matter::id),
                        notice.matter().map(Matter::number).orElse("")))
                .toList();
        return lines.isEmpty() ? Optional.empty() : Optional.of(new Raised(watch, lines, notices.size()));
    }

    private static boolean isFor(Watch watch, User user) {
        return watch.roles().isEmpty() || watch.roles().stream().anyMatch(user::has);
    }
}
