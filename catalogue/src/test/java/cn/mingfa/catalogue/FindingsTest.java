package cn.mingfa.catalogue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** What the loader says of honest mistakes: where, what, and what was probably meant. */
class FindingsTest {

    private static final String MATTER = Patrol.with("""
              fields:
                - {key: topic, label: 事项, type: text, required: true}
                - {key: places, label: 点位, type: whole, min: 0}
                - {key: level, label: 等级, type: choice, options: {high: 高, low: 低}}
                - {key: days, label: 延长, type: whole, at_registration: false}
              stages:
                - {key: open, label: 已登记}
                - {key: waiting, label: 等待材料}
                - {key: done, label: 已办结, closing: true}
              on_register:
                - {start: ht.legality, date: occurred_on}
              actions:
                - {key: wait, label: 等材料, from: [open], to: waiting, roles: [clerk], clocks: [{pause: ht.legality, reason: supplement_materials}]}
                - {key: go_on, label: 材料齐了, from: [waiting], to: open, roles: [clerk], clocks: [{resume: ht.legality}]}
                - {key: extend, label: 延长, from: [open], roles: [principal], fields: [days], clocks: [{extend: ht.legality, by: days}]}
                - {key: close, label: 办结, from: [open], to: done, roles: [clerk], clocks: [{stop: ht.legality}]}
              indicators: [patrol_count]
            indicators:
              - key: patrol_count
                version: 1
                effective_from: 2020-01-01
                name: 巡查次数
                unit: 次
                meaning: 登记的巡查。
                formula: {count: {type: patrol, where: {field: level, op: eq, value: high}}}
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
                "title: 巡查 | tilte: 巡查 | unknown_property | 是不是“title”",
                "  title: 巡查 | `` | missing_property | 缺少“title”",
                "version: 1 | version: one | wrong_type | 整数",
                "effective_from: 2020-01-01 | effective_from: 2020-13-01 | wrong_type | 日期",
                "title: 巡查 | title: [巡查] | wrong_type | 一段文字",
                "title: 巡查 | title: | empty_value | 没有内容",
                "key: places, | key: topic, | duplicate_key | topic",
                "title_field: topic | title_field: topik | unknown_field | 是不是“topic”",
                "type: whole, min: 0 | type: whole, statute: true | contradiction | 一行文字",
                "title_field: topic | title_field: places | wrong_field | text字段",
                "type: text, required: true} | type: text, personal: true} | wrong_field | 个人信息",
                "type: choice, | type: choise, | unknown_value | 是不是“choice”",
                "options: {high: 高, low: 低} | hint: 选一个 | missing_property | options",
                "{high: 高, low: 低} | {high: 高, low: 高} | duplicate_label | 都叫“高”",
                "min: 0} | min: 5, max: 1} | contradiction | min大于max",
                "to: waiting, | to: wating, | unknown_stage | 是不是“waiting”",
                "from: [open], to: done | from: [opne], to: done | unknown_stage | 是不是“open”",
                "closing: true} | closing: false} | no_closing_stage | 没有办结的阶段",
                "label: 等待材料} | label: 等待材料, voided: true} | void_not_closed | 没有办结",
                "to: waiting, roles | roles | unreachable_stage | 等待材料",
                "from: [waiting], to: open, | from: [waiting], | dead_end | 走不出去",
                "roles: [principal] | roles: [principle] | unknown_value | 是不是“principal”",
                "fields: [days] | fields: [dayz] | unknown_field | 是不是“days”",
                "by: days | by: places | clock_effect | whole字段",
                "date: occurred_on} | date: topic} | wrong_field | 日期",
                "start: ht.legality | start: ht.legalty | unknown_reference | 是不是“ht.legality”",
                "reason: supplement_materials | reason: supplement_material | clock_effect | 是不是“supplement_materials”",
                "extend: ht.legality | extend: ht.legality, much: 1 | unknown_property | much",
                "resume: ht.legality | stop: ht.legality | pause_without_resume | 恢复",
                "start: ht.legality | start: zf.legal_review | clock_never_started | ht.legality",
                "`indicators: [patrol_count]` | `indicators: [patrol_cont]` | unknown_reference | 是不是“patrol_count”",
                "`indicators: [patrol_count]` | `indicators: [law_training_count]` | foreign_indicator | 不从这类事项取数",
                "type: patrol, where | type: patrols, where | unknown_reference | 是不是“patrol”",
                "field: level, | field: levl, | unknown_field | 是不是“level”",
                "value: high | value: hihg | unknown_option | 是不是“high”",
                "`, value: high` | `` | operands | value",
                "op: eq, value: high | op: in_period | wrong_field | 不是日期",
                "count: {type | cuont: {type | formula | 是不是“count”",
                "{count: {type: patrol | {sum: {field: topic, type: patrol | wrong_field | 求和",
                "{count: {type: patrol | {sum: {field: plces, type: patrol | unknown_field | 是不是“places”",
                "{count: {type: patrol, | {count: {type: patrol, dated: topic, | wrong_field | 日期",
                "{count: {type: patrol, | {count: {type: patrol, dated: none, | formula | 日期",
                "title: 巡查 | `requires: [urn:mingfa:clock:ht.legality@2]\n  title: 巡查` | missing_dependency | 第2版",
                "title: 巡查 | `requires: [urn:mingfa:clock:ht.lega@1]\n  title: 巡查` | missing_dependency | 不在",
                "title: 巡查 | `requires: [clock/ht.legality]\n  title: 巡查` | wrong_type | urn:mingfa",
                "title: 巡查 | `title: 巡查\n  title: 巡查` | duplicate_property | 写了两次",
                "effective_from: 2020-01-01 | `effective_from: 2020-01-01\n  effective_to: 2019-01-01` | bad_dates | 早于"
            })
    void saysWhatIsWrongAndWhatWasMeant(String right, String wrong, String code, String words) {
        List<CatalogueFinding> findings = Patrol.findings(Patrol.mistaken(MATTER, right, wrong));

        int line = (int) MATTER.substring(0, MATTER.indexOf(right)).lines().count();
        assertThat(findings).anySatisfy(finding -> {
            assertThat(finding.code()).isEqualTo(code);
            assertThat(finding.message()).contains(words);
            assertThat(finding.line()).isBetween(1, line + 8);
            assertThat(finding.column()).isPositive();
        });
    }

    @Test
    void findingStandsWhereTheMistakeStands() {
        List<CatalogueFinding> findings = Patrol.findings(MATTER.replace("label: 点位", "lable: 点位"));

        assertThat(findings)
                .extracting(CatalogueFinding::line, CatalogueFinding::column, CatalogueFinding::code)
                .containsExactly(tuple(13, 7, "missing_property"), tuple(13, 21, "unknown_property"));
    }

    @Test
    void everythingWrongInSeveralFilesIsSaidAtOnce() {
        List<SourceFile> files = List.of(
                new SourceFile("b.yaml", "matter: {kee: x}"),
                new SourceFile("a.yaml", "clocks:\n  - {key: A B}\n"),
                new SourceFile("c.yaml", "reports: []"));

        assertThat(Catalogue.load(files).findings())
                .extracting(CatalogueFinding::file)
                .contains("a.yaml", "b.yaml", "c.yaml")
                .isSorted();
    }

    @Test
    void unsoundDefinitionIsNotCalledUnknownWhereItIsReferredTo() {
        assertThat(Patrol.findings(MATTER.replace("series: 巡查\n", "\n")))
                .extracting(CatalogueFinding::code)
                .containsExactly("missing_property");
    }

    @Test
    void filesGoByALinkOnlyForAnOutsidersStepAndOnlyInKindsThereAre() {
        String files = "roles: [clerk], files: {gives: [照片], takes: [现场照片]}, clocks: [{stop";

        assertThat(Patrol.findings(MATTER.replace("roles: [clerk], clocks: [{stop", files)
                        .replace(
                                "  indicators: [patrol_count]",
                                "  evidence: {kinds: [现场照片]}\n  indicators: [patrol_count]")))
                .extracting(CatalogueFinding::code)
                .containsExactlyInAnyOrder("unknown_kind", "contradiction");
    }
}
