package cn.mingfa.proof;

import cn.mingfa.document.SourceText;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CopyChecksTest {

    private static final String LONG = "推动村级公章由便民服务中心统一保管使用，用印事项先登记后审核，从源头上防止随意用印引发纠纷。";
    private static final String COUNTED = "组织调解员轮流到集市摆摊接受群众咨询并现场调处邻里纠纷12件，得到赶集群众的广泛好评。";
    private static final String FORMULA = "坚持以习近平新时代中国特色社会主义思想为指导，深入学习贯彻习近平法治思想。";

    private static Read report(int year, String results, String shortcoming, String promise) {
        return Read.of(SourceText.of(
                "report" + year,
                "栖禾镇" + year + "年法治政府建设情况报告\n\n一、主要举措和成效\n\n" + results + "\n\n二、存在的不足和原因\n\n一是" + shortcoming
                        + "。\n\n三、" + (year + 1) + "年工作安排\n\n一是" + promise + "。\n"));
    }

    private static List<Finding> copied(Read now, Background background) {
        return Proof.check(now.source(), now.reading(), Set.of(), background)
                .filter(f -> f.group().equals("copy"))
                .list();
    }

    @Test
    void findsSentencesOfLastYearsReport() {
        Background last = Background.none().withLastYear(report(2023, LONG, "镇村普法骨干偏少", "办好流动法庭进大集"));
        assertThat(copied(report(2024, LONG + "办好流动法庭进大集活动。", "执法装备陈旧", "建好调解室"), last))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.rule()).isEqualTo("copy.last_year");
                    assertThat(f.quote()).startsWith("推动村级公章").endsWith("纠纷");
                });
    }

    @Test
    void letsSentencesWithNewNumbersAndObligatoryWordingStand() {
        Background last = Background.none().withLastYear(report(2023, COUNTED + FORMULA, "镇村普法骨干偏少", "办好法庭"));
        assertThat(copied(report(2024, COUNTED.replace("12件", "15件") + FORMULA, "执法装备陈旧", "建好调解室"), last))
                .isEmpty();
        assertThat(copied(report(2024, COUNTED + FORMULA, "执法装备陈旧", "建好调解室"), last))
                .hasSize(1);
    }

    @Test
    void takesASentenceOfThreeOtherReportsForAFormula() {
        Read now = report(2024, LONG, "执法装备陈旧", "建好调解室");
        Read other = report(2024, LONG, "镇村普法骨干偏少", "办好流动法庭");
        assertThat(copied(now, Background.none().withOthers(List.of(other))))
                .extracting(Finding::rule)
                .containsExactly("copy.others");
        assertThat(copied(now, Background.none().withOthers(List.of(other, other, other))))
                .isEmpty();
    }

    @Test
    void tellsTheShareWhereMuchIsCopied() {
        var text = new StringBuilder();
        for (String place : List.of("东塘", "西塘", "南塘", "北塘", "上塘", "下塘")) {
            text.append(LONG.replace("村级", place + "村").replace("便民", place + "便民"));
        }
        Background last = Background.none().withLastYear(report(2023, text.toString(), "镇村普法骨干偏少", "办好法庭"));
        assertThat(copied(report(2024, text.toString(), "执法装备陈旧", "建好调解室"), last))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.scope()).isEqualTo(Scope.DOCUMENT);
                    assertThat(f.message()).contains("有6句").contains("%");
                });
    }

    @Test
    void seesAShortcomingOfThreeYears() {
        Read now = report(2024, LONG, "镇村普法骨干数量偏少、年龄偏大", "建好调解室");
        Read last = report(2023, "", "镇村普法骨干偏少、年龄偏大", "办好法庭");
        assertThat(copied(now, Background.none().withLastYear(last).withEarlier(List.of(last))))
                .extracting(Finding::rule)
                .containsExactly("copy.shortcoming");
        assertThat(copied(now, Background.none().withLastYear(last))).isEmpty();
    }

    @Test
    void asksAfterPromisesThatAreNeverMentionedAgain() {
        Background last = Background.none().withLastYear(report(2023, "", "镇村普法骨干偏少", "在三个集市设立流动法庭巡回审理点"));
        assertThat(copied(report(2024, LONG, "执法装备陈旧", "建好调解室"), last))
                .extracting(Finding::rule)
                .containsExactly("copy.commitment");
        assertThat(copied(report(2024, "在集市设立流动法庭巡回审理点两处。", "执法装备陈旧", "建好调解室"), last))
                .isEmpty();
    }
}
