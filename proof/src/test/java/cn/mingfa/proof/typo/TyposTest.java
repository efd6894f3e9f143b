package cn.mingfa.proof.typo;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TyposTest {

    private static final Typos TYPOS = Typos.with(Archive.empty());

    @ParameterizedTest
    @CsvSource({
        "各部门要认真贯彻洛实上级部署。, 洛实, 落实",
        "坚持依法行政的基本元泽。, 元泽, 原则",
        "深入开展行政执法监瞀检查工作。, 监瞀, 监督",
        "依法化解各类茅盾纠纷。, 茅盾, 矛盾",
        "规范危险货物运输和装缷作业。, 装缷, 装卸"
    })
    void mendsWhatSoundsOrLooksLikeTheRightWord(String text, String written, String meant) {
        List<Slip> slips = TYPOS.find(text);
        assertThat(slips).hasSize(1);
        Slip slip = slips.getFirst();
        String mended = text.substring(0, slip.start()) + slip.replacement() + text.substring(slip.end());
        assertThat(mended).isEqualTo(text.replace(written, meant));
    }

    @ParameterizedTest
    @CsvSource({"依法妥善化解医厅纠纷，维护患者权益。, 医厅, 医疗", "推进行政执法与刑事司法衔按工作。, 衔按, 衔接"})
    void mendsWhatOurCorpusHasBetweenItsNeighbours(String text, String written, String meant) {
        mendsWhatSoundsOrLooksLikeTheRightWord(text, written, meant);
    }

    @ParameterizedTest
    @CsvSource({"建立第三方评估极致，定期公布结果。, 极致, 机制", "有关菲佣未足额缴纳的，责令限期补缴。, 菲佣, 费用", "居民可到窗口神灵证照，当日办结。, 神灵, 申领"})
    void mendsAWordOfItsOwnThatNothingBesideItKnows(String text, String written, String meant) {
        mendsWhatSoundsOrLooksLikeTheRightWord(text, written, meant);
    }

    @ParameterizedTest
    @CsvSource({
        "各部门要认真贯彻落实上级部署。",
        "坚持依法行政的基本原则。",
        "栖禾镇岚汀村党支部书记芮亦舟同志介绍了有关情况。",
        "澄砚区司法局组织行政执法人员参加培训。",
        "组织11个站所负责人逐一述法。",
        "成员单位由9个增至14个。",
        "“五张清单”逐项公布。"
    })
    void leavesWhatIsRightAlone(String text) {
        assertThat(TYPOS.find(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "各村工作水平参差不起，存在短板。, 不起, 不齐",
        "切实做到防患未燃，守住底线。, 未燃, 未然",
        "案件办理有条不稳。, 不稳, 不紊",
        "要做到言行一至，取信于民。, 一至, 一致",
        "营造风清气证的政治生态。, 气证, 气正"
    })
    void mendsAnIdiomWhoseHalvesAreBothWords(String text, String written, String meant) {
        List<Slip> slips = TYPOS.find(text, Typos.PROBABLE);
        assertThat(slips).hasSize(1);
        Slip slip = slips.getFirst();
        String mended = text.substring(0, slip.start()) + slip.replacement() + text.substring(slip.end());
        assertThat(mended).isEqualTo(text.replace(written, meant));
    }

    @ParameterizedTest
    @CsvSource({"我局法治建设工作虽取得一定进步。", "持续改善农村人居环境。", "突出亟需解决的问题。", "法律、法规适用不当的予以纠正。", "把文明新风送进群众心里。"})
    void leavesWordsThatSoundLikePartOfAnIdiomAlone(String text) {
        assertThat(TYPOS.find(text)).isEmpty();
    }

    @Test
    void leavesTheUnitOfANumberAloneBesideASlip() {
        List<Slip> slips = TYPOS.find("现将推荐对象在全市范围内进行工事，公示期为5月20日至5月27日。");
        assertThat(slips).extracting(Slip::replacement).containsExactly("公示");
    }

    @Test
    void findsTheSameTwice() {
        String text = "各部门要认真贯彻洛实上级部署，坚持依法行政的基本元泽。";
        assertThat(TYPOS.find(text)).isEqualTo(TYPOS.find(text)).hasSize(2);
    }

    @Test
    void aMendedTextHasNothingLeftToMend() {
        String text = "各部门要认真贯彻洛实上级部署，坚持依法行政的基本元泽。";
        var mended = new StringBuilder(text);
        TYPOS.find(text).forEach(slip -> mended.replace(slip.start(), slip.end(), slip.replacement()));
        assertThat(TYPOS.find(mended.toString())).isEmpty();
    }

    @Test
    void takesNothingAndOddCharactersCalmly() {
        assertThat(TYPOS.find("")).isEmpty();
        assertThat(TYPOS.find("\ud840\udc00、䶮、ａｂｃ\u0000")).isEmpty();
        assertThat(TYPOS.find("龘靐齉爩".repeat(500))).isEmpty();
    }
}
