package cn.mingfa.catalogue;

import cn.mingfa.kernel.clock.ClockEvent;
import cn.mingfa.kernel.clock.ClockRule;
import cn.mingfa.kernel.clock.DueDate;
import cn.mingfa.kernel.clock.StatutoryClock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** An office's own calendar and parameters over the shipped ones. */
class OfficeFolderTest {

    private static final List<String> TOWN = List.of("栖禾镇人民政府", "栖禾镇");
    private static final List<String> OTHER_TOWN = List.of("云磬街道办事处", "云磬街道");
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    @TempDir
    Path office;

    @Test
    void ownLinesGoBeforeTheShippedCalendarAndTheVersionSaysSo() {
        file("calendar.csv", """
                # version: local-1
                date,kind,name,source
                2026-06-03,OFF,停电休息,办公室通知
                2026-10-07,WORK,抢险上班,办公室通知
                """);

        Catalogue catalogue = sound();

        assertThat(catalogue.calendar().version())
                .isEqualTo(Catalogue.shipped().calendar().version() + "+local-1");
        assertThat(catalogue.calendar().isWorkday(LocalDate.of(2026, 6, 3))).isFalse();
        assertThat(catalogue.calendar().isWorkday(LocalDate.of(2026, 10, 7))).isTrue();
        assertThat(catalogue.calendar().isWorkday(LocalDate.of(2026, 10, 6))).isFalse();
    }

    @Test
    void completingAYearMakesItsDueDatesFinal() {
        assertThat(replyFrom(Catalogue.shipped(), LocalDate.of(2027, 3, 1)).provisional())
                .isTrue();
        file("calendar.csv", "# version: local-2027\n# complete: 2027\n2027-01-01,OFF,元旦,放假安排\n");

        DueDate due = replyFrom(sound(), LocalDate.of(2027, 3, 1));

        assertThat(due.provisional()).isFalse();
        assertThat(due.calendarVersion()).endsWith("+local-2027");
    }

    @Test
    void everyBadLineIsNamedTogetherWithEverythingElse() {
        file("calendar.csv", "# version: local-1\n2026-02-30,OFF,春节,x\n2026-06-03,REST,休息,x\n2026-06-04,WORK,上班,x\n");
        file("parameters.yaml", """
                parameters:
                  - {region: 澄砚区, rule: gfxwj.comment, effective_from: 2026-01-01, amount: 十}
                  - {region: 澄砚区, rule: gfxwj.coment, effective_from: 2026-01-01, amount: 10}
                """);
        file("own.yaml", "matters: []\n");

        assertThat(findings())
                .extracting(CatalogueFinding::file, CatalogueFinding::line, CatalogueFinding::code)
                .containsExactly(
                        tuple("calendar.csv", 2, "calendar_line"),
                        tuple("calendar.csv", 3, "calendar_line"),
                        tuple("calendar.csv", 4, "calendar_line"),
                        tuple("own.yaml", 1, "unknown_property"),
                        tuple("parameters.yaml", 2, "wrong_type"),
                        tuple("parameters.yaml", 3, "unknown_reference"));
    }

    @Test
    void parameterOfTheRegionHoldsForEveryUnitWithoutOneOfItsOwn() {
        file("parameters.yaml", """
                parameters:
                  - {region: 澄砚区, unit: 栖禾镇, rule: gfxwj.comment, effective_from: 2026-03-01, amount: 10}
                  - {region: 澄砚区, rule: gfxwj.comment, effective_from: 2026-01-01, amount: 15}
                """);

        Catalogue catalogue = sound();

        assertThat(amount(catalogue, "gfxwj.comment", DAY, TOWN)).isEqualTo(10);
        assertThat(amount(catalogue, "gfxwj.comment", DAY, OTHER_TOWN)).isEqualTo(15);
        assertThat(amount(catalogue, "gfxwj.comment", DAY, List.of())).isEqualTo(15);
        assertThat(catalogue.clockRule("gfxwj.comment").orElseThrow().limit().amount())
                .isEqualTo(15);
        assertThat(catalogue.clockRules())
                .filteredOn(rule -> rule.key().equals("gfxwj.comment"))
                .extracting(rule -> rule.limit().amount())
                .containsExactly(15);
    }

    @Test
    void unitFollowsTheParameterOfTheUnitAboveIt() {
        file("parameters.yaml", """
                parameters:
                  - {region: 澄砚区, unit: 栖禾镇, rule: gfxwj.comment, effective_from: 2026-03-01, amount: 10}
                """);

        assertThat(amount(sound(), "gfxwj.comment", DAY, List.of("栖禾镇司法所", "司法所", "栖禾镇人民政府", "栖禾镇")))
                .isEqualTo(10);
    }

