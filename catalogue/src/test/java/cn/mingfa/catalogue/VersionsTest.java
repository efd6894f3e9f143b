package cn.mingfa.catalogue;

import cn.mingfa.kernel.clock.ClockRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** An office's own versions and parameters over the shipped definitions. */
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

    @Test
    void unitsOwnParameterGoesBeforeThatOfTheRegion() {
        List<Parameter> parameters = List.of(
                parameter("澄湖区", Optional.of("柳川镇"), "gfxwj.comment", 10, Optional.empty()),
                parameter("澄湖区", Optional.empty(), "gfxwj.comment", 15, Optional.empty()),
                parameter("别处", Optional.empty(), "gfxwj.comment", 20, Optional.empty()));

        assertThat(comment(parameters, "柳川镇")).isEqualTo(10);
        assertThat(comment(parameters, "望溪街道")).isEqualTo(15);
    }

    @Test
    void parameterMaySetTheExtension() {
        Parameter parameter =
                new Parameter("澄湖区", Optional.empty(), "rx.complete", 7, OptionalInt.of(3), Optional.empty());

        ClockRule rule = with(List.of(parameter), "柳川镇")
                .catalogue()
                .flatMap(c -> c.clockRule("rx.complete"))
                .orElseThrow();

        assertThat(rule.limit().amount()).isEqualTo(7);
        assertThat(rule.extension().orElseThrow().amount()).isEqualTo(3);
    }

    @Test
    void verifiedRuleIsChangedOnlyWhenSomebodyConfirmsIt() {
        Parameter silent = parameter("澄湖区", Optional.empty(), "xxgk.reply", 15, Optional.empty());
        Parameter confirmed = parameter("澄湖区", Optional.empty(), "xxgk.reply", 15, Optional.of("区司法局，依据新条例"));

        assertThat(codes(with(List.of(silent), "柳川镇"))).containsExactly("verified_rule");
        assertThat(with(List.of(confirmed), "柳川镇").findings()).isEmpty();
    }

    @Test
    void parametersAreReadFromAFileWithLocatedFindings() {
        Parameters parameters = Parameters.read(new SourceFile("parameters.yaml", """
                parameters:
                  - {region: 澄湖区, rule: gfxwj.comment, amount: 10, confirmed_by: 区司法局答复}
                  - {region: 澄湖区, unit: 柳川镇, rule: rx.complete, amount: 七}
                  - {region: 澄湖区, rule: rx.sign, amount: 2, extention: 1}
                """));

        assertThat(parameters.list()).extracting(Parameter::rule).containsExactly("gfxwj.comment");
        assertThat(parameters.findings())
                .extracting(CatalogueFinding::line, CatalogueFinding::code)
                .containsExactly(tuple(3, "wrong_type"), tuple(4, "unknown_property"));
    }

    @Test
    void parameterOfNothingKnownIsRefused() {
        Parameter unknown = parameter("澄湖区", Optional.empty(), "gfxwj.coment", 10, Optional.empty());
        Parameter zero = parameter("澄湖区", Optional.empty(), "gfxwj.comment", 0, Optional.empty());

        assertThat(codes(with(List.of(unknown, zero), "柳川镇")))
                .containsExactlyInAnyOrder("unknown_reference", "out_of_range");
    }

    private static int comment(List<Parameter> parameters, String unit) {
        Catalogue catalogue = with(parameters, unit).catalogue().orElseThrow();
        return catalogue.clockRule("gfxwj.comment").orElseThrow().limit().amount();
    }

    private static Loaded with(List<Parameter> parameters, String unit) {
        return Catalogue.shipped().withParameters(parameters, "澄湖区", unit);
    }

    private static Parameter parameter(
            String region, Optional<String> unit, String rule, int amount, Optional<String> confirmedBy) {
        return new Parameter(region, unit, rule, amount, OptionalInt.empty(), confirmedBy);
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
