package cn.mingfa.catalogue;

import cn.mingfa.kernel.condition.Condition;
import cn.mingfa.kernel.condition.LinkType;
import cn.mingfa.kernel.figure.Formula;
import cn.mingfa.kernel.matter.Field;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.kernel.matter.Opening;
import cn.mingfa.kernel.value.FieldType;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What a definition can say beyond fields and stages: links, gates, tables, validity, readers and openings. */
class LanguageTest {

    private static final String DEFINITIONS = """
            matter:
              key: item
              version: 1
              effective_from: 2026-01-01
              title: 议题
              group: 决策
              title_field: topic
              series: 议题
              dates: [{kind: occurred_on, label: 提出日期}]
              fields:
                - {key: topic, label: 议题, type: text, required: true}
                - {key: urgent, label: 紧急, type: yes_no}
                - {key: ground, label: 理由, type: text, required_when: {field: urgent, op: eq, value: "true"}}
                - {key: valid_from, label: 起, type: date}
                - {key: valid_to, label: 止, type: date}
                - key: opinions
                  label: 发表意见
                  type: rows
                  columns:
                    - {key: speaker, label: 发言人, type: text, required: true}
                    - {key: view, label: 意见, type: choice, options: {agree: 同意, against: 不同意}}
                    - {key: minutes, label: 分钟, type: whole}
              validity: {from: valid_from, to: valid_to}
              readers: [principal, reviewer]
              openings:
                - {type: review, label: 送审核, link: reviewed_by, copies: {subject: topic}}
              stages:
                - {key: open, label: 已提出}
                - {key: decided, label: 已议决, closing: true}
              actions:
                - key: decide
                  label: 议决
                  from: [open]
                  to: decided
                  roles: [principal, outsider]
                  fields: [ground]
                  gates:
                    - require:
                        any:
                          - linked: {by: reviewed_by, to: review, where: {field: stage, op: eq, value: done}}
                          - {field: ground, op: present}
                          - {filed: 审核意见}
                      sentence: 没有审核意见，不能议决。
                      basis: 条例第二十五条
              evidence: {kinds: [审核意见]}
              indicators: [dissent_count, minute_sum, reviewed_count]
            indicators:
              - key: dissent_count
                version: 1
                effective_from: 2026-01-01
                name: 不同意见数
                unit: 条
                meaning: 不同意见。
                formula: {count_lines: {type: item, field: opinions, lines: {field: view, op: eq, value: against}}}
              - key: minute_sum
                version: 1
                effective_from: 2026-01-01
                name: 发言分钟
                unit: 分钟
                meaning: 发言时间。
                formula: {sum_lines: {type: item, field: opinions, column: minutes}}
              - key: reviewed_count
                version: 1
                effective_from: 2026-01-01
                name: 经审核议题
                unit: 件
                meaning: 经审核的议题。
                formula: {count: {type: item, where: {linked: {by: reviewed_by, to: review}}}}
            """;
    private static final String REVIEW = """
            matter:
              key: review
              version: 1
              effective_from: 2026-01-01
              title: 审核
              group: 决策
              title_field: subject
              series: 审核
              dates: [{kind: occurred_on, label: 日期}]
              fields: [{key: subject, label: 事项, type: text, required: true}]
              stages:
                - {key: open, label: 审核中}
                - {key: done, label: 已出具, closing: true}
              actions:
                - {key: opine, label: 出具, from: [open], to: done, roles: [reviewer]}
            """;

    private static Loaded load(String definitions) {
        return Catalogue.load(List.of(new SourceFile("own.yaml", definitions), new SourceFile("review.yaml", REVIEW)));
    }

    @Test
    void readsWhatADefinitionSays() {
        Loaded loaded = load(DEFINITIONS);
        assertThat(loaded.findings()).isEmpty();
        Catalogue catalogue = loaded.catalogue().orElseThrow();
        MatterType item = catalogue.matterType("item").orElseThrow();
        Field opinions = item.field("opinions").orElseThrow();
        assertThat(opinions.type()).isEqualTo(FieldType.ROWS);
        assertThat(opinions.columns()).extracting(Field::key).containsExactly("speaker", "view", "minutes");
        assertThat(item.field("ground").orElseThrow().requiredWhen()).isPresent();
        assertThat(item.validity()).contains(new MatterType.Validity("valid_from", "valid_to"));
        assertThat(item.readers()).containsExactlyInAnyOrder(MatterType.Role.PRINCIPAL, MatterType.Role.REVIEWER);
        assertThat(item.openings())
                .containsExactly(
                        new Opening("review", "送审核", LinkType.REVIEWED_BY, Map.of("subject", "topic"), Map.of()));
        assertThat(item.action("decide").orElseThrow().gates())
                .singleElement()
                .satisfies(gate -> assertThat(gate.sentence()).isEqualTo("没有审核意见，不能议决。"));
        assertThat(catalogue.indicator("reviewed_count").orElseThrow().formula())
                .isInstanceOfSatisfying(
                        Formula.Count.class,
                        count -> assertThat(count.from().where())
                                .isEqualTo(new Condition.Linked(
                                        LinkType.REVIEWED_BY, true, "review", new Condition.All(List.of()))));
    }

    /** Each slip is told once, with its place. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            value: against|value: maybe|unknown_option
            column: minutes|column: speaker|unknown_field
            to: review, where: {field: stage, op: eq, value: done}|to: revue|unknown_reference
            value: done|value: gone|unknown_option
            validity: {from: valid_from, to: valid_to}|validity: {from: topic, to: valid_to}|wrong_field
            copies: {subject: topic}|copies: {subjct: topic}|unknown_field
            copies: {subject: topic}|copies: {subject: topik}|unknown_field
            {field: ground, op: present}|{field: grounds, op: present}|unknown_field
            {filed: 审核意见}|{filed: 审核意件}|unknown_evidence
            {field: urgent, op: eq, value: "true"}|{field: urgent, op: lt, value: "true"}|formula
            minutes, label: 分钟, type: whole|minutes, label: 分钟, type: persons|wrong_field
            """)
    void refusesWhatDoesNotFit(String right, String wrong, String code) {
        assertThat(DEFINITIONS).contains(right);
        assertThat(load(DEFINITIONS.replace(right, wrong)).findings())
                .extracting(CatalogueFinding::code)
                .contains(code);
    }
}
