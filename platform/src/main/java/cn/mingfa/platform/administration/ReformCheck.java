package cn.mingfa.platform.administration;

import cn.mingfa.platform.ledger.Transfers;
import cn.mingfa.platform.organisation.Unit;
import cn.mingfa.platform.organisation.UnitHistory;
import cn.mingfa.platform.organisation.Units;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is wrong with a reform on its day, everything at once. Made for one question. */
final class ReformCheck {

    private final Units units;
    private final UnitHistory history;
    private final Transfers transfers;
    private final LocalDate on;
    private final List<String> problems = new ArrayList<>();

    ReformCheck(Units units, UnitHistory history, Transfers transfers, LocalDate on) {
        this.units = units;
        this.history = history;
        this.transfers = transfers;
        this.on = on;
    }

    /** @param today matters must be closed only once the day has come */
    List<String> problems(Reform reform, LocalDate today) {
        reform.units().stream().distinct().forEach(this::there);
        switch (reform) {
            case Reform.Rename act -> rename(act);
            case Reform.Move act -> move(act);
            case Reform.End act -> end(act, today);
            case Reform.Merge act -> merge(act);
            case Reform.Split act -> split(act);
        }
        return List.copyOf(problems);
    }

    private void there(UUID id) {
        Unit unit = units.unit(id);
        if (!unit.existsOn(on) || !unit.existsOn(on.minusDays(1))) {
            add("“%s”在%s还没有设立或者已经撤并，请核对生效日期。", unit.name(), on);
        }
        LocalDate last = history.versions(id).getLast().from();
        if (last.isAfter(on)) {
            add("“%s”在%s已有更晚的变更，生效日期不能早于那一天。", unit.name(), last);
        }
    }

    private void rename(Reform.Rename act) {
        Unit unit = units.unit(act.unit());
        names(act.name(), act.shortName(), act.code(), Set.of(act.unit()));
        boolean sameNames = unit.name().equals(act.name()) && unit.shortName().equals(act.shortName());
        if (sameNames && unit.code().equals(act.code())) {
            problems.add("名称、简称和文号代字都没有变化，不用更名。");
        }
        if (act.anew() && transfers.numberedUnder(act.unit(), act.code())) {
            add("用过“%s”编号，重新起编会出现重号。请换一个文号代字，或者选择接着编。", act.code());
        }
    }

    private void move(Reform.Move act) {
        Unit unit = units.unit(act.unit());
        if (units.subtree(act.unit(), on).contains(act.parent())) {
            add("“%s”就是“%s”或者在它下面，不能由它管理。", units.unit(act.parent()).name(), unit.name());
        } else if (unit.parent().filter(act.parent()::equals).isPresent()) {
            add("“%s”本来就由“%s”管理，不用调整。", unit.name(), units.unit(act.parent()).name());
        }
    }

    private void end(Reform.End act, LocalDate today) {
        Unit unit = units.unit(act.unit());
        long below = units.all().stream()
                .filter(child -> child.parent().filter(act.unit()::equals).isPresent() && child.existsOn(on))
                .count();
        if (below > 0) {
            add("“%s”下面还有%d个单位，请先撤并或者调整它们。", unit.name(), below);
        }
        int open = transfers.openOf(Set.of(act.unit())).size();
        if (open > 0 && !on.isAfter(today)) {
            add("“%s”还有%d件未办结的事项。请先办结或者移交，或者改用并入、分设。", unit.name(), open);
        }
    }

    private void merge(Reform.Merge act) {
        Set<UUID> before = new HashSet<>(act.predecessors());
        if (before.isEmpty() || before.size() < act.predecessors().size()) {
            problems.add("请选择要并入的单位，每个只选一次。");
        }
        if (before.contains(act.into().id())) {
            problems.add("并入的单位里不能有接收单位自己。");
        }
        founded(act.into(), before);
        below(act.into(), before);
        if (act.numbersOf().filter(of -> !before.contains(of)).isPresent()) {
            problems.add("只能接着被并入单位的编号往下编。");
        }
        if (act.into().founded()) {
            clash(act.into(), before, act.numbersOf());
        } else if (act.numbersOf().isPresent()) {
            problems.add("接收单位已有自己的编号，接着自己的编号编就可以，不能再接别的单位的。");
        }
        Set<UUID> together = new HashSet<>(before);
        if (!act.into().founded()) {
            together.add(act.into().id());
        }
        List<String> alike = transfers.sameNumbers(together);
        if (!alike.isEmpty()) {
            add("这些单位有相同的编号（如“%s”，共%d个），合并后会重号，请先更正编号。", alike.getFirst(), alike.size());
        }
    }

