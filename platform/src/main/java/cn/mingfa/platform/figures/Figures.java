package cn.mingfa.platform.figures;

import cn.mingfa.kernel.figure.FigureSource;
import cn.mingfa.kernel.figure.Formula;
import cn.mingfa.kernel.figure.Scope;
import cn.mingfa.kernel.figure.Tally;
import cn.mingfa.kernel.matter.Matter;
import cn.mingfa.platform.identity.User;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Figures (数据) of the ledger, always fresh. A user counts over their own unit and those below it, an overseeing user
 * over all; a scope that reaches further is refused and never silently cut.
 */
public interface Figures {

    /** The unit with all below it as of the day, in a calendar year. */
    Scope scope(UUID unit, int year, LocalDate asOf);

    /**
     * The figure and the rows behind it, from one look at the ledger.
     *
     * @param indicator its key, in its newest version
     * @throws cn.mingfa.platform.ledger.NotFound if there is no such indicator, or the user may not count there
     */
    Tally tally(String indicator, Scope scope, User user);

    /**
     * The matters a selection finds, by date of occurrence, then number; without personal data.
     *
     * @throws cn.mingfa.platform.ledger.NotFound if the user may not look there
     */
    List<Matter> matters(Formula.Selection selection, Scope scope, User user);

    /**
     * The ledger as the user may see it, with all that the plan names asked at once; what else is asked of it is asked
     * when it comes.
     *
     * @throws cn.mingfa.platform.ledger.NotFound if the user may not look there
     */
    FigureSource seen(Plan plan, User user);
}
