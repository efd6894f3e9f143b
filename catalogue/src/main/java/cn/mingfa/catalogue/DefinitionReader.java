package cn.mingfa.catalogue;

import cn.mingfa.kernel.clock.ClockRule;
import cn.mingfa.kernel.figure.Indicator;
import cn.mingfa.kernel.matter.MatterType;
import java.util.List;
import java.util.Optional;

/** Reads definition files and checks them as a whole. */
final class DefinitionReader {

    private final Findings findings;
    private final Reading reading = new Reading();

    DefinitionReader(Findings findings) {
        this.findings = findings;
    }

    /** Reads one file; what kind it holds is said by its first name: clocks, matter, indicators, outline, watches, matrices
     * or letters. */
    void read(SourceFile file) {
        Optional<Tree> tree = TreeReader.read(file, findings);
        tree.ifPresent(root -> {
            Props props = Props.of(root, findings);
            props.list("clocks", Limits.DEFINITIONS).forEach(p -> ClockReader.read(p, reading));
            props.tree("matter").ifPresent(t -> MatterReader.read(Props.of(t, findings), reading));
            props.list("indicators", Limits.DEFINITIONS).forEach(p -> IndicatorReader.read(p, reading));
            props.tree("outline").ifPresent(t -> OutlineReader.read(Props.of(t, findings), reading));
            props.list("watches", Limits.DEFINITIONS).forEach(p -> WatchReader.read(p, reading));
            props.list("matrices", Limits.DEFINITIONS).forEach(p -> MatrixReader.read(p, reading));
            props.list("letters", Limits.DEFINITIONS).forEach(p -> LetterReader.read(p, reading));
            props.close();
        });
    }

    /** The checks that need everything: references, versions, dependencies. */
    void checkWhole() {
        if (reading.all().count() > Limits.DEFINITIONS) {
            findings.add(Place.of(""), "over_limit", "定义总数超过上限" + Limits.DEFINITIONS + "个。");
            return;
        }
        Known known = known();
        reading.checks().forEach(check -> check.check(known, findings));
        EditionCheck.run(reading, findings);
        DependencyCheck.run(reading, findings);
    }

    /** What references may point at. */
    Known known() {
        return new Known(reading, clocks(), matters(), indicators());
    }

    Versions<ClockRule> clocks() {
        return Versions.of(values(reading.clocks), ClockRule::edition);
    }

    Versions<MatterType> matters() {
        return Versions.of(values(reading.matters), MatterType::edition);
    }

    Versions<Indicator> indicators() {
        return Versions.of(values(reading.indicators), Indicator::edition);
    }

    Versions<Outline> outlines() {
        return Versions.of(values(reading.outlines), Outline::edition);
    }

    Versions<Watch> watches() {
        return Versions.of(values(reading.watches), Watch::edition);
    }

    Versions<Matrix> matrices() {
        return Versions.of(values(reading.matrices), Matrix::edition);
    }

    Versions<Letter> letters() {
        return Versions.of(values(reading.letters), Letter::edition);
    }

    private static <T> List<T> values(List<Definition<T>> definitions) {
        return definitions.stream().map(Definition::value).toList();
    }
}
