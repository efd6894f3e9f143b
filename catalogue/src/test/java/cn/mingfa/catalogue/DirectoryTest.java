package cn.mingfa.catalogue;

import cn.mingfa.kernel.definition.Urn;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What stands in files, and copies of it to be altered. */
class DirectoryTest {

    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);

    @Test
    void findsEveryShippedDefinition() {
        Catalogue shipped = Catalogue.shipped();

        assertThat(of(Urn.Kind.MATTER)).hasSize(shipped.matterTypes().size());
        assertThat(of(Urn.Kind.INDICATOR)).hasSize(shipped.indicators().size());
        assertThat(of(Urn.Kind.WATCH)).hasSize(shipped.watches().size());
        assertThat(of(Urn.Kind.MATRIX)).hasSize(shipped.matrices().size());
        assertThat(of(Urn.Kind.LETTER)).hasSize(shipped.letters().size());
    }

    @Test
    void aFileInWorkIsReadAsFarAsItGoes() {
        SourceFile file = new SourceFile("own.yaml", "indicators:\n  - key: a\n    name: 甲\n\n  # 下一个\n  - key: b\n");

        List<Declared> declared = Directory.of(List.of(file));

        assertThat(declared).extracting(Declared::key).containsExactly("a", "b");
        assertThat(declared.getFirst().text()).isEqualTo("  - key: a\n    name: 甲");
        assertThat(declared.get(1).line()).isEqualTo(6);
    }

    static Stream<Declared> types() {
        return Directory.shipped().stream().filter(d -> d.kind() == Urn.Kind.MATTER);
    }

    @Test
    void aCopyOfAnyTypeIsInOrderAtOnce() {
        List<SourceFile> copies = types().map(d -> new SourceFile(d.copyKey() + ".yaml", d.copy(FROM)))
                .toList();

        Loaded loaded = Catalogue.shippedWith(copies);

        assertThat(loaded.findings()).isEmpty();
        assertThat(loaded.catalogue()
                        .orElseThrow()
                        .matterType("training_own")
                        .orElseThrow()
                        .title())
                .isEqualTo("培训（副本）");
    }

    @Test
    void aCopyOfAnyOtherDefinitionIsInOrderAtOnce() {
        List<SourceFile> copies = Directory.shipped().stream()
                .filter(d -> d.kind() != Urn.Kind.MATTER && d.kind() != Urn.Kind.OUTLINE)
                .filter(d -> d.version() == 1)
                .map(d -> new SourceFile(d.kind().word() + "-" + d.copyKey() + ".yaml", d.copy(FROM)))
                .toList();

        List<CatalogueFinding> findings = copies.stream()
                .collect(java.util.stream.Collectors.groupingBy(f -> f.name().hashCode() % 2))
                .values()
                .stream()
                .flatMap(half -> Catalogue.shippedWith(half.subList(0, Math.min(400, half.size()))).findings().stream())
                .toList();

        assertThat(findings).isEmpty();
    }

    private static List<Declared> of(Urn.Kind kind) {
        return Directory.shipped().stream().filter(d -> d.kind() == kind).toList();
    }
}
