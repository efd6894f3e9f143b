package cn.mingfa.catalogue;

import cn.mingfa.kernel.clock.ClockRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** An office's own versions over the shipped definitions. */
class VersionsTest {

    private static final String RULE = """
            clocks:
              - key: gfxwj.interpret
                version: %d
                effective_from: %s
                matter: 行政规范性文件
                step: 政策解读发布
                trigger: 文件公布
                limit: 5 working_days
                sense: at_most
                roll: none
                law: 本区规定
                confidence: local_practice
                to_be_confirmed: true
            """;

    @Test
    void higherVersionSupersedesFromItsDate(@TempDir Path office) throws IOException {
        Files.writeString(office.resolve("own.yaml"), RULE.formatted(2, "2026-07-01"));

        Catalogue catalogue = Catalogue.shippedWith(office).catalogue().orElseThrow();

        assertThat(amountOn(catalogue, "2026-06-30")).isEqualTo(3);
        assertThat(amountOn(catalogue, "2026-07-01")).isEqualTo(5);
        assertThat(catalogue
                        .clockRule("gfxwj.interpret")
                        .orElseThrow()
                        .edition()
                        .version())
                .isEqualTo(2);
        assertThat(catalogue.clockRules()).hasSize(111);
    }

    @Test
    void sameVersionTwiceIsRefused(@TempDir Path office) throws IOException {
        Files.writeString(office.resolve("own.yaml"), RULE.formatted(1, "2026-07-01"));

        assertThat(codes(Catalogue.shippedWith(office))).containsExactly("duplicate_version");
    }

    @Test
    void laterVersionThatBeginsEarlierIsRefused(@TempDir Path office) throws IOException {
        Files.writeString(office.resolve("own.yaml"), RULE.formatted(2, "1999-07-01"));

        assertThat(codes(Catalogue.shippedWith(office))).containsExactly("overlapping_versions");
    }

    @Test
    void versionThatRunsIntoTheNextIsRefused(@TempDir Path office) throws IOException {
        Files.writeString(office.resolve("a.yaml"), RULE.formatted(2, "2026-01-01\n    effective_to: 2026-12-31"));
        Files.writeString(office.resolve("b.yaml"), RULE.formatted(3, "2026-07-01"));

        assertThat(codes(Catalogue.shippedWith(office))).containsExactly("overlapping_versions");
    }

    @Test
    void nothingAppliesBeforeTheFirstVersion() {
        assertThat(Catalogue.shipped().clockRule("xxgk.reply", LocalDate.of(2019, 5, 14)))
                .isEmpty();
        assertThat(Catalogue.shipped().matterType("training", LocalDate.of(2026, 1, 1)))
                .isPresent();
        assertThat(Catalogue.shipped().matterType("training", 2)).isEmpty();
    }

    @Test
    void proposalAssignedBeforeTheAmendedActRunsUnderTheOldOne() {
        ClockRule before = Catalogue.shipped()
                .clockRule("jy.npc", LocalDate.of(2025, 1, 15))
                .orElseThrow();
        ClockRule after = Catalogue.shipped()
                .clockRule("jy.npc", LocalDate.of(2025, 3, 11))
                .orElseThrow();

        assertThat(before.edition().version()).isEqualTo(1);
        assertThat(before.basis().confidence().toBeConfirmed()).isTrue();
        assertThat(after.edition().version()).isEqualTo(2);
        assertThat(after.basis().confidence().toBeConfirmed()).isFalse();
    }

    @Test
    void missingOfficeFolderIsAFinding(@TempDir Path office) {
        assertThat(codes(Catalogue.shippedWith(office.resolve("none")))).containsExactly("unreadable");
    }

    private static int amountOn(Catalogue catalogue, String day) {
        return catalogue
                .clockRule("gfxwj.interpret", LocalDate.parse(day))
                .orElseThrow()
                .limit()
                .amount();
    }

    private static List<String> codes(Loaded loaded) {
        return loaded.findings().stream().map(CatalogueFinding::code).toList();
    }
}
