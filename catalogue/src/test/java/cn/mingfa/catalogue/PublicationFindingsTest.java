package cn.mingfa.catalogue;

import cn.mingfa.kernel.matter.Field;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.kernel.matter.Publication;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What the loader says of mistakes in what is declared public. */
class PublicationFindingsTest {

    private static final String MATTER = Patrol.with("""
              fields:
                - {key: topic, label: 事项, type: text, required: true}
                - {key: plan, label: 方案, type: long_text}
                - {key: final, label: 定稿, type: long_text}
                - {key: owner, label: 业主, type: text, personal: true}
                - {key: staff, label: 人员, type: persons}
                - {key: until, label: 截止, type: date}
                - {key: end, label: 终止日期, type: date}
                - {key: ended, label: 结果, type: choice, options: {stopped: 停止, kept: 继续}}
                - {key: ground, label: 理由, type: text}
              validity: {from: until, to: end}
              public:
                section: patrols
                label: 巡查公开
                teach: 办结以后列在这里。
                from: [occurred_on]
                when: {field: stage, op: eq, value: done}
                parts:
                  - {heading: 情况, fields: [plan]}
                track: true
                comparison: {heading: 对照, before: plan, after: final}
                comments: {type: public_comment, link: part_of, until: until, text: content, clause: clause, about: plan, name: commenter, contact: contact, sets: {channel: website}, shows: [summary, disposition]}
                force: {soon_days: 30, outcome: ended, on: end, ground: ground, ended: {stopped: 已停止}}
              track:
                - {key: look, label: 检查, done: {field: plan, op: present}, skipped: {field: ground, op: present}, ground: ground}
              stages:
                - {key: open, label: 已登记}
                - {key: done, label: 已办结, closing: true}
              actions:
                - {key: close, label: 办结, from: [open], to: done, roles: [clerk]}
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
                "section: patrols | section: receipts | reserved_word",
                "from: [occurred_on] | from: [] | missing_property",
                "from: [occurred_on] | from: [topic] | wrong_field",
                "fields: [plan]} | fields: [paln]} | unknown_field",
                "fields: [plan]} | fields: [owner]} | personal_field",
                "fields: [plan]} | fields: [staff]} | personal_field",
                "before: plan | before: until | wrong_field",
                "before: plan | before: owner | personal_field",
                "link: part_of | link: led_to | contradiction",
                "text: content | text: commenter | wrong_field",
                "text: content | text: contents | unknown_field",
                "name: commenter | name: clause | wrong_field",
                "sets: {channel: website} | sets: {channel: pigeon} | wrong_type",
                "shows: [summary, disposition] | shows: [commenter] | personal_field",
                "shows: [summary, disposition] | shows: [content] | personal_field",
                "outcome: ended | outcome: ground | wrong_field",
                "ended: {stopped: 已停止} | ended: {repealed: 已停止} | unknown_option",
                "validity: {from: until, to: end} | `` | missing_property",
                "key: ground, label: 理由, type: text | key: ground, label: 理由, type: text, personal: true | personal_field",
            })
    void mistakesAreNamed(String good, String bad, String code) {
        assertThat(Patrol.findings(Patrol.mistaken(MATTER, good, bad)))
                .extracting(CatalogueFinding::code)
                .contains(code);
    }

    @Test
    void aRegisterKeptForSomeCannotBePublic() {
        assertThat(Patrol.findings(MATTER.replace("  series: 巡查\n", "  series: 巡查\n  readers: [supervisor]\n")))
                .extracting(CatalogueFinding::code)
                .contains("contradiction");
    }

    @Test
    void aFindingNamesTheLineOfTheField() {
        String wrong = MATTER.replace("fields: [plan]}", "fields: [owner]}");
        int line = (int)
                wrong.substring(0, wrong.indexOf("fields: [owner]}")).lines().count();

        assertThat(Patrol.findings(wrong)).anySatisfy(finding -> {
            assertThat(finding.code()).isEqualTo("personal_field");
            assertThat(finding.line()).isEqualTo(line);
        });
    }

    @Test
    void ofTheShippedTypesThreeArePublicAndNoneShowsPersonalData() {
        List<MatterType> open = Catalogue.shipped().matterTypes().stream()
                .filter(type -> type.publication().isPresent())
                .toList();

        assertThat(open)
                .extracting(MatterType::key)
                .containsExactlyInAnyOrder("major_decision", "public_consultation", "normative_document");
        for (MatterType type : open) {
            Publication publication = type.publication().orElseThrow();
            List<String> shown = new ArrayList<>();
            publication.parts().forEach(part -> shown.addAll(part.fields()));
            assertThat(shown.stream().flatMap(key -> type.field(key).stream()).filter(Field::personal))
                    .isEmpty();
        }
    }
}
