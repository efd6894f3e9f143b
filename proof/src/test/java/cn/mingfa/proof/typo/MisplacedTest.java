package cn.mingfa.proof.typo;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class MisplacedTest {

    private static List<Misplaced.Place> places(String text) {
        return Typos.with(Archive.empty()).suspects(text).places();
    }

    @Test
    void putsTwoCharactersBackInOrder() {
        assertThat(places("各项任务都要需认真落实。")).singleElement().satisfies(place -> {
            assertThat(place.replacement()).isEqualTo("需要");
            assertThat(place.sort()).isEqualTo(Misplaced.Sort.SWAPPED);
        });
    }

    @Test
    void takesOneOfTwoSameCharactersAway() {
        assertThat(places("各部门依法履行职职责。")).singleElement().satisfies(place -> {
            assertThat(place.replacement()).isEqualTo("职");
            assertThat(place.sort()).isEqualTo(Misplaced.Sort.DOUBLED);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"开展集中学习11次次。", "办理信访件35件件，群众满意。"})
    void takesOneOfTwoSameUnitsBehindANumberAway(String sentence) {
        assertThat(places(sentence)).singleElement().satisfies(place -> {
            assertThat(place.sort()).isEqualTo(Misplaced.Sort.DOUBLED);
            assertThat(place.sure()).isTrue();
        });
    }

    @Test
    void takesTheSecondOfTwoEndsOfNoMeetingAway() {
        assertThat(places("全镇召开法治建设推进会，下半年召开会会议三次。"))
                .extracting(Misplaced.Place::replacement)
                .containsExactly("会");
    }

    @Test
    void putsBackACharacterLeftOut() {
        assertThat(places("全面提升行政执水平。")).singleElement().satisfies(place -> {
            assertThat(place.replacement()).isEqualTo("法水");
            assertThat(place.sort()).isEqualTo(Misplaced.Sort.DROPPED);
            assertThat(place.start()).isEqualTo("全面提升行政执".length());
        });
    }

    @Test
    void ofTwoSwapsThatOverlapTheOneThatGainsMoreIsTold() {
        assertThat(places("加强农产品批发市场和农产批品发市场监管。")).singleElement().satisfies(place -> {
            assertThat(place.replacement()).isEqualTo("品批");
            assertThat(place.sort()).isEqualTo(Misplaced.Sort.SWAPPED);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "人人参与，件件有着落，常常到现场，进行行政指导。",
                "张某某反映的问题已办结，某某公司已整改。",
                "不断提升耕地地力，推进社区区域化党建，坚持党组会会前学法。",
                "区政府常务会会前学法，镇长办公会会议纪要，局务会会后通报。",
                "区政府常务会审议议题312个，党组会讨论议题40个。",
                "成立由党工委书记、办事处主任任双组长的领导小组。",
                "召开领导小组组长会议，听取工作队队员汇报。",
                "相关部门按职责分工负责，各乡镇按照职责落实。",
                "2024年法治政府建设情况报告",
                "突出“两客一危”、农村客运等重点。",
                ""
            })
    void leavesAloneWhatIsMeantSo(String text) {
        assertThat(places(text)).isEmpty();
    }

    @Test
    void endsInStepWithALongRunWithoutAnyMark() {
        assertThat(places("龘靐齉爩".repeat(2000))).isEmpty();
        assertThat(places("都要需认真落实".repeat(500))).isNotEmpty();
    }
}
