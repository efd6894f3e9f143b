package cn.mingfa.platform.watching;

import cn.mingfa.catalogue.Catalogue;
import cn.mingfa.catalogue.SourceFile;
import cn.mingfa.kernel.matter.MatterType.Role;
import cn.mingfa.kernel.value.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

import static cn.mingfa.platform.watching.HeldFigures.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

class WatchingTest {

    private static final Catalogue CATALOGUE = Catalogue.load(List.of(new SourceFile("post.yaml", """
            matter:
              key: post
              version: 1
              effective_from: 2020-01-01
              title: 推送
              group: 公开
              title_field: topic
              series: 推送
              dates: [{kind: occurred_on, label: 日期}]
              fields:
                - {key: topic, label: 标题, type: text, required: true}
                - {key: account, label: 账号, type: choice, options: {a: 甲号, b: 乙号}}
                - {key: law, label: 法律, type: choice, options: {x: 宪法, y: 民法典}}
                - {key: valid_to, label: 到期, type: date}
              stages: [{key: open, label: 已推送}, {key: done, label: 已归档, closing: true}]
              actions: [{key: close, label: 归档, from: [open], to: done, roles: [clerk]}]
              indicators: [all_count, open_count]
            indicators:
              - {key: all_count, version: 1, effective_from: 2020-01-01, name: 全部, unit: 条, meaning: 全部。, formula: {count: {type: post}}}
              - key: open_count
                version: 1
                effective_from: 2020-01-01
                name: 未归档
                unit: 条
                meaning: 未归档。
                formula: {count: {type: post, where: {field: stage, op: eq, value: open}}}
            watches:
              - key: expiring
                version: 1
                effective_from: 2020-01-01
                title: 将到期
                sentence: "“{topic}”{valid_to}到期。"
                roles: [clerk]
                found: {type: post, where: {field: valid_to, op: next_days, value: "90"}}
              - key: silent
                version: 1
                effective_from: 2020-01-01
                title: 久未更新
                sentence: "{per}上次更新是{last}，已有{days}天。"
                roles: [clerk]
                silence: {type: post, by: occurred_on, per: account, days: 14, warn: 4}
              - key: differs
                version: 1
                effective_from: 2020-01-01
                title: 两处不一
                sentence: "一处是{first}，一处是{second}。"
                roles: [supervisor]
                season: {from: "10-01", to: "12-31"}
                compare: {first: all_count, second: open_count}
            matrices:
              - key: cover
                version: 1
                effective_from: 2020-01-01
                title: 账号与法律
                type: post
                rows: account
                columns: law
                quarters: true
                gap_from: "10-01"
                roles: [clerk]
            """)))
            .catalogue()
            .orElseThrow();

    private final HeldFigures figures = new HeldFigures(CATALOGUE);
    private final Watching watching = new Watching(CATALOGUE, figures);

    private void post(String account, String law, LocalDate on, String stage) {
        figures.add(
                "post",
                stage,
                on,
                Map.of(
                        "topic", new Value.Text("推送" + on),
                        "account", new Value.Choice(account),
                        "law", new Value.Choice(law)));
    }

    @Test
    void aMatterThatMeetsTheConditionIsALineWithItsOwnWords() {
        figures.add(
                "post",
                "open",
                TODAY.minusYears(2),
                Map.of("topic", new Value.Text("荣誉"), "valid_to", new Value.Day(TODAY.plusDays(90))));
        figures.add(
                "post",
                "open",
                TODAY,
                Map.of("topic", new Value.Text("另一件"), "valid_to", new Value.Day(TODAY.plusDays(91))));

        assertThat(watching.raised(HeldFigures.user(Role.CLERK), TODAY))
                .singleElement()
                .satisfies(raised -> {
                    assertThat(raised.total()).isEqualTo(1);
                    assertThat(raised.lines().getFirst().sentence()).isEqualTo("“荣誉”2027年2月19日到期。");
                });
    }

    @Test
    void whatHangsOnTodayStandsBeforeAllOthersHoweverMany() {
        for (int i = 0; i < 60; i++) {
            figures.add("post", "open", TODAY, due("某件", TODAY.plusDays(30)));
        }
        figures.add("post", "open", TODAY, due("今天的", TODAY));

        assertThat(watching.raised(HeldFigures.user(Role.CLERK), TODAY))
                .singleElement()
                .satisfies(raised -> assertThat(raised.lines().getFirst().day()).contains(TODAY));
    }

    private static Map<String, Value> due(String topic, LocalDate on) {
        return Map.of("topic", new Value.Text(topic), "valid_to", new Value.Day(on));
    }

    @Test
    void silenceIsToldForEachAccountSomeDaysAhead() {
        post("a", "x", TODAY.minusDays(10), "open");
        post("b", "x", TODAY.minusDays(11), "open");
        post("b", "x", TODAY.minusDays(40), "open");

        assertThat(watching.raised(HeldFigures.user(Role.CLERK), TODAY))
                .singleElement()
                .satisfies(raised -> assertThat(raised.lines())
                        .extracting(Raised.Line::sentence)
                        .containsExactly("乙号上次更新是2026年11月10日，已有11天。"));
    }

    @Test
    void twoFiguresThatDifferAreToldInSeasonToThoseConcerned() {
        post("a", "x", TODAY, "done");
        assertThat(watching.raised(HeldFigures.user(Role.SUPERVISOR), TODAY))
                .singleElement()
                .satisfies(raised ->
                        assertThat(raised.lines().getFirst().sentence()).isEqualTo("一处是1条，一处是0条。"));
        assertThat(watching.raised(HeldFigures.user(Role.SUPERVISOR), LocalDate.of(2026, 9, 30)))
                .isEmpty();
        assertThat(watching.raised(HeldFigures.user(Role.CLERK), TODAY)).isEmpty();
    }

    @Test
    void aCoverageTableShowsQuartersAndFromOctoberItsGaps() {
        post("a", "x", LocalDate.of(2026, 3, 1), "open");
        post("a", "x", LocalDate.of(2026, 11, 1), "open");
        Coverages coverages = new Coverages(CATALOGUE, figures);

        Coverage late = coverages
                .coverage("cover", 2026, HeldFigures.user(Role.CLERK), TODAY)
                .orElseThrow();
        assertThat(late.gaps()).isEqualTo(3);
        assertThat(late.rows().getFirst().cells().getFirst())
                .isEqualTo(new Coverage.Cell(2, List.of(1, 0, 0, 1), false));
        assertThat(coverages
                        .coverage("cover", 2026, HeldFigures.user(Role.CLERK), LocalDate.of(2026, 9, 30))
                        .orElseThrow()
                        .gaps())
                .isZero();
        assertThat(coverages.coverage("cover", 2026, HeldFigures.user(Role.PRINCIPAL), TODAY))
                .isEmpty();
    }
}
