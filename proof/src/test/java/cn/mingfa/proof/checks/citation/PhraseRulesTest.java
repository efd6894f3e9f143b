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
                "回复《检查建议书》6份。|phrase.misnamed warning 检查建议书 > 检察建议书",
                "严格规范涉企行政检察。|phrase.misnamed warning 涉企行政检察 > 涉企行政检查",
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
                "对法治建设重要工作亲自部署、重大问题亲自过问、重要任务亲自督办。|phrase.list warning 亲自部署、重大问题亲自过问、重要任务亲自督办 > -",
                "与经济社会发展同部署、同推进、同考核、同奖惩，压实法治建设责任。|phrase.list warning 同部署、同推进、同考核、同奖惩 > -",
                "落实行政执法公示、重大执法决定法制审核三项制度。|phrase.list warning 行政执法公示、重大执法决定法制审核 > -",
                "把公众参与、专家论证、合法性审查、集体讨论决定作为必经程序。|phrase.list warning 公众参与、专家论证、合法性审查、集体讨论决定 > -",
                "引导村民自我管理、自我服务、自我监督。|phrase.list warning 自我管理、自我服务、自我监督 > -",
                "营造办事依法、遇事找法、化解矛盾靠法的环境。|phrase.list warning 办事依法、遇事找法、化解矛盾靠法 > -",
                "党委领导、政府负责、社会协同、法治保障的基层治理体制更加完善。|phrase.list warning 党委领导、政府负责、社会协同、法治保障 > -",
                "坚持依法治国、依法行政共同推进。|phrase.list warning 依法治国、依法行政 > -",
                "坚持有法必依、执法必严、违法必办。|phrase.list warning 违法必办 > 违法必究",
                "做到有权必有责、用权受监督、违法必追责。|phrase.list warning 违法必追责 > 违法必追究",
                "推进法治国家、法治政府、法治单位一体建设。|phrase.list warning 法治单位 > 法治社会",
                "深刻领悟“两个确立”的根本性意义。|phrase.misquoted warning 深刻领悟“两个确立”的根本性意义 > 深刻领悟“两个确立”的决定性意义",
                "落实“谁执法谁教育”普法责任制。|phrase.misquoted warning “谁执法谁教育”普法责任制 > “谁执法谁普法”普法责任制",
                "协调推进“四个全面”战略布署。|phrase.misquoted warning “四个全面”战略布署 > “四个全面”战略布局",
                "坚持以人民为根本的发展思想。|phrase.misquoted warning 以人民为根本的发展思想 > 以人民为中心的发展思想",
                "让人民群众在每一个案件中感受到公平正义。|phrase.misquoted warning 让人民群众在每一个案件中感受到公平正义 > 让人民群众在每一个司法案件中感受到公平正义",
                "带头遵法学法守法用法。|phrase.misnamed warning 遵法学法守法用法 > 尊法学法守法用法",
                "坚持“三重两大”事项集体决策。|phrase.number warning 三重两大 > 三重一大",
                "坚持两重一大事项集体决策。|phrase.number warning 两重一大 > 三重一大",
                "执行“两岗双责”。|phrase.number warning 两岗双责 > 一岗双责",
                "开展“四会一课”。|phrase.number warning 四会一课 > 三会一课",
                "统筹推进“六位一体”总体布局。|phrase.number warning “六位一体”总体布局 > “五位一体”总体布局",
                "落实行政执法公示、执法全过程记录、重大执法决定法制审核四项制度。|phrase.number warning 四项制度 > 三项制度",
                "做到“五个亲自”，即亲自部署、亲自过问、亲自协调、亲自督办。|phrase.number warning 五个亲自 > 四个亲自",
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
                "坚持“以公开为常态、不公开为例外”，稳步推进政府信息公开。",
                "经公众参与、专家论证、风险评估、合法性审查和集体讨论后印发。",
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
                "规范公民权利救济，保障权利运行。",
                "严格落实行政执法公示、重大执法决定法制审核等三项制度。",
                "健全公众参与、专家论证、合法性审查、集体讨论决定等程序。",
                "行政执法公示和法制审核制度不断完善。",
                "把公众参与、专家论证、风险评估作为必经程序。",
                "引导村民自我管理、自我教育、自我服务。",
                "引导企业自我管理、自我服务、自我监督。",
                "引导居民自我管理、自我服务、自我约束。",
                "坚持办事依法、遇事找法。",
                "党委领导、政府负责、社会协同、公众参与、法治保障的体制更加完善。",
                "坚持依法治国、依法行政。",
                "做到有法必依、执法必严、违法必究。",
                "做到有权必有责、用权受监督、违法受追究。",
                "做到有权必有责、有责要担当、失责必追究。",
                "推进法治国家、法治政府、法治乡村相关研究。",
                "深刻领会“两个确立”的重大意义。",
                "落实普法责任制，推动谁服务谁普法。",
                "协调推进“四个全面”战略布局取得新成效。",
                "践行以人民为中心的工作理念，坚持以人民健康为中心的发展思想。",
                "落实严格规范公正高效文明执法要求。",
                "推进国家安全体系和能力现代化、基层治理体系和治理能力现代化。",
                "在法治轨道上建设社会主义现代化国家。",
                "推行“五议两公开”工作法。",
                "让人民群众在每一起案件中感受到公平和正义。",
                "落实各项制度，建立四项制度。",
                "落实行政执法公示、执法全过程记录、重大执法决定法制审核等四项制度。",
                "落实行政执法公示、执法全过程记录、重大执法决定法制审核和执法评议四项制度。",
                "建立“四位一体”工作机制，做到“五个到位”。",
                "第三会一课活动室。",
                "持续深化营商环境改革。",
                "实现出入境服务“一机通办”，探索省市县“三级联动”和社区“三社联动”。",
                "抓实二十一岗双责任人名册。",
                "实现三个全面，抓好三个自信课堂。",
                "增强四个意识，坚定四个自信，做到两个维护。"
            })
    void leavesParaphraseAndOtherExpressionsAlone(String paragraph) {
        assertThat(Paper.told(2024, paragraph)).isEmpty();
    }

    @Test
    void aMemberOneCharacterWrongDoesNotLackAsWell() {
        assertThat(Paper.findings(2024, "推行“三项制度”（行政执法公示制度、执法全过程记录制度、重大执法决定法治审核制度）。"))
                .extracting(Finding::rule)
                .containsExactly("phrase.misnamed");
    }

    @Test
    void namesTheSourceOfTheExpression() {
        Finding finding = Paper.findings(2024, "全镇落实重大执法决定法制审合制度。").getFirst();

        assertThat(finding.basis()).contains("国办发〔2018〕118号");
        assertThat(finding.message()).contains("重大执法决定法制审合", "重大执法决定法制审核");
    }

    @Test
    void aMissingMemberOfAnUnannouncedListIsAHintUnlessTheListIsNeverNamedInPart() {
        assertThat(Paper.findings(2024, "统筹经济建设、政治建设、文化建设、社会建设。"))
                .extracting(Finding::rule, Finding::severity)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("phrase.list", Severity.HINT));
        assertThat(Paper.findings(2024, "镇长对重点任务亲自部署、亲自过问、亲自督办。"))
                .extracting(Finding::rule, Finding::severity)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("phrase.list", Severity.WARNING));
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
