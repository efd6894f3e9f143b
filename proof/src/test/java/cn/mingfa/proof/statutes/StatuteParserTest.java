package cn.mingfa.proof.statutes;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The statutes here are invented. */
class StatuteParserTest {

    static final String BENCHES = """
            澄砚区公共座椅管理办法

            （2019年3月1日澄砚区人民政府第5次常务会议通过　2023年6月8日修订）

            目　录
            第一章　总则
            第二章　管理

            第一章　总　则
            第一条　为了管好公共座椅，制定本办法。
            第二条　本办法所称公共座椅，包括：
            （一）街边的长椅；
            （二）公园的石凳。
            第一条规定的目的，适用于前款各项。
            第二章　管　理
            第三条　座椅每年检查一次。
            第三条之一　损坏的座椅三日内修好。
            第四条　本办法自2023年9月1日起施行。
            附件：座椅样式
            第五条的样式另行公布。
            """;

    @TempDir
    Path folder;

    @Test
    void readsTitleVersionChaptersArticlesParagraphsAndItems() throws BadStatute {
        StatuteText text = StatuteParser.parse(BENCHES);

        assertThat(text.title()).isEqualTo("澄砚区公共座椅管理办法");
        assertThat(text.year()).hasValue(2023);
        assertThat(text.inForce()).contains(LocalDate.of(2023, 9, 1));
        assertThat(text.articles()).extracting(Article::name).containsExactly("第一条", "第二条", "第三条", "第三条之一", "第四条");
        assertThat(text.article(2)).hasValueSatisfying(article -> {
            assertThat(article.chapter()).isEqualTo("第一章 总 则");
            assertThat(article.lines()).containsExactly("本办法所称公共座椅，包括：", "（一）街边的长椅；", "（二）公园的石凳。", "第一条规定的目的，适用于前款各项。");
            assertThat(article.paragraphs()).hasSize(2);
        });
        assertThat(text.article("第三条之一")).isPresent();
        assertThat(text.last()).isEqualTo(4);
    }

    @Test
    void readsMarkdownWithoutBlanksBehindTheNumber() throws BadStatute {
        StatuteText text = StatuteParser.parse(
                "# 栖禾镇石阶养护规定\n\n(2022年5月4日印发)\n\n## 第一章 总则\n\n**第一条**为了养护石阶，制定本规定。\n\n**第二条**石阶由村养护。\n");

        assertThat(text.title()).isEqualTo("栖禾镇石阶养护规定");
        assertThat(text.enacted()).isEqualTo("2022年5月4日印发");
        assertThat(text.articles()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "办法\\n第一条　甲。\\n第三条　乙。|3|第一条之后是第三条",
                "办法\\n第一条　甲。\\n第一条　乙。|3|不连续",
                "办法\\n第二条　甲。|2|应当从第一条开始",
                "关于开展工作的通知\\n请各单位照办。|0|没有找到",
                "第一条　甲。|1|没有找到标题",
                "办法\\n第一条\\n第二条　乙。|0|第一条没有内容"
            })
    void refusesNamingThePlace(String text, int line, String words) {
        assertThatThrownBy(() -> StatuteParser.parse(text.replace("\\n", "\n")))
                .isInstanceOfSatisfying(BadStatute.class, e -> {
                    assertThat(e.line()).isEqualTo(line);
                    assertThat(e.sentence()).contains(words);
                });
    }

    @Test
    void keepsATextInAFolderAndReadsItBack() throws Exception {
        StatuteText text = StatuteParser.parse(BENCHES);

        Path file = StatuteFolder.write(folder.resolve("statutes"), text);
        StatuteFolder.write(folder.resolve("statutes"), text);

        assertThat(file.getFileName()).hasToString("澄砚区公共座椅管理办法.txt");
        assertThat(StatuteFolder.read(folder.resolve("statutes")))
                .isEqualTo(new StatuteFolder.Contents(List.of(text), List.of()));
    }

    @Test
    void takesTheOthersWhereAFileOfTheFolderIsWrong() throws Exception {
        StatuteFolder.write(folder, StatuteParser.parse(BENCHES));
        Files.writeString(folder.resolve("bad.txt"), "不是办法");

        StatuteFolder.Contents contents = StatuteFolder.read(folder);

        assertThat(contents.texts()).hasSize(1);
        assertThat(contents.problems()).singleElement().asString().contains("bad.txt", "没有找到");
    }

    @Test
    void anImportedTextIsKnownWithItsArticles() throws BadStatute {
        Statutes statutes = Statutes.shipped().with(List.of(StatuteParser.parse(BENCHES)));

        assertThat(statutes.find("澄砚区公共座椅管理办法")).hasValueSatisfying(statute -> {
            assertThat(statute.kind()).isEqualTo(StatuteKind.OWN);
            assertThat(statute.articles(java.util.OptionalInt.of(2024))).hasValue(4);
        });
        assertThat(statutes.article("澄砚区公共座椅管理办法", 3)).isPresent();
        assertThat(Statutes.shipped().find("澄砚区公共座椅管理办法")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1,一",
        "10,十",
        "11,十一",
        "20,二十",
        "100,一百",
        "105,一百零五",
        "110,一百一十",
        "120,一百二十",
        "1001,一千零一",
        "1260,一千二百六十"
    })
    void numbersArticlesAsLawsDo(int value, String numeral) {
        assertThat(ChineseNumbers.print(value)).isEqualTo(numeral);
        assertThat(ChineseNumbers.parse(numeral)).isEqualTo(value);
        assertThat(ChineseNumbers.parse(String.valueOf(value))).isEqualTo(value);
    }
}
