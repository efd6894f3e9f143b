package cn.mingfa.platform.web.part;

import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.identity.Users;
import cn.mingfa.platform.ledger.NotFound;
import cn.mingfa.platform.organisation.Unit;
import cn.mingfa.platform.planning.View;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Whose work a planning page shows: the user's own unit, or one of those they may choose. */
@Component
public class Whose {

    private static final int FIRST_YEAR = 2000;

    private final Users users;
    private final Reach reach;
    private final Desk desk;

    Whose(Users users, Reach reach, Desk desk) {
        this.users = users;
        this.reach = reach;
        this.desk = desk;
    }

    public User user() {
        return users.current();
    }

    public LocalDate today() {
        return desk.today();
    }

    /**
     * The view of the unit asked for, and for the page what may be chosen.
     *
     * @throws NotFound if the user may not look there
     */
    public View view(@Nullable UUID asked, Model model) {
        User user = users.current();
        List<Unit> units = reach.of(user, desk.today());
        Unit unit = asked == null
                ? user.unit()
                : units.stream()
                        .filter(one -> one.id().equals(asked))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("没有这个单位，或者不在您的查看范围内。"));
        model.addAttribute("units", units);
        model.addAttribute("unit", unit);
        return View.of(user, unit, desk.today());
    }

    /** The year asked for, or this one. */
    public int year(int asked) {
        int now = desk.today().getYear();
        return asked < FIRST_YEAR || asked > now ? now : asked;
    }
}
