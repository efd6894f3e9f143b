package cn.mingfa.platform.figures;

import cn.mingfa.catalogue.Catalogue;
import cn.mingfa.kernel.figure.FigureSource;
import cn.mingfa.kernel.figure.Scope;
import cn.mingfa.kernel.matter.MatterType.Role;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.ledger.MatterTypes;
import cn.mingfa.platform.ledger.NotFound;
import cn.mingfa.platform.organisation.Units;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Counts the present ledger by definitions that are not in use yet, for whoever is about to take them into use. */
@Service
public class TrialFigures {

    private final JdbcClient jdbc;
    private final Units units;

    TrialFigures(JdbcClient jdbc, Units units) {
        this.jdbc = jdbc;
        this.units = units;
    }

    /** The user's unit with all below it, this year until the day. */
    public Scope scope(User user, LocalDate today) {
        return Scope.year(units.subtree(user.unit().id(), today), today.getYear(), today);
    }

    /**
     * The ledger as those definitions see it.
     *
     * @throws NotFound if the user is no administrator
     */
    public FigureSource under(Catalogue trial, User user) {
        if (!user.has(Role.ADMINISTRATOR)) {
            throw new NotFound("试算由管理员办理。");
        }
        return new SqlFigures(jdbc, MatterTypes.of(trial));
    }
}
