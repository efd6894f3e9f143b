package cn.mingfa.catalogue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What the loader says of mistakes in tracks, cues, kindred, belonging, follow-ups and derived values. */
class GuidanceFindingsTest {

    private static final String MATTER = Patrol.with("""
              fields:
                - {key: topic, label: 事项, type: text, required: true, carried: true}
                - {key: places, label: 点位, type: whole, derived: {count_lines: found}}
                - {key: found, label: 发现, type: rows, columns: [{key: what, label: 问题, type: text}]}
                - {key: level, label: 等级, type: choice, options: {high: 高, low: 低}, option_hints: {high: 有人受伤}}
                - {key: ground, label: 理由, type: text}
              track:
                - {key: look, label: 检查, done: {field: level, op: present}, skipped: {field: ground, op: present}, ground: ground, stages: [open], actions: [register], papers: [{linked: {by: led_to, to: issue}}]}
              cues:
                - {key: fire, fields: [topic], words: [火], sentence: "写有“{words}”。", opens: issue}
              kindred:
                - {key: before, label: 以前, type: patrol, alike: {topic: topic}, same: {level: level}, shows: [found]}
              belonging: {type: plan_task, link: part_of, label: 任务, fits: {title: topic}}
              openings:
                - {type: issue, label: 登记问题, link: led_to}
              stages:
                - {key: open, label: 已登记}
                - {key: done, label: 已办结, closing: true}
              actions:
                - {key: close, label: 办结, from: [open], to: done, roles: [clerk], follows: [{type: adviser_request, link: led_to, copies: {question: topic}, sets: {asker: 巡查队}}]}
            """);

    @Test
    void theUntouchedDefinitionIsInOrder() {
        assertThat(Patrol.findings(MATTER)).isEmpty();
    }

    @ParameterizedTest(name = "{2}: {0} -> {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "count_lines: found | count_lines: level | wrong_field",
                "count_lines: found | sums: found | missing_property",
                "{high: 有人受伤} | {hihg: 有人受伤} | unknown_option",
                "stages: [open], actions | stages: [opne], actions | unknown_stage",
                "actions: [register] | actions: [visit] | unknown_action",
                "ground: ground, | ground: grounds, | unknown_field",
                "papers: [{linked: {by: led_to, to: issue}}] | papers: [{field: level, op: present}] | wrong_type",
                "words: [火], | `` | missing_property",
                "opens: issue | opens: patrol | unknown_opening",
                "“{words}”。 | “{word}”。 | unknown_placeholder",
                "shows: [found] | shows: [fuond] | unknown_field",
                "alike: {topic: topic}, same: {level: level} | where: {field: level, op: present} | missing_property",
                "link: part_of | link: led_to | contradiction",
                "sets: {asker: 巡查队} | sets: {} | missing_property",
                "{question: topic} | {question: topics} | unknown_field",
            })
    void mistakesAreNamed(String good, String bad, String code) {
        assertThat(Patrol.findings(Patrol.mistaken(MATTER, good, bad)))
                .extracting(CatalogueFinding::code)
                .contains(code);
    }
}
