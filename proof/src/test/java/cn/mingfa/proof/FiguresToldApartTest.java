package cn.mingfa.proof;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Figures that do not fit each other although others stand between them, and some that only look so. */
class FiguresToldApartTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "全年立案83件，其中土地类61件、矿产类14件、规划类6件。|figure.sum",
                "收到申请52件（其中：网上申请43件，信函申请3件，当面申请4件）。|figure.sum",
                "立案83件，其中土地类61件、矿产类14件、规划类8件；结案80件，结案率98.4%。|figure.rate_base",
                "主动公开信息240条，其中政策类60条、民生类150条、其他30条，比上年增加40条，增长10%。|figure.change",
                "一般公共预算收入完成8.24亿元，比上年决算数8亿元增长5%。|figure.change",
                "支出完成7.76亿元，比上年决算数8亿元增长3%。|figure.change",
                "收入完成8.24亿元，加上上级补助6.16亿元、上年结余0.3亿元，收入合计17.4亿元。|figure.total",
                "抽查自2024年9月30日至6月8日分两批进行。|numeral.period_reversed",
                "我局审计了苇湖区教育局、苇湖区民政局。苇湖区财政局负责整改。苇胡区医保局已整改。苇湖区住建局正在整改。|metadata.issuer_name",
                "受理信访事项120件，同比下降25%（2024年为150件）。|figure.change",
                "持证的有9人，占在编人员42人的24.1%。|figure.rate_base",
                "28名网格员中，具有大专学历的仅7人，占28.5%。|figure.rate_base",
                "接待来访群众58批32人次，化解积案7件。|figure.persons",
                "全年立案127件，办结191件，案卷齐备。|figure.resolved_over_received",
                "现有执法人员21人。22名执法人员中，持证的有20人。|consistency.figure",
                "批复指标71.48亿元，已用指标62.09亿元，预算结余9.93亿元，总体执行率87%。|figure.total",
                "下达资金50万元，已支付40万元，结余10万元，支付率75%。|figure.total",
                "辖区12个村均设调解委员会，共有调解员60名，平均每村6名。|figure.rate_base",
                "62名干部参加考试，合格率90.3%，优秀率96%。|figure.rate_over",
                "全年立案62起，罚款20万元。危化、矿山、工贸立案分别为17起、23起、32起。|figure.total",
                "配备执法人员12名、车辆2辆。14名执法人员中仅有5名学过法律。|consistency.figure",
                "查处违法案件320起，其中超限案件200起、其他案件120起，罚款144万元，平均每起5400元。|figure.rate_base",
                "发布信息250条，总阅读量20万次，平均每条700次。|figure.rate_base",
                "予以公开2件，部分公开1件，无法提供1件，合计办理5件。|figure.total",
                "受理道路运输、公路路政等行政许可申请2386件，办结2836件。|figure.resolved_over_received",
            })
    void doNotFit(String sentence, String rule) {
        assertThat(Surely.surely(sentence)).extracting(Finding::rule).contains(rule);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "全年立案83件，其中土地类61件、矿产类14件、规划类8件；结案80件，结案率96.4%。",
                "主动公开信息240条，其中政策类60条、民生类150条、其他30条，比上年增加40条，增长20%。",
                "支出完成7.76亿元，比上年决算数8亿元下降3%。",
                "收入完成8.24亿元，加上上级补助6.16亿元、上年结余0.3亿元，收入合计14.7亿元。",
                "可“网上办”事项占比100%，可“就近办”事项占比94%，可“马上办”事项占比27%。",
                "全年立案83件，其中土地类61件、矿产类4件。",
                "抽查自2024年9月30日至2025年6月8日分两批进行。",
                "受理信访事项120件，同比下降20%（2024年为150件）。",
                "持证的有9人，占在编人员42人的21.4%。",
                "现有执法人员21人，选派5名执法人员参训。21名执法人员全部持证。",
                "批复指标71.48亿元，已用指标62.09亿元，预算结余9.39亿元，总体执行率86.9%。",
                "全局干部48人，其中执法人员31人，占64.6%；31名执法人员中，法律专业19人，占61.3%。",
                "审核合同74份、规范性文件2件、处罚案件19件，合计95件。",
                "全年立案62起，罚款20万元。危化、矿山、工贸立案分别为17起、23起、22起。",
                "查处违法案件320起，其中超限案件200起、其他案件120起，罚款144万元，平均每起4500元。",
                "发布信息250条，总阅读量20万次，平均每条800次。",
                "予以公开2件，部分公开1件，无法提供1件，合计办理4件。",
            })
    void fit(String sentence) {
        assertThat(Surely.surely(sentence)).isEmpty();
    }
}