    @Test
    void clockThatStartedBeforeTheParameterIsNotMoved() {
        file("parameters.yaml", """
                parameters:
                  - {region: 澄砚区, rule: gfxwj.comment, effective_from: 2026-03-01, amount: 15}
                  - {region: 澄砚区, rule: gfxwj.comment, effective_from: 2026-09-01, amount: 12}
                """);
        Catalogue catalogue = sound();
        int shipped = amount(Catalogue.shipped(), "gfxwj.comment", DAY, List.of());

        assertThat(amount(catalogue, "gfxwj.comment", LocalDate.of(2026, 2, 28), TOWN))
                .isEqualTo(shipped);
        assertThat(amount(catalogue, "gfxwj.comment", LocalDate.of(2026, 3, 1), TOWN))
                .isEqualTo(15);
        assertThat(amount(catalogue, "gfxwj.comment", LocalDate.of(2026, 9, 1), TOWN))
                .isEqualTo(12);
    }

    @Test
    void changedRuleSaysWhoseParameterItIs() {
        file("parameters.yaml", """
                parameters:
                  - region: 澄砚区
                    unit: 栖禾镇
                    rule: rx.complete
                    effective_from: 2026-03-01
                    amount: 7
                    extension: 3
                    confirmed_by: 区司法局2026年3月答复
                """);

        ClockRule rule = sound().clockRule("rx.complete", DAY, TOWN).orElseThrow();

        assertThat(rule.limit().amount()).isEqualTo(7);
        assertThat(rule.extension().orElseThrow().amount()).isEqualTo(3);
        assertThat(rule.basis().confidence().toBeConfirmed()).isFalse();
        assertThat(rule.basis().local().orElseThrow()).contains("澄砚区栖禾镇", "2026-03-01", "区司法局2026年3月答复");
    }

    @Test
    void verifiedRuleIsChangedOnlyWhenSomebodyConfirmsIt() {
        String parameter = """
                parameters:
                  - {region: 澄砚区, rule: xxgk.reply, effective_from: 2026-01-01, amount: 15%s}
                """;
        file("parameters.yaml", parameter.formatted(""));
        assertThat(findings()).extracting(CatalogueFinding::code).containsExactly("verified_rule");

        file("parameters.yaml", parameter.formatted(", confirmed_by: 区司法局依据新条例"));
        assertThat(amount(sound(), "xxgk.reply", DAY, TOWN)).isEqualTo(15);
    }

    @Test
    void amountTheRuleCannotHaveIsRefusedWhereItStands() {
        file("parameters.yaml", """
                parameters:
                  - region: 澄砚区
                    rule: gfxwj.comment
                    effective_from: 2026-01-01
                    amount: 0
                """);

        assertThat(findings())
                .extracting(CatalogueFinding::line, CatalogueFinding::code)
                .containsExactly(tuple(3, "out_of_range"));
    }

    @Test
    void oneFileSpeaksForOneRegionAndSaysEachThingOnce() {
        file("parameters.yaml", """
                parameters:
                  - {region: 澄砚区, rule: gfxwj.comment, effective_from: 2026-01-01, amount: 10}
                  - {region: 别的区, rule: gfxwj.comment, effective_from: 2026-02-01, amount: 10}
                  - {region: 澄砚区, rule: gfxwj.comment, effective_from: 2026-01-01, amount: 12}
                """);

        assertThat(findings())
                .extracting(CatalogueFinding::line, CatalogueFinding::code)
                .containsExactly(tuple(3, "several_regions"), tuple(4, "duplicate_parameter"));
    }

    private static DueDate replyFrom(Catalogue catalogue, LocalDate start) {
        ClockRule rule = catalogue.clockRule("xxgk.reply", start).orElseThrow();
        return new StatutoryClock(catalogue.calendar())
                .reckon(rule, List.of(new ClockEvent.Started(start.atStartOfDay())));
    }

    private static int amount(Catalogue catalogue, String rule, LocalDate on, List<String> unit) {
        return catalogue.clockRule(rule, on, unit).orElseThrow().limit().amount();
    }

    private Catalogue sound() {
        assertThat(findings()).isEmpty();
        return Catalogue.shippedWith(office).catalogue().orElseThrow();
    }

    private List<CatalogueFinding> findings() {
        return Catalogue.shippedWith(office).findings();
    }

    private void file(String name, String text) {
        try {
            Files.writeString(office.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
