package cn.mingfa.platform.administration;

import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.ledger.Transfers;
import cn.mingfa.platform.organisation.Person;
import cn.mingfa.platform.organisation.Persons;
import cn.mingfa.platform.organisation.Post;
import cn.mingfa.platform.organisation.Unit;
import cn.mingfa.platform.organisation.UnitHistory;
import cn.mingfa.platform.organisation.Units;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Does what a reform says, in the caller's transaction: units, posts, open matters and numbers together or not at all. */
@Component
class Reforming {

    private final Units units;
    private final UnitHistory history;
    private final Persons persons;
    private final Transfers transfers;

    Reforming(Units units, UnitHistory history, Persons persons, Transfers transfers) {
        this.units = units;
        this.history = history;
        this.persons = persons;
        this.transfers = transfers;
    }

    List<String> problems(Reform reform, LocalDate on, LocalDate today) {
        return new ReformCheck(units, history, transfers, on).problems(reform, today);
    }

    String words(Reform reform) {
        return new ReformWords(units).of(reform);
    }

    /**
     * @param ground what the journal of every moved matter says
     * @return what was done, in a sentence
     */
    String carryOut(Reform reform, LocalDate on, String ground, User by) {
        return switch (reform) {
            case Reform.Rename act -> rename(act, on);
            case Reform.Move act -> {
                Unit unit = units.unit(act.unit());
                history.change(at(unit, Optional.of(act.parent())), on);
                yield "已调整。";
            }
            case Reform.End act -> {
                units.end(act.unit(), on.minusDays(1), Optional.empty());
                persons.postsIn(act.unit(), on).forEach(post -> persons.endPost(post.id(), on.minusDays(1)));
                yield "已撤销。";
            }
            case Reform.Merge act -> merge(act, on, ground, by);
            case Reform.Split act -> split(act, on, ground, by);
        };
    }

    private String rename(Reform.Rename act, LocalDate on) {
        Unit unit = units.unit(act.unit());
        history.change(
                new Unit(
                        unit.id(),
                        act.code(),
                        act.name(),
                        act.shortName(),
                        unit.kind(),
                        unit.parent(),
                        unit.validFrom(),
                        unit.validTo()),
                on);
        if (act.anew()) {
            transfers.restartNumbers(act.unit(), on.getYear());
        }
        return "已更名。";
    }

    private String merge(Reform.Merge act, LocalDate on, String ground, User by) {
        UUID into = act.into().id();
        found(act.into(), on);
        int moved = 0;
        for (UUID predecessor : act.predecessors()) {
            moved += takeOver(predecessor, on, ground, by, open -> into, person -> into);
            adopt(predecessor, into, on);
            units.end(predecessor, on.minusDays(1), Optional.empty());
            history.succeed(new UnitHistory.Succession(predecessor, into, on, act.counts()));
        }
        act.numbersOf().ifPresent(of -> transfers.continueNumbers(of, into, on.getYear()));
        return "已并入，" + moved + "件未办结的事项转给“" + units.unit(into).name() + "”。";
    }

    private String split(Reform.Split act, LocalDate on, String ground, User by) {
        act.parts().forEach(part -> found(part, on));
        int moved = takeOver(
                act.unit(),
                on,
                ground,
                by,
                open -> act.open().of(open.id(), open.holder(), open.type()),
                person -> act.people().of(person, person, ""));
        if (!act.goesOn()) {
            adopt(act.unit(), act.open().rest(), on);
            units.end(act.unit(), on.minusDays(1), Optional.empty());
            for (Reform.Party part : act.parts()) {
                boolean counts = act.heir().filter(part.id()::equals).isPresent();
                history.succeed(new UnitHistory.Succession(act.unit(), part.id(), on, counts));
            }
            act.numbersTo().ifPresent(to -> transfers.continueNumbers(act.unit(), to, on.getYear()));
        }
        return "已分设，" + moved + "件未办结的事项转到分设后的单位。";
    }

    private void found(Reform.Party party, LocalDate on) {
        if (party.founded()) {
            units.add(new Unit(
                    party.id(),
                    party.code(),
                    party.name(),
                    party.shortName(),
                    party.kind(),
                    party.parent(),
                    on,
                    Optional.empty()));
        }
    }

    /** Open matters and people of a unit go where they are sent; what is sent to the unit itself stays. */
    private int takeOver(
            UUID from,
            LocalDate on,
            String ground,
            User by,
            Function<Transfers.Open, UUID> matterTo,
            Function<UUID, UUID> personTo) {
        Map<UUID, UUID> sent = new java.util.HashMap<>();
        List<Transfers.Handing> handings = transfers.openOf(Set.of(from)).stream()
                .filter(open -> !matterTo.apply(open).equals(from))
                .map(open -> {
                    UUID to = matterTo.apply(open);
                    sent.put(open.id(), to);
                    return new Transfers.Handing(
                            open.id(),
                            open.owner().equals(from) ? to : open.owner(),
                            open.handling().equals(from) ? to : open.handling(),
                            Optional.empty(),
                            ground + "本事项自" + chinese(on) + "起由“"
                                    + units.unit(to).name() + "”办理，编号和期限不变。");
                })
                .toList();
        int moved = transfers.hand(handings, on, by);
        for (Post post : persons.postsIn(from, on)) {
            UUID to = personTo.apply(post.person());
            if (!to.equals(from)) {
                persons.endPost(post.id(), on.minusDays(1));
                persons.add(new Post(
                        UUID.randomUUID(),
                        post.person(),
                        to,
                        post.title(),
                        post.roles(),
                        post.limits(),
                        on,
                        post.validTo()));
            }
        }
        return moved;
    }

    private void adopt(UUID from, UUID to, LocalDate on) {
        units.all().stream()
                .filter(child -> child.parent().filter(from::equals).isPresent() && child.existsOn(on))
                .filter(child -> !child.id().equals(to))
                .forEach(child -> history.change(at(child, Optional.of(to)), on));
    }

    private static Unit at(Unit unit, Optional<UUID> parent) {
        return new Unit(
                unit.id(),
                unit.code(),
                unit.name(),
                unit.shortName(),
                unit.kind(),
                parent,
                unit.validFrom(),
                unit.validTo());
    }

    Optional<String> name(UUID person) {
        return persons.person(person).map(Person::name);
    }

    static String chinese(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }
}
