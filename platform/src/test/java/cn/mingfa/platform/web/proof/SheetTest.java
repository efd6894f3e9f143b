package cn.mingfa.platform.web.proof;

import cn.mingfa.document.SourceText;
import cn.mingfa.proof.Finding;
import cn.mingfa.proof.Scope;
import cn.mingfa.proof.Severity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SheetTest {

    private static final String TEXT = "完善制度。。规范执法，，加强培训。";

    private final Sheet sheet = Sheet.of(
            new SourceText("汇报.docx", SourceText.Format.DOCX, TEXT.replace("。。", "。。"), Map.of("索引号", "0001")));

    private static Finding finding(int start, String quote, String replacement) {
        return new Finding(
                "punctuation.doubled",
                Severity.ERROR,
                Scope.SPAN,
                start,
                start + quote.length(),
                quote,
                "标点重复。",
                Optional.of(replacement),
                Optional.empty());
    }

    @Test
    void severalFixesAreOneActTakenBackAsOne() {
        Sheet fixed = sheet.fixed(List.of(finding(4, "。。", "。"), finding(10, "，，", "，")));
        assertThat(fixed.text()).isEqualTo("完善制度。规范执法，加强培训。");
        assertThat(fixed.acts()).hasSize(1);
        assertThat(fixed.undone().text()).isEqualTo(TEXT);
    }

    @Test
    void ofTwoFixesOverOneAnotherTheFirstIsMade() {
        Sheet fixed = sheet.fixed(List.of(finding(4, "。。", "。"), finding(5, "。规范", "。再规范")));
        assertThat(fixed.text()).isEqualTo("完善制度。规范执法，，加强培训。");
    }

    @Test
    void whatTravelsWithTheFormComesBackTheSame() {
        Sheet fixed = sheet.fixed(List.of(finding(4, "。。", "。"))).without("id");
        assertThat(SheetJson.read(SheetJson.write(fixed), fixed.text())).isEqualTo(fixed);
    }

    @Test
    void aFieldThatIsNotOursIsASheetWithNothingDone() {
        for (String json : List.of("", "{", "[]", "null", "{\"acts\":[null]}", "{\"name\":1}")) {
            Sheet read = SheetJson.read(json, "一段话。\r\n又一段。");
            assertThat(read.text()).isEqualTo("一段话。\n又一段。");
            assertThat(read.undone().text()).isEqualTo(read.text());
        }
    }

    @Test
    void anUndoThatDoesNotFitTheTextLeavesItAlone() {
        Sheet fixed = sheet.fixed(List.of(finding(4, "。。", "。")));
        Sheet other = SheetJson.read(SheetJson.write(fixed), "短");
        assertThat(other.undone().text()).isEqualTo("短");
    }

    @Test
    void whatWasPutAsideLastIsTakenBackFirst() {
        Sheet put = sheet.fixed(List.of(finding(4, "。。", "。"))).without("id");
        assertThat(put.undone().aside()).isEmpty();
        assertThat(put.undone().text()).isEqualTo(put.text());
        assertThat(put.undone().undone().text()).isEqualTo(TEXT);
    }

    @Test
    void whatWasPutAsideIsTakenUpAgainWhateverWasDoneSince() {
        Sheet put = sheet.without("id").fixed(List.of(finding(4, "。。", "。")));
        assertThat(put.again("id").aside()).isEmpty();
        assertThat(put.again("id").text()).isEqualTo(put.text());
        assertThat(put.again("id").undone().text()).isEqualTo(TEXT);
    }
}
