package cn.mingfa.document.write;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TitleMeasureTest {

    /** Sets the title in the measure the indent leaves, as a word processor does. */
    private static List<String> set(String title) {
        int width = Layout.WIDTH - 2 * TitleMeasure.indent(title);
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        int used = 0;
        for (char c : title.toCharArray()) {
            int own = c < 0x2000 ? 220 : 440;
            if (used + own > width) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            line.append(c);
            used += own;
        }
        lines.add(line.toString());
        return lines;
    }

    @ParameterizedTest
    @CsvSource({
        "栖禾镇2025年法治政府建设情况报告, 栖禾镇2025年法治政府建设情况报告",
        "澄砚区栖禾镇人民政府关于2025年度法治政府建设情况的报告, 澄砚区栖禾镇人民政府关于2025年度|法治政府建设情况的报告",
        "澄砚区岚汀街道办事处2025年度法治政府建设情况报告, 澄砚区岚汀街道办事处2025年度|法治政府建设情况报告",
        // exactly a full line, but for the blanks around the year
        "栖禾镇人民政府2026年法治政府建设情况报告, 栖禾镇人民政府2026年|法治政府建设情况报告",
        "澄砚区卫生健康委员会2025年法治政府建设年度报告, 澄砚区卫生健康委员会2025年|法治政府建设年度报告"
    })
    void breaksBetweenWords(String title, String lines) {
        assertThat(String.join("|", set(title))).isEqualTo(lines);
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "20, 1", "21, 2", "40, 2", "41, 3", "200, 10"})
    void neverTakesMoreLinesThanNeeded(int length, int lines) {
        assertThat(set("法".repeat(length))).hasSize(lines);
    }
}
