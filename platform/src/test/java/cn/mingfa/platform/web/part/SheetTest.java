package cn.mingfa.platform.web.part;

import cn.mingfa.catalogue.Catalogue;
import cn.mingfa.kernel.matter.MatterRefusal.Problem;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.kernel.matter.MatterType.DateKind;
import cn.mingfa.kernel.value.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SheetTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private final MatterType event =
            Catalogue.shipped().matterType("publicity_event").orElseThrow();

    private Sheet read(Map<String, List<String>> sent) {
        return Sheet.read(event.dates(), event.fields(), sent, TODAY);
    }

    @Test
    void readsADateTypedShort() {
        Sheet sheet = read(Map.of("d.occurred_on", List.of("3.5")));

        assertThat(sheet.dates()).containsEntry(DateKind.OCCURRED, LocalDate.of(2026, 3, 5));
    }

    @Test
    void keepsWhatWasTypedAndSaysWhatIsWrongWithIt() {
        Sheet sheet = read(Map.of("f.materials", List.of("-3"), "d.occurred_on", List.of("2.30")));

        assertThat(question(sheet, "f.materials").value()).isEqualTo("-3");
        assertThat(question(sheet, "f.materials").wrong()).contains("负数");
        assertThat(question(sheet, "d.occurred_on").value()).isEqualTo("2.30");
        assertThat(sheet.isSound()).isFalse();
    }

    @Test
    void namesEverythingThatIsMissingAtOnce() {
        Sheet sheet = read(Map.of("d.occurred_on", List.of("3.5")));

        assertThat(sheet.complaints()).extracting(Sheet.Complaint::href).contains("#f.topic", "#f.sessions");
    }

    @Test
    void aProblemFoundLaterIsNotToldTwice() {
        Sheet sheet = read(Map.of("d.occurred_on", List.of("3.5")));
        int before = sheet.problems().size();

        sheet.add(List.of(new Problem("required", "topic", "“活动名称”必须填写。")));

        assertThat(sheet.problems()).hasSize(before);
    }

    @Test
    void onlyChangedFieldsAreACorrection() {
        Map<String, Value> before = Map.of("topic", new Value.Text("旧题"), "sessions", new Value.Whole(1));
        Sheet sheet = read(Map.of(
                "d.occurred_on", List.of("3.5"),
                "f.topic", List.of("新题"),
                "f.sessions", List.of("1"),
                "f.form", List.of("talk"),
                "f.audience", List.of("residents")));

        assertThat(sheet.changesFrom(Map.of(DateKind.OCCURRED, LocalDate.of(2026, 3, 4)), before))
                .containsEntry("occurred_on", Optional.of(new Value.Day(LocalDate.of(2026, 3, 5))))
                .containsKeys("topic", "form", "audience")
                .doesNotContainKey("sessions");
    }

    private static Question question(Sheet sheet, String name) {
        return sheet.questions().stream()
                .filter(q -> q.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
