package cn.mingfa.catalogue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/** Files that try to loop, to grow, to construct or to read: refused with a place, quickly. */
class HostileDefinitionsTest {

    @Test
    void refusesAliasBomb() {
        assertRefused("""
                a: &a [x, x, x, x, x, x, x, x, x]
                b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]
                c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]
                matter: *c
                """, "anchor", 1);
    }

    @Test
    void refusesAliasToItself() {
        assertRefused("matter: &m {fields: [*m]}", "anchor", 1);
    }

    @Test
    void refusesAliasWithoutAnchor() {
        assertRefused("clocks:\n  - *rule\n", "alias", 2);
    }

    @Test
    void refusesTagThatWouldConstructAnObject() {
        assertRefused(
                "matter: !!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[!!java.net.URL [\"http://x\"]]]]",
                "tag",
                1);
    }

    @Test
    void refusesTagDeclaredByDirective() {
        assertRefused("%TAG !y! tag:yaml.org,2002:\n---\nmatter: !y!set {a}\n", "tag", 3);
    }

    @Test
    void refusesInclude() {
        assertRefused("matter: !include /etc/passwd\n", "tag", 1);
    }

    @Test
    void refusesMergeKey() {
        assertRefused("matter:\n  <<: {key: x}\n", "merge_key", 2);
    }

    @Test
    void refusesScalarOfTenMegabytes() {
        assertRefused("matter: " + "长".repeat(10 * 1024 * 1024 / 2), "too_large", 0);
    }

    @Test
    void refusesLongScalarInSmallFile() {
        assertRefused("matter:\n  title: " + "长".repeat(5_000), "too_long", 2);
    }

    @Test
    void refusesDeepNestingOfLists() {
        assertRefused("matter: " + "[".repeat(100_000), "too_deep", 1);
    }

    @Test
    void refusesDeepNestingOfBlocks() {
        StringBuilder text = new StringBuilder();
        for (int depth = 0; depth < 200; depth++) {
            text.append(" ".repeat(depth)).append("a:\n");
        }
        assertRefused(text.toString(), "too_deep", 25);
    }

    @Test
    void refusesTooManyValues() {
        assertRefused("clocks: [" + "1,".repeat(100_000) + "1]", "too_many_nodes", 1);
    }

    @Test
    void refusesKeyThatIsAList() {
        assertRefused("? [a, b]\n: c\n", "key_not_text", 1);
    }

    @Test
    void refusesSecondDocument() {
        assertRefused("clocks: []\n---\nclocks: []\n", "second_document", 2);
    }

    @Test
    void refusesEmptyFile() {
        assertRefused("", "empty", 1);
    }

    @Test
    void refusesControlCharacters() {
        assertRefused("matter: \u0000\u0007", "syntax", 0);
    }

    @Test
    void refusesBrokenSyntaxWhereItBreaks() {
        assertRefused("matter:\n  title: \"never closed\n  group: x\n", "syntax", 4);
    }

    @Test
    void refusesDefinitionsThatNeedEachOther() {
        String rule = """
                  - key: %s
                    version: 1
                    effective_from: 2020-01-01
                    requires: [urn:mingfa:clock:%s@1]
                    matter: 事项
                    step: 环节
                    trigger: 收到
                    limit: 5 days
                    sense: at_most
                    roll: none
                    law: 某规定
                    confidence: verified_text
                """;

        assertRefused(
                "clocks:\n" + rule.formatted("a.x", "a.y") + rule.formatted("a.y", "a.z")
                        + rule.formatted("a.z", "a.x"),
                "cyclic_dependency",
                29);
        assertRefused("clocks:\n" + rule.formatted("a.x", "a.x"), "cyclic_dependency", 5);
    }

