package cn.mingfa.platform.administration;

import cn.mingfa.platform.organisation.Units;
import java.util.UUID;
import java.util.stream.Collectors;

/** A reform in a sentence. */
final class ReformWords {

    private final Units units;

    ReformWords(Units units) {
        this.units = units;
    }

    String of(Reform reform) {
        return switch (reform) {
            case Reform.Rename act ->
                "“%s”更名为“%s”，文号代字%s，编号%s。"
                        .formatted(
                                name(act.unit()),
                                act.name(),
                                act.code().equals(units.unit(act.unit()).code())
                                        ? "“" + act.code() + "”不变"
                                        : "由“" + units.unit(act.unit()).code() + "”改为“" + act.code() + "”",
                                act.anew() ? "重新起编" : "接着编");
            case Reform.Move act -> "“%s”改由“%s”管理。".formatted(name(act.unit()), name(act.parent()));
            case Reform.End act -> "撤销“%s”。".formatted(name(act.unit()));
            case Reform.Merge act ->
                "%s并入“%s”，%s。"
                        .formatted(
                                act.predecessors().stream()
                                        .map(unit -> "“" + name(unit) + "”")
                                        .collect(Collectors.joining("、")),
                                name(act.into()),
                                act.counts() ? "原有台账计入其数据" : "原有台账不计入其数据");
            case Reform.Split act ->
                "“%s”%s%s。"
                        .formatted(
                                name(act.unit()),
                                act.goesOn() ? "保留，同时分出" : "分设为",
                                act.parts().stream()
                                        .filter(part -> !part.id().equals(act.unit()))
                                        .map(part -> "“" + name(part) + "”")
                                        .collect(Collectors.joining("、")));
        };
    }

    String name(Reform.Party party) {
        return party.founded() ? party.name() : name(party.id());
    }

    private String name(UUID unit) {
        return units.unit(unit).name();
    }
}
