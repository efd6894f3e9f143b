package cn.mingfa.proof;

import cn.mingfa.document.SourceText;
import cn.mingfa.proof.tables.DisclosureTables;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DisclosureTablesTest {

    private static final List<String> LABELS = List.of(
            "一、本年新收政府信息公开申请数量",
            "二、上年结转政府信息公开申请数量",
            "三、本年度办理结果\t（一）予以公开",
            "（二）部分公开（区分处理的，只计这一情形，不计其他情形）",
            "（三）不予公开\t1.属于国家秘密",
            "2.其他法律行政法规禁止公开",
            "3.危及“三安全一稳定”",
            "4.保护第三方合法权益",
            "5.属于三类内部事务信息",
            "6.属于四类过程性信息",
            "7.属于行政执法案卷",
            "8.属于行政查询事项",
            "（四）无法提供\t1.本机关不掌握相关政府信息",
            "2.没有现成信息需要另行制作",
            "3.补正后申请内容仍不明确",
            "（五）不予处理\t1.信访举报投诉类申请",
            "2.重复申请",
            "3.要求提供公开出版物",
            "4.无正当理由大量反复申请",
            "5.要求行政机关确认或重新出具已获取信息",
            "（六）其他处理\t1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
            "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
            "3.其他",
            "（七）总计",
            "四、结转下年度继续办理");

    /** The cells of table B of a small unit: 20 new, 3 carried in, 22 answered, 1 left. */
    private static List<int[]> numbers() {
        var rows = new ArrayList<int[]>();
        for (int i = 0; i < LABELS.size(); i++) {
            rows.add(new int[7]);
        }
        rows.set(0, new int[] {15, 5, 0, 0, 0, 0, 20});
        rows.set(1, new int[] {3, 0, 0, 0, 0, 0, 3});
        rows.set(2, new int[] {9, 3, 0, 0, 0, 0, 12});
        rows.set(3, new int[] {2, 0, 0, 0, 0, 0, 2});
        rows.set(10, new int[] {1, 0, 0, 0, 0, 0, 1});
        rows.set(12, new int[] {5, 1, 0, 0, 0, 0, 6});
        rows.set(22, new int[] {0, 1, 0, 0, 0, 0, 1});
        rows.set(23, new int[] {17, 5, 0, 0, 0, 0, 22});
        rows.set(24, new int[] {1, 0, 0, 0, 0, 0, 1});
        return rows;
    }

    private static String report(String gap, List<int[]> rows, String reviews) {
        var text = new StringBuilder("栖禾镇2024年政府信息公开工作年度报告\n\n一、总体情况\n\n全年新收政府信息公开申请20件。\n\n二、主动公开政府信息情况\n\n");
        text.append("第二十条第（一）项\n信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n")
                .append("规章\t0\t0\t0\n行政规范性文件\t4\t1\t22\n")
                .append("第二十条第（五）项\n信息内容\t本年处理决定数量\n行政许可\t1203\n第二十条第（六）项\n行政处罚\t37\n行政强制\t2\n")
                .append(
                        "第二十条第（八）项\n行政事业性收费\t0.5\n\n三、收到和处理政府信息公开申请情况\n\n申请人情况\n自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计\n");
        for (int i = 0; i < LABELS.size(); i++) {
            text.append(LABELS.get(i).replace("\t", gap));
            for (int n : rows.get(i)) {
                text.append(gap).append(n);
            }
            text.append('\n');
        }
        return text.append("\n四、政府信息公开行政复议、行政诉讼情况\n\n行政复议\t行政诉讼\n未经复议直接起诉\t复议后起诉\n结果维持\t结果纠正\t其他结果\t尚未审结\t总计\n")
                .append(reviews)
                .append("\n\n五、存在的主要问题及改进情况\n\n公开还不够及时。\n")
                .toString();
    }

    private static final String REVIEWS = "1\t0\t1\t0\t2\t1\t0\t0\t0\t1\t0\t0\t0\t0\t0";

    private static Findings check(String text, Background background) {
        SourceText source = SourceText.of("disclosure", text);
        return Proof.check(source, Readings.read(source), Set.of(), background)
                .filter(f -> f.rule().startsWith("figure.table"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t", " ", "  "})
    void readsTheThreeTablesWhateverPartsTheirCells(String gap) {
        String text = report(gap, numbers(), REVIEWS);
        DisclosureTables tables = DisclosureTables.read(SourceText.of("disclosure", text));
        assertThat(tables.cells()).hasSize(3 + 3 + 4 + 25 * 7 + 15);
        assertThat(tables.value("A2.effective")).contains(new BigDecimal("22"));
        assertThat(tables.value("A6.fee")).contains(new BigDecimal("0.5"));
        assertThat(tables.value("B3.4.1.person")).contains(new BigDecimal("5"));
        assertThat(tables.value("B3.6.3.company")).contains(new BigDecimal("1"));
        assertThat(tables.value("C1.other")).contains(new BigDecimal("1"));
        assertThat(tables.cells())
                .allSatisfy(c -> assertThat(new BigDecimal(text.substring(c.start(), c.end())))
                        .isEqualByComparingTo(c.value()));
        assertThat(check(text, Background.none()).list()).isEmpty();
    }

    @Test
    void readsNoTableWhereThereIsNone() {
        assertThat(DisclosureTables.read(SourceText.of("text", "全年新收政府信息公开申请20件，自然人申请18件，总计20件。"))
                        .cells())
                .isEmpty();
    }

    @Test
    void seesAColumnThatDoesNotBalance() {
        List<int[]> rows = numbers();
        rows.set(24, new int[] {2, 0, 0, 0, 0, 0, 2});
        assertThat(check(report("\t", rows, REVIEWS), Background.none()).list())
                .hasSize(2)
                .allSatisfy(f -> {
                    assertThat(f.rule()).isEqualTo("figure.table_balance");
                    assertThat(f.severity()).isEqualTo(Severity.ERROR);
                    assertThat(f.message()).contains("本年新收");
                });
    }

    @Test
    void seesTotalsThatAreNoSums() {
        List<int[]> rows = numbers();
        rows.set(2, new int[] {9, 3, 0, 0, 0, 0, 13});
        assertThat(check(report("\t", rows, REVIEWS), Background.none()).list())
                .extracting(Finding::rule)
                .containsOnly("figure.table_sum");
        assertThat(check(report("\t", numbers(), REVIEWS.replace("1\t0\t1\t0\t2", "1\t0\t1\t0\t3")), Background.none())
                        .list())
                .extracting(Finding::rule)
                .containsExactly("figure.table_sum");
    }

    @Test
    void seesFractionsInTheTables() {
        String text = report("\t", numbers(), REVIEWS).replace("行政强制\t2\n", "行政强制\t2.5\n");
        assertThat(check(text, Background.none()).list())
                .extracting(Finding::rule)
                .containsExactly("figure.table_value");
    }

    @Test
    void holdsTheTextAgainstItsTables() {
        String text = report("\t", numbers(), REVIEWS).replace("公开申请20件", "公开申请21件");
        assertThat(check(text, Background.none()).list())
                .extracting(Finding::rule)
                .containsExactly("figure.table_text");
    }

    @Test
    void holdsWhatWasCarriedInAgainstLastYearsTables() {
        List<int[]> last = numbers();
        last.set(24, new int[] {2, 0, 0, 0, 0, 0, 2});
        Read before =
                Read.of(SourceText.of("before", report("\t", last, REVIEWS).replace("4\t1\t22", "4\t1\t19")));
        assertThat(check(report("\t", numbers(), REVIEWS), Background.none().withLastYear(before))
                        .list())
                .hasSize(2)
                .allMatch(f -> f.rule().equals("figure.table_carry"));
    }

    @Test
    void holdsTheOutcomesAndReviewsToldInTheTextAgainstTheTables() {
        String right = "全年新收政府信息公开申请20件，无法提供6件，不予公开1件。因政府信息公开被申请行政复议2件。";
        assertThat(check(report("\t", numbers(), REVIEWS).replace("全年新收政府信息公开申请20件。", right), Background.none())
                        .list())
                .isEmpty();
        String wrong = "全年新收政府信息公开申请20件，无法提供5件，不予公开1件。因政府信息公开被申请行政复议3件。";
        assertThat(check(report("\t", numbers(), REVIEWS).replace("全年新收政府信息公开申请20件。", wrong), Background.none())
                        .list())
                .extracting(Finding::rule, Finding::quote)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("figure.table_text", "5件"),
                        org.assertj.core.api.Assertions.tuple("figure.table_text", "3件"));
    }

    @Test
    void holdsAConsolidatedReportAgainstTheSumOfItsUnits() {
        Read town = Read.of(SourceText.of("town", report("\t", numbers(), REVIEWS)));
        Read street = Read.of(SourceText.of("street", report("\t", numbers(), REVIEWS)));
        List<int[]> doubled = new ArrayList<>();
        numbers()
                .forEach(row ->
                        doubled.add(java.util.Arrays.stream(row).map(n -> 2 * n).toArray()));
        String whole = report("\t", doubled, "2\t0\t2\t0\t4\t2\t0\t0\t0\t2\t0\t0\t0\t0\t0")
                .replace("申请20件", "申请40件")
                .replace("4\t1\t22", "8\t2\t44")
                .replace("行政许可\t1203", "行政许可\t2406")
                .replace("行政处罚\t37", "行政处罚\t74")
                .replace("行政强制\t2", "行政强制\t4")
                .replace("行政事业性收费\t0.5", "行政事业性收费\t1");
        Background units = Background.none().withUnits(List.of(town, street));
        assertThat(check(whole, units).list()).isEmpty();
        assertThat(check(whole.replace("行政处罚\t74", "行政处罚\t75"), units).list())
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.rule()).isEqualTo("figure.table_units");
                    assertThat(f.message()).contains("75", "2个单位", "74");
                });
    }

    @Test
    void asksForEmptyCells() {
        String text = report("\t", numbers(), REVIEWS)
                .replace("二、上年结转政府信息公开申请数量\t3\t0\t0\t0\t0\t0\t3", "二、上年结转政府信息公开申请数量\t\t\t\t\t\t\t");
        assertThat(check(text, Background.none()).list())
                .isNotEmpty()
                .allMatch(f -> f.severity() == Severity.HINT && f.message().contains("待核"));
    }

    @Test
    void takesRowsOfTheTablesForNoHeadingsAndNoShortcomings() {
        String text = report("\t", numbers(), REVIEWS)
                .replace(
                        "公开还不够及时。\n",
                        "存在的问题：一是公开还不够及时；二是解读形式单一。\n改进措施：一是按月核对目录，及时公开；二是丰富图表解读形式。\n六、其他需要报告的事项\n未收取信息处理费。\n");
        Reading reading = Readings.read(SourceText.of("disclosure", text));
        assertThat(reading.outline())
                .extracting(Heading::heading)
                .containsExactly(
                        "总体情况", "主动公开政府信息情况", "收到和处理政府信息公开申请情况", "政府信息公开行政复议、行政诉讼情况", "存在的主要问题及改进情况", "其他需要报告的事项");
        assertThat(reading.outline())
                .extracting(Heading::part)
                .containsExactly(
                        Part.ACHIEVEMENTS,
                        Part.ACHIEVEMENTS,
                        Part.ACHIEVEMENTS,
                        Part.ACHIEVEMENTS,
                        Part.SHORTCOMINGS,
                        Part.OTHER);
        assertThat(reading.shortcomings()).extracting(Shortcoming::text).containsExactly("公开还不够及时", "解读形式单一");
        assertThat(reading.commitments()).extracting(Commitment::text).containsExactly("按月核对目录，及时公开", "丰富图表解读形式");
        assertThat(Proof.check(SourceText.of("disclosure", text), reading).list())
                .filteredOn(f -> f.severity() != Severity.HINT)
                .isEmpty();
    }
}