    private void split(Reform.Split act) {
        Set<UUID> parts = act.parts().stream().map(Reform.Party::id).collect(Collectors.toSet());
        if (parts.size() < 2 || parts.size() < act.parts().size()) {
            problems.add("分设后至少要有两个单位，每个只列一次。");
        }
        Stream.of(act.open(), act.people())
                .flatMap(assignment -> assignment.targets().stream())
                .filter(target -> !parts.contains(target))
                .findAny()
                .ifPresent(any -> problems.add("有事项或者人员分给了不在名单里的单位，请重新选择。"));
        if (Stream.of(act.heir(), act.numbersTo()).flatMap(Optional::stream).anyMatch(unit -> !parts.contains(unit))) {
            problems.add("承接原有数据和编号的，应当是分设后的单位之一。");
        }
        if (act.goesOn() && (act.heir().isPresent() || act.numbersTo().isPresent())) {
            problems.add("原单位保留时，原有台账和编号都留在原单位，不用另外指定。");
        }
        for (Reform.Party part : act.parts()) {
            founded(part, act.goesOn() ? Set.of() : Set.of(act.unit()));
            if (!part.id().equals(act.unit())) {
                below(part, Set.of(act.unit()));
            }
            if (part.founded() && !act.goesOn()) {
                clash(
                        part,
                        Set.of(act.unit()),
                        act.numbersTo().filter(part.id()::equals).map(any -> act.unit()));
            }
        }
        long codes = act.founded().stream().map(Reform.Party::code).distinct().count();
        if (codes < act.founded().size()) {
            problems.add("新设的单位不能用相同的文号代字。");
        }
    }

    /** A successor under its own predecessor would hang in the air. */
    private void below(Reform.Party into, Set<UUID> ending) {
        Optional<UUID> parent =
                into.founded() ? into.parent() : units.unit(into.id()).parent();
        parent.filter(above ->
                        ending.stream().anyMatch(unit -> units.subtree(unit, on).contains(above)))
                .ifPresent(above ->
                        add("接收单位不能在被撤并的“%s”下面，请先调整。", units.unit(above).name()));
    }

    private void founded(Reform.Party party, Set<UUID> ending) {
        if (party.founded()) {
            names(party.name(), party.shortName(), party.code(), ending);
            party.parent()
                    .map(units::unit)
                    .filter(parent -> !parent.existsOn(on))
                    .ifPresent(parent -> add("上级单位“%s”到%s已不存在。", parent.name(), on));
        }
    }

    /** Numbers of a predecessor's word stand in the successor's ledger with the open matters that moved. */
    private void clash(Reform.Party into, Set<UUID> before, Optional<UUID> continued) {
        before.stream()
                .map(units::unit)
                .filter(unit -> unit.code().equals(into.code()))
                .filter(unit -> continued.filter(unit.id()::equals).isEmpty())
                .findFirst()
                .ifPresent(unit -> add("文号代字“%s”与“%s”相同，重新起编会重号。请换一个代字，或者选择接着它的编号编。", into.code(), unit.name()));
    }

    /** @param apart units whose names may be taken over, because they end or are meant themselves */
    private void names(String name, String shortName, String code, Set<UUID> apart) {
        if (Stream.of(name, shortName, code).anyMatch(String::isBlank)) {
            problems.add("名称、简称和文号代字都要填写。");
            return;
        }
        units.all().stream()
                .filter(unit -> unit.existsOn(on) && !apart.contains(unit.id()))
                .forEach(unit -> {
                    if (unit.name().equals(name) || unit.shortName().equals(shortName)) {
                        add("已有名为“%s”的单位，请换一个名称或者简称。", unit.name());
                    }
                    if (unit.code().equals(code)) {
                        add("文号代字“%s”已由“%s”使用，请换一个。", code, unit.name());
                    }
                });
    }

    private void add(String sentence, Object... words) {
        problems.add(sentence.formatted(words));
    }
}
