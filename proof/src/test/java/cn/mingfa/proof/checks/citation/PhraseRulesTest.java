package cn.mingfa.proof.checks.citation;

import cn.mingfa.proof.Finding;
import cn.mingfa.proof.Severity;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PhraseRulesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "深入学习习近平新时代中国特社会主义思想。|phrase.misquoted warning 习近平新时代中国特社会主义思想 > 习近平新时代中国特色社会主义思想",
                "运用法治思维和法冶方式化解矛盾。|phrase.misquoted warning 运用法治思维和法冶方式 > 运用法治思维和法治方式",
                "推行执法全过程程记录。|phrase.misquoted warning 执法全过程程记录 > 执法全过程记录",
                "推进行政机关负责人出应庭诉。|phrase.misquoted warning 行政机关负责人出应庭诉 > 行政机关负责人出庭应诉",
                "打造共建共治共亨的社会治理格局。|phrase.misquoted warning 共建共治共亨的社会治理格局 > 共建共治共享的社会治理格局",
                "全镇加快建设法制政府。|phrase.misnamed warning 法制政府 > 法治政府",
                "坚持依法制国方略。|phrase.misnamed warning 依法制国 > 依法治国",
                "配合人民检查院工作。|phrase.misnamed warning 人民检查院 > 人民检察院",
                "增强法制意识。|phrase.misnamed hint 法制意识 > 法治意识",
                "抓住领导干部“关健少数”。|phrase.quoted warning 关健少数 > 关键少数",
                "落实“三重一打”集体决策。|phrase.quoted warning 三重一打 > 三重一大",
                "推行“街道吹哨、部门报道”机制。|phrase.quoted warning 街道吹哨、部门报道 > 街道吹哨、部门报到",
                "坚定“三个自信”。|phrase.number warning 三个自信 > 四个自信",
                "落实“四重一大”制度。|phrase.number warning 四重一大 > 三重一大",
                "落实行政执法“四项制度”。|phrase.number hint 四项制度 > 三项制度",
                "做到“四个亲自”（亲自部署、亲自过问、亲自督办）。|phrase.list warning 亲自部署、亲自过问、亲自督办 > -",
                "对重点任务亲自部署、亲自过问、亲自协调、亲自督促。|phrase.list warning 亲自督促 > 亲自督办",
                "对重点任务亲自布署、亲自过问、亲自协调、亲自督办。|phrase.list warning 亲自布署 > 亲自部署",
                "做到“四个亲自”，即亲自部署、亲自过问、亲自协调、亲自督办、亲自检查。|phrase.list warning 亲自检查 > -",
                "与法治工作同部署、同推进、同督促、同考核、同奖励。|phrase.list warning 同奖励 > 同奖惩",
                "坚持科学立法、公正司法、严格执法、全民守法。|phrase.order warning 科学立法、公正司法、严格执法、全民守法 > 科学立法、严格执法、公正司法、全民守法",
                "坚持依法执政、依法治国、依法行政共同推进。|phrase.order warning 依法执政、依法治国、依法行政 > 依法治国、依法执政、依法行政"
            })
    void tellsAFixedExpressionQuotedWrongly(String paragraph, String told) {
        assertThat(Paper.told(2024, paragraph)).containsExactly(told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "镇长亲自部署、亲自过问法治建设重要工作。",
                "对重要工作亲自部署、重大问题亲自过问、重点环节亲自协调、重要任务亲自督办。",
                "对法治建设重要工作亲自部署、重点问题亲自过问、重点环节亲自协调、重要任务亲自督办。",
                "把普法与业务工作同谋划、同部署、同推进、同考核。",
                "法治建设与日常工作、重点工作同安排、同部署。",
                "与法治工作同部署、同推进、同督促、同考核、同奖惩。",
                "落实行政执法公示、执法全过程记录、重大执法决定法制审核“三项制度”。",
                "落实行政执法公示制度、执法全过程记录制度和重大执法决定法制审核制度。",
                "完善财务管理“四项制度”，抓好“五个一”活动。",
                "抓住“关键少数”，带动“关键多数”，发挥“关键群体”作用。",
                "推行“一网通办”“一网统管”“一网协同”，推行“双随机、一公开”监管。",
                "加快建设法治国家、法治政府、法治社会。",
                "法治国家、法治政府、法治社会一体建设取得进展。",
                "依法治国首先是依宪治国，依法执政首先是依宪执政。",
                "开展重大执法决定法制审核，聘请法制审核人员，培训法制机构负责人。",
                "以法治国家建设为目标，讲清以法律为准绳。",
                "增强政治意识、大局意识、服务意识，做好检查工作。",
                "提升法律素养和依法行政能力，强化法律思维。",
                "公开为原则、不公开为例外的要求得到落实。",
                "落实“谁执法谁普法、谁管理谁普法”普法责任制。",
                "带头学法、亲自部署、亲自过问、亲自协调、亲自督办，做到“四个亲自”。",
                "三个方面的制度：公开、记录、审核。",
                "人民调解、行政调解与司法调解衔接配合。",
                "规范公民权利救济，保障权利运行。"
            })
    void leavesParaphraseAndOtherExpressionsAlone(String paragraph) {
        assertThat(Paper.told(2024, paragraph)).isEmpty();
    }

    @Test
    void namesTheSourceOfTheExpression() {
        Finding finding = Paper.findings(2024, "全镇落实重大执法决定法制审合制度。").getFirst();

        assertThat(finding.basis()).contains("国办发〔2018〕118号");
        assertThat(finding.message()).contains("重大执法决定法制审合", "重大执法决定法制审核");
    }

    @Test
    void aMissingMemberOfAnUnannouncedListIsAHint() {
        assertThat(Paper.findings(2024, "镇长对重点任务亲自部署、亲自过问、亲自督办。"))
                .extracting(Finding::rule, Finding::severity)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("phrase.list", Severity.HINT));
    }

    @Test
    void everyExpressionStandsInTheListsAsItIsRight() {
        for (Phrase phrase : Phrase.ALL) {
            assertThat(Paper.findings(2024, "全镇落实" + phrase.text() + "要求。").stream()
                            .filter(f -> f.group().equals("phrase"))
                            .toList())
                    .as(phrase.text())
                    .isEmpty();
            for (String variant : phrase.variants()) {
                assertThat(Paper.findings(2024, "全镇落实" + variant + "要求。").stream()
                                .filter(f -> f.rule().equals("phrase.misquoted"))
                                .toList())
                        .as(variant)
                        .isEmpty();
            }
        }
        assertThat(Phrase.ALL).hasSizeGreaterThan(150).doesNotHaveDuplicates();
    }

    @Test
    void findsAStrangeCharacterInsideAnyOfThem() {
        var random = new Random(11);
        int found = 0;
        for (Phrase phrase : Phrase.ALL) {
            String text = phrase.text();
            int at = 1 + random.nextInt(text.length() - 3);
            String wrong = text.substring(0, at) + '熵' + text.substring(at + 1);
            List<String> told = Paper.told(2024, "全镇落实" + wrong + "要求。");
            boolean mark = "、“”，".indexOf(text.charAt(at)) >= 0;
            found += mark || told.stream().anyMatch(t -> t.startsWith("phrase.")) ? 1 : 0;
        }
        assertThat(100 * found / Phrase.ALL.size()).isGreaterThanOrEqualTo(90);
    }
}
