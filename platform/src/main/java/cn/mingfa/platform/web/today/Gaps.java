package cn.mingfa.platform.web.today;

import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.ledger.Asked;
import cn.mingfa.platform.ledger.Ledger;
import cn.mingfa.platform.ledger.Query;
import cn.mingfa.platform.web.part.Desk;
import cn.mingfa.platform.web.part.Habits;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Duties of the season that the ledger does not cover yet. */
@Component
class Gaps {

    private final Season season;
    private final Ledger ledger;
    private final Desk desk;

    Gaps(Season season, Ledger ledger, Desk desk) {
        this.season = season;
        this.ledger = ledger;
        this.desk = desk;
    }

    public record Gap(String title, String why, String button, String href) {}

    List<Gap> of(User user) {
        LocalDate today = desk.today();
        List<Gap> gaps = new ArrayList<>();
        for (Season.Duty duty : season.on(today)) {
            if (!duty.isKnown(desk) || !Habits.mayEnter(user, duty.type())) {
                continue;
            }
            long there = duty.conditions().stream()
                    .mapToLong(condition -> ledger.list(query(duty, condition, user, today.getYear()), user)
                            .total())
                    .sum();
            if (there < duty.needs()) {
                String why = there == 0 ? duty.why() + "，尚无" : duty.why() + "，现有 " + there;
                gaps.add(new Gap(duty.title(), why, duty.button(), "/ledger/new/" + duty.type()));
            }
        }
        return gaps;
    }

    private static Query query(Season.Duty duty, String condition, User user, int year) {
        String[] field = condition.split("=", -1);
        Asked asked = Asked.all()
                .type(duty.type())
                .in(user.unit().id())
                .from(duty.from().atYear(year))
                .to(duty.to().atYear(year))
                .first(1);
        if (field.length == 2) {
            asked.where(field[0], field[1]);
        } else if (field.length == 1 && !condition.isBlank()) {
            asked.words(condition);
        }
        return asked.query();
    }
}
