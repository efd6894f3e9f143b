package cn.mingfa.workbook;

import cn.mingfa.kernel.value.Value;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CsvTest {

    private static final String TEXT =
            "单位,活动日期,活动名称,活动形式,宣传对象,场次\r\n" + "栖禾镇人民政府,2026-03-05,\"宪法宣传，走进\"\"小巷\"\"\n第二行\",法治宣讲,青少年,2\r\n";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GBK", "GB18030", "UTF-16"})
    void readsWhateverEncodingOfficesUse(String charset) throws IOException {
        assertThat(topic(write(TEXT.getBytes(Charset.forName(charset))))).isEqualTo("宪法宣传，走进\"小巷\" 第二行");
    }

    @Test
    void dropsAByteOrderMark() throws IOException {
        assertThat(topic(write(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8))))
                .contains("宪法宣传");
    }

    @Test
    void readsTabsAndSemicolons() throws IOException {
        String semicolons = "单位;活动日期;活动名称;活动形式;宣传对象;场次\n栖禾镇人民政府;2026-03-05;宪法宣传;法治宣讲;青少年;2";
        assertThat(topic(write(semicolons.getBytes(StandardCharsets.UTF_8)))).isEqualTo("宪法宣传");
        assertThat(topic(write(semicolons.replace(';', '\t').getBytes(StandardCharsets.UTF_8))))
                .isEqualTo("宪法宣传");
    }

    @Test
    void guardsWordsThatASpreadsheetWouldRun() {
        for (String text : new String[] {"=1+1", "'=1", "+86", "-5", "@x", "'", "a'b", "\"", "a,b", " a "}) {
            String cell = CsvText.cell(text);
            String bare =
                    cell.startsWith("\"") ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"") : cell;
            assertThat(bare.charAt(0)).isNotIn('=', '+', '-', '@');
            assertThat(CsvText.unguarded(bare)).isEqualTo(text);
        }
    }

    private String topic(Path file) {
        WorkbookReading reading = LedgerReader.read(file, Sheets.options());
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.unreadable()).isEmpty();
        Value topic = reading.sheets().getFirst().rows().getFirst().fields().get("topic");
        return topic instanceof Value.Text text ? text.text() : "";
    }

    private Path write(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("ledger.csv"), bytes);
    }
}