    @Test
    void refusesEndlessChainOfNeeds() {
        StringBuilder chain = new StringBuilder("clocks:\n");
        for (int i = 0; i < 1_500; i++) {
            chain.append("  - {key: c.x")
                    .append(i)
                    .append(", version: 1, effective_from: 2020-01-01, requires: [urn:mingfa:clock:c.x")
                    .append(i + 1)
                    .append("@1], matter: 甲, step: 乙, trigger: 丙, limit: 5 days, sense: at_most, roll: none, law: 丁,")
                    .append(" confidence: verified_text}\n");
        }

        assertRefused(chain.toString(), "over_limit", 65);
    }

    @Test
    void refusesFormulaThatCostsTooMuch() {
        String deep = "{count: {type: training, where: " + "{not: ".repeat(15) + "{field: sessions, op: present}"
                + "}".repeat(15) + "}}";
        String wide = "{plus: ["
                + ("{plus: [" + "{count: {type: training}},".repeat(11) + "{count: {type: training}}]},").repeat(8)
                + "{count: {type: training}}]}";

        assertRefused(ShippedFiles.definitions(), indicator(deep), "formula", 8);
        assertRefused(ShippedFiles.definitions(), indicator(wide), "over_limit", 8);
    }

    private static String indicator(String formula) {
        return """
                indicators:
                  - key: costly
                    version: 1
                    effective_from: 2020-01-01
                    name: 费时的指标
                    unit: 次
                    meaning: 数得太细。
                    formula: %s
                """.formatted(formula);
    }

    @Test
    void noiseNeverBreaksTheLoader() {
        String[] pieces = {
            "matter",
            "clocks",
            "indicators",
            "outline",
            ":",
            " ",
            "\n",
            "  ",
            "- ",
            "[",
            "]",
            "{",
            "}",
            "&a",
            "*a",
            "!t",
            "\"",
            "'",
            "|",
            ">",
            "#",
            "%",
            "?",
            "key",
            "version",
            "1",
            "fields",
            "formula",
            "count",
            "plus",
            ",",
            "@",
            "\t"
        };
        Random random = new Random(20261121);
        for (int round = 0; round < 1_500; round++) {
            StringBuilder text = new StringBuilder(round % 2 == 0 ? "matter:\n  " : "indicators:\n  - ");
            for (int i = random.nextInt(40); i >= 0; i--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            String noise = text.toString();
            assertThatCode(() -> Catalogue.load(List.of(new SourceFile("noise.yaml", noise))))
                    .as(noise)
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void refusesOfficeFilesThatAreNoText(@TempDir Path office) throws IOException {
        Files.write(office.resolve("gbk.yaml"), "matter: {title: 普法}".getBytes(Charset.forName("GBK")));
        Files.write(office.resolve("huge.yaml"), new byte[3 * 1024 * 1024]);

        assertThat(Catalogue.shippedWith(office).findings())
                .extracting(CatalogueFinding::file, CatalogueFinding::code)
                .containsExactly(tuple("gbk.yaml", "encoding"), tuple("huge.yaml", "too_large"));
    }

    @Test
    void doesNotFollowLinksOutOfTheOfficeFolder(@TempDir Path office, @TempDir Path elsewhere) throws IOException {
        Path secret = elsewhere.resolve("secret.yaml");
        Files.writeString(secret, "matter: !secret 1", StandardCharsets.UTF_8);
        Files.createSymbolicLink(office.resolve("link.yaml"), secret);

        assertThat(Catalogue.shippedWith(office).findings()).isEmpty();
    }

    private static void assertRefused(String text, String code, int line) {
        assertRefused(List.of(), text, code, line);
    }

    private static void assertRefused(List<SourceFile> beside, String text, String code, int line) {
        List<SourceFile> files = new ArrayList<>(beside);
        files.add(new SourceFile("hostile.yaml", text));

        List<CatalogueFinding> findings = assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> Catalogue.load(files).findings());

        assertThat(findings).as(findings.toString()).isNotEmpty();
        assertThat(findings.getFirst().file()).isEqualTo("hostile.yaml");
        assertThat(findings.getFirst().code()).isEqualTo(code);
        assertThat(findings.getFirst().line()).isEqualTo(line);
    }
}
