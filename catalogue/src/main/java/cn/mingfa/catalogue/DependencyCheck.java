package cn.mingfa.catalogue;

import cn.mingfa.catalogue.Definition.Requirement;
import cn.mingfa.kernel.definition.Urn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What definitions say they need: it must be there in that version, and nothing may need itself in the end. */
final class DependencyCheck {

    private static final int LONGEST = 64;

    private final Reading reading;
    private final Findings findings;
    private final Map<Urn, List<Definition<?>>> byName = new HashMap<>();
    private final Set<Urn> done = new HashSet<>();

    private DependencyCheck(Reading reading, Findings findings) {
        this.reading = reading;
        this.findings = findings;
        reading.all()
                .forEach(d -> byName.computeIfAbsent(d.edition().urn(), k -> new ArrayList<>())
                        .add(d));
    }

    static void run(Reading reading, Findings findings) {
        DependencyCheck check = new DependencyCheck(reading, findings);
        reading.all().forEach(check::present);
        reading.all().forEach(d -> check.walk(d.edition().urn(), new LinkedHashSet<>()));
    }

    private void present(Definition<?> definition) {
        for (Requirement need : definition.requires()) {
            List<Definition<?>> versions = byName.getOrDefault(need.urn(), List.of());
            if (versions.isEmpty() && !reading.declares(need.urn())) {
                findings.add(
                        need.at(),
                        "missing_dependency",
                        "依赖的“" + need.urn() + "”不在"
                                + NearestName.hint(
                                        need.urn().key(),
                                        reading.keys(need.urn().kind())));
            } else if (!versions.isEmpty()
                    && versions.stream().noneMatch(d -> d.edition().version() >= need.version())) {
                findings.add(
                        need.at(), "missing_dependency", "依赖“" + need.urn() + "”第" + need.version() + "版，现有的版本都比它旧。");
            }
        }
    }

    /** Depth is bounded by {@link #LONGEST}, width by {@link #done}. */
    private void walk(Urn urn, Set<Urn> path) {
        if (done.contains(urn)) {
            return;
        }
        path.add(urn);
        for (Definition<?> definition : byName.getOrDefault(urn, List.of())) {
            for (Requirement need : definition.requires()) {
                if (path.contains(need.urn())) {
                    findings.add(need.at(), "cyclic_dependency", "“" + urn + "”绕了一圈又依赖到自己，请去掉其中一条依赖。");
                } else if (path.size() >= LONGEST) {
                    findings.add(need.at(), "over_limit", "依赖一环套一环超过" + LONGEST + "层，请理一理。");
                } else {
                    walk(need.urn(), path);
                }
            }
        }
        path.remove(urn);
        done.add(urn);
    }
}
