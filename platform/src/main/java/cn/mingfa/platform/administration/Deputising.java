package cn.mingfa.platform.administration;

import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.organisation.Deputies;
import cn.mingfa.platform.organisation.Deputy;
import cn.mingfa.platform.organisation.Persons;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Who acts for whom (代理), as it is set up and ended. */
@Service
public class Deputising {

    private final Deputies deputies;
    private final Persons persons;
    private final Authority authority;
    private final Deeds deeds;
    private final Clock clock;

    Deputising(Deputies deputies, Persons persons, Authority authority, Deeds deeds, Clock clock) {
        this.deputies = deputies;
        this.persons = persons;
        this.authority = authority;
        this.deeds = deeds;
        this.clock = clock;
    }

    /** One person acts for another; set up by either's administrator or head, or by the person themselves. */
    public void deputise(UUID person, UUID deputy, LocalDate from, LocalDate to, String reason, User by) {
        List<String> problems = new ArrayList<>();
        if (!by.person().equals(person) && !authority.headsPerson(by, person)) {
            problems.add("代理由本人、本单位负责人或者管理员设定。");
        }
        if (person.equals(deputy)) {
            problems.add("代理人不能是本人。");
        }
        if (to.isBefore(from)) {
            problems.add("代理的最后一天早于第一天，请核对。");
        }
        if (to.isBefore(LocalDate.now(clock))) {
            problems.add("代理的日期已经过去，不能补设。");
        }
        if (from.plusYears(1).isBefore(to)) {
            problems.add("一次代理最长一年；更长的请改任岗位。");
        }
        if (persons.postsOf(deputy, from).isEmpty()) {
            problems.add("代理人在" + from + "没有在任的岗位。");
        }
        Deeds.refuse(problems);
        deeds.done(by, person, () -> {
            deputies.add(new Deputy(UUID.randomUUID(), person, deputy, from, to, reason.strip()));
            return new Deeds.Done<>(
                    person,
                    authority.person(deputy).name() + "自" + from + "至" + to + "代"
                            + authority.person(person).name() + "办理"
                            + (reason.isBlank() ? "。" : "（" + reason.strip() + "）。"));
        });
    }

    /** It ends today, or never begins. */
    public void endDeputy(UUID person, UUID deputy, User by) {
        if (!by.person().equals(person) && !authority.headsPerson(by, person)) {
            throw new AdministrationRefusal("代理由本人、本单位负责人或者管理员结束。");
        }
        Deputy found = deputies.of(person).stream()
                .filter(one -> one.id().equals(deputy))
                .findFirst()
                .orElseThrow(() -> new AdministrationRefusal("没有这项代理，请刷新后再看。"));
        deeds.done(by, person, () -> {
            deputies.end(deputy, LocalDate.now(clock).minusDays(1));
            return new Deeds.Done<>(
                    person,
                    "结束" + authority.person(found.deputy()).name() + "代"
                            + authority.person(person).name() + "办理。");
        });
    }
}
