package cn.mingfa.catalogue;

import cn.mingfa.kernel.definition.Edition;
import cn.mingfa.kernel.definition.Urn;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How the versions of one definition follow each other: each once, in order, no two with an end at the same time. */
final class EditionCheck {

    private EditionCheck() {}

    static void run(Reading reading, Findings findings) {
        Map<Urn, List<Definition<?>>> byName = new TreeMap<>();
        reading.all()
                .forEach(d -> byName.computeIfAbsent(d.edition().urn(), k -> new ArrayList<>())
                        .add(d));
        byName.values().forEach(versions -> {
            versions.sort(Comparator.comparingInt(d -> d.edition().version()));
            for (int i = 1; i < versions.size(); i++) {
                follow(versions.get(i - 1), versions.get(i), findings);
            }
        });
    }

    private static void follow(Definition<?> earlier, Definition<?> later, Findings findings) {
        Edition before = earlier.edition();
        Edition after = later.edition();
        String name = Known.label(after.urn().kind()) + "“" + after.urn().key() + "”";
        if (before.version() == after.version()) {
            findings.add(
                    later.at(),
                    "duplicate_version",
                    name + "的第" + after.version() + "版写了两次，另一处在" + earlier.at().file() + "第"
                            + earlier.at().line() + "行；请删去一个或改版本号。");
        } else if (!after.effectiveFrom().isAfter(before.effectiveFrom())) {
            findings.add(
                    later.at(),
                    "overlapping_versions",
                    name + "第" + after.version() + "版不晚于第" + before.version() + "版生效，请核对effective_from。");
        } else if (before.effectiveTo()
                .filter(end -> !end.isBefore(after.effectiveFrom()))
                .isPresent()) {
            findings.add(
                    later.at(),
                    "overlapping_versions",
                    name + "第" + before.version() + "版到" + before.effectiveTo().get() + "才失效，第" + after.version()
                            + "版却自" + after.effectiveFrom() + "生效，两版重叠。");
        }
    }
}
