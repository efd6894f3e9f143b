package cn.mingfa.catalogue;

import cn.mingfa.kernel.matter.MatterType;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What another version of a type means for matters there are. */
class TypeChangeTest {

    private static final String BEFORE = """
            matter:
              key: patrol
              version: 1
              effective_from: 2026-01-01
              title: 巡查
              group: 行政执法
              title_field: topic
              series: 巡查
              dates: [{kind: occurred_on, label: 巡查日期}]
              fields:
                - {key: topic, label: 巡查事项, type: text, required: true}
                - {key: places, label: 点位, type: whole}
                - {key: kind, label: 种类, type: choice, options: {day: 日常, special: 专项}}
              stages: [{key: open, label: 已登记}, {key: waiting, label: 等待材料}, {key: done, label: 已办结, closing: true}]
              on_register: [{start: ht.legality, date: occurred_on}]
              actions:
                - {key: wait, label: 等待, from: [open], to: waiting, roles: [clerk]}
                - {key: close, label: 办结, from: [open, waiting], to: done, roles: [clerk], clocks: [{stop: ht.legality}]}
            """;

    private static MatterType type(String text) {
        Loaded loaded = Catalogue.shippedWith(List.of(new SourceFile("patrol.yaml", text)));
        assertThat(loaded.findings()).isEmpty();
        return loaded.catalogue().orElseThrow().matterType("patrol").orElseThrow();
    }

    private static List<String> touches(String now) {
        return TypeChange.between(type(BEFORE), type(now)).touches().stream()
                .map(TypeChange.Touch::sentence)
                .toList();
    }

    @Test
    void labelsHintsAndFieldsOneMayLeaveEmptyTouchNothing() {
        assertThat(touches(BEFORE.replace("label: 点位", "label: 巡查点位")
                        .replace(", type: whole}", ", type: whole}\n    - {key: note, label: 说明, type: text}")))
                .isEmpty();
    }

    @Test
    void whatMattersHoldAndLoseIsNamed() {
        assertThat(touches(BEFORE.replace("    - {key: places, label: 点位, type: whole}\n", "")))
                .containsExactly("删去字段“点位”。");
        assertThat(touches(BEFORE.replace("type: whole", "type: text"))).containsExactly("字段“点位”换了填写方式，原来填的内容读不进去。");
        assertThat(touches(BEFORE.replace(", special: 专项", ", other: 其他"))).containsExactly("字段“种类”删去选项“专项”。");
        assertThat(touches(BEFORE.replace("type: whole}", "type: whole, required: true}")))
                .containsExactly("字段“点位”改为必填，已登记的事项可能没有填。");
        assertThat(touches(BEFORE.replace("{key: waiting, label: 等待材料}, ", "")
                        .replace("    - {key: wait, label: 等待, from: [open], to: waiting, roles: [clerk]}\n", "")
                        .replace("[open, waiting]", "[open]")))
                .containsExactly("删去阶段“等待材料”。");
        assertThat(touches(BEFORE.replace("  on_register: [{start: ht.legality, date: occurred_on}]\n", "")
                        .replace(", clocks: [{stop: ht.legality}]", "")))
                .containsExactly("期限的起算、扣除或者办结有变：ht.legality。已经起算的期限不变。");
    }
}
