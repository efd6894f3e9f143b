package cn.mingfa.platform.watching;

import cn.mingfa.catalogue.Catalogue;
import cn.mingfa.catalogue.Watch;
import cn.mingfa.kernel.figure.Scope;
import cn.mingfa.platform.figures.Figures;
import cn.mingfa.platform.identity.User;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Asks the standing questions a user is to see, over their unit and those below it. */
@Service
public class Watching {

    /** Matters open for longer are found by their overdue clocks. */
    private static final int YEARS_BACK = 3;

    private final Catalogue catalogue;
    private final Figures figures;

    Watching(Catalogue catalogue, Figures figures) {
        this.catalogue = catalogue;
        this.figures = figures;
    }

    /** Every question that found something, in the order of the definitions. */
    public List<Raised> raised(User user, LocalDate today) {
        Scope year = figures.scope(user.unit().id(), today.getYear(), today);
        Scope back = new Scope(year.units(), today.minusYears(YEARS_BACK), today, today);
        Asking asking = new Asking(catalogue, figures, user, year, back, today);
        return catalogue.watches().stream()
                .filter(watch -> isFor(watch, user) && watch.isAsked(today))
                .map(asking::ask)
                .flatMap(Optional::stream)
                .toList();
    }

    private static boolean isFor(Watch watch, User user) {
        return watch.roles().isEmpty() || watch.roles().stream().anyMatch(user::has);
    }
}
