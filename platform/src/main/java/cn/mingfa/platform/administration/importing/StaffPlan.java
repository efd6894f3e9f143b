package cn.mingfa.platform.administration.importing;

import cn.mingfa.platform.ledger.importing.DryRun;
import cn.mingfa.platform.organisation.Person;
import cn.mingfa.platform.organisation.Post;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Sorts the rows of a list out: who is new, who gets another post, what is there already, and what cannot be so. A login
 * tells people apart; without one, name and unit do. What is unclear is asked, never guessed.
 */
final class StaffPlan {

    private final StaffFile file;
    private final Known known;
    private final Map<String, Planned> byLogin = new HashMap<>();
    private final Map<String, StaffRow> byName = new HashMap<>();
    private final Map<UUID, Planned> people = new LinkedHashMap<>();
    private final List<DryRun.Problem> problems = new ArrayList<>();
    private int already;

    StaffPlan(StaffFile file, Known known) {
        this.file = file;
        this.known = known;
    }

    /** What is known of people and accounts. */
    interface Known {

        /** Whose account it is. */
        Optional<Person> holder(String login);

        /** Who of that name holds, held or is going to hold a post of the unit, with their logins. */
        List<Namesake> namesakes(String name, UUID unit);

        List<Post> postsOf(UUID person);

        /** Whether the user may give the person another post. */
        boolean mayLend(UUID person);

        LocalDate today();
    }

    /** Somebody of a name who is there. */
    record Namesake(Person person, List<String> logins) {}

    /**
     * Somebody the list is about.
     *
     * @param there whether the person is known already
     * @param account whether an account is to be opened
     */
    record Planned(Person person, boolean there, Optional<String> login, boolean account, List<StaffRow> posts) {}

    List<Planned> people() {
        return people.values().stream().filter(one -> !one.posts().isEmpty()).toList();
    }

    List<DryRun.Problem> problems() {
        return problems;
    }

    int already() {
        return already;
    }

    void take(StaffRow row) {
        Optional<Planned> one =
                row.login().isPresent() ? byLogin(row, row.login().get()) : byName(row);
        byName.putIfAbsent(place(row), row);
        one.ifPresent(planned -> post(row, planned));
    }

    private static String place(StaffRow row) {
        return row.name() + "\u001f" + row.unit().id();
    }

    private Optional<Planned> byLogin(StaffRow row, String login) {
        Planned before = byLogin.get(login);
        if (before != null) {
            if (before.person().name().equals(row.name())) {
                return Optional.of(before);
            }
            return wrong(
                    row,
                    StaffSheet.LOGIN,
                    login,
                    "前面" + before.person().name() + "也用了登录名“" + login + "”，一个登录名只能一个人用，请换一个。");
        }
        Optional<Person> holder = known.holder(login);
        if (holder.isPresent()) {
            return holder.get().name().equals(row.name())
                    ? Optional.of(
                            planned(new Planned(holder.get(), true, Optional.of(login), false, new ArrayList<>())))
                    : wrong(
                            row,
                            StaffSheet.LOGIN,
                            login,
                            "登录名“" + login + "”已由" + holder.get().name() + "使用，请换一个。");
        }
        return isDoubled(row) ? Optional.empty() : Optional.of(planned(fresh(row, Optional.of(login))));
    }

    private Optional<Planned> byName(StaffRow row) {
        List<Namesake> there = known.namesakes(row.name(), row.unit().id());
        if (!byName.containsKey(place(row))
                && there.size() == 1
                && holds(there.getFirst().person(), row)) {
            return Optional.of(
                    new Planned(there.getFirst().person(), true, Optional.empty(), false, new ArrayList<>()));
        }
        return isDoubled(row) ? Optional.empty() : Optional.of(planned(fresh(row, Optional.empty())));
    }

    private static Planned fresh(StaffRow row, Optional<String> login) {
        return new Planned(
                new Person(UUID.randomUUID(), row.name()), false, login, login.isPresent(), new ArrayList<>());
    }

    private Planned planned(Planned one) {
        one.login().ifPresent(login -> byLogin.put(login, one));
        people.put(one.person().id(), one);
        return one;
    }

    private boolean holds(Person person, StaffRow row) {
        return known.postsOf(person.id()).stream().anyMatch(post -> isSame(post, row));
    }

    /** Whether somebody else of the name is in the unit, so that nobody can tell who is meant; says so. */
    private boolean isDoubled(StaffRow row) {
        StaffRow earlier = byName.get(place(row));
        if (earlier != null) {
            wrong(
                    row,
                    StaffSheet.NAME,
                    row.name(),
                    "第" + earlier.number() + "行已有" + row.unit().shortName() + "的" + row.name()
                            + "。是同一个人有两个岗位的，两行填同一个登录名；重复的，删去一行。");
            return true;
        }
        List<Namesake> there = known.namesakes(row.name(), row.unit().id());
        if (there.isEmpty()) {
            return false;
        }
        List<String> logins = there.getFirst().logins();
        wrong(
                row,
                StaffSheet.NAME,
                row.name(),
                row.unit().shortName() + "已有" + row.name()
                        + (logins.isEmpty() ? "（没有账号）" : "（登录名“" + String.join("”“", logins) + "”）")
                        + "。是同一个人的，" + (logins.isEmpty() ? "请到其人员页面办理" : "请填这个登录名")
                        + "，并从名单删去重复的行；是同名的另一个人，请在单位页面单独新增。");
        return true;
    }

    private static boolean isSame(Post post, StaffRow row) {
        return post.unit().equals(row.unit().id()) && post.title().equals(row.title());
    }

    private void post(StaffRow row, Planned one) {
        Optional<StaffRow> twice = one.posts().stream()
                .filter(other -> other.unit().id().equals(row.unit().id())
                        && other.title().equals(row.title()))
                .findFirst();
        if (twice.isPresent()) {
            wrong(row, StaffSheet.TITLE, row.title(), "与第" + twice.get().number() + "行是同一个人的同一个岗位，请删去一行。");
            return;
        }
        List<Post> held = one.there()
                ? known.postsOf(one.person().id()).stream()
                        .filter(post -> isSame(post, row))
                        .toList()
                : List.of();
        if (held.stream().anyMatch(post -> saysTheSame(post, row))) {
            already++;
            return;
        }
        Optional<Post> overlapping = held.stream()
                .filter(post -> post.validTo()
                        .filter(to -> to.isBefore(row.from(known.today())))
                        .isEmpty())
                .findFirst();
        if (overlapping.isPresent()) {
            wrong(
                    row,
                    StaffSheet.TITLE,
                    row.title(),
                    row.name() + "自" + overlapping.get().validFrom() + "起已任“" + row.title()
                            + "”，任期重叠，而角色、事项范围或者日期与这一行不同。要改的，请到其人员页面先结束原岗位。");
        } else if (one.there() && !known.mayLend(one.person().id())) {
            wrong(row, StaffSheet.LOGIN, row.login().orElse(""), row.name() + "不在您管理的单位，请由其所在单位的管理员办理。");
        } else {
            one.posts().add(row);
        }
    }

    /** Whether the post is what the row asks for; a row without a day does not ask since when. */
    private static boolean saysTheSame(Post post, StaffRow row) {
        return post.roles().equals(row.roles())
                && post.limits().equals(row.limits())
                && row.since().filter(day -> !day.equals(post.validFrom())).isEmpty();
    }

    private Optional<Planned> wrong(StaffRow row, String column, String found, String sentence) {
        problems.add(file.problem(row.number(), column, found, sentence));
        return Optional.empty();
    }
}
