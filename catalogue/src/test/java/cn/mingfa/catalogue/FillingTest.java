package cn.mingfa.catalogue;

import java.util.Map;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FillingTest {

    @Test
    void wordsThatEndInAStopBringNoSecondOne() {
        String text = "修改后的内容：{change}。适用岗位：{posts}，请查收。";
        assertThat(Filling.fill(text, Map.of("change", "报送时限有调整。", "posts", "领导干部；")))
                .isEqualTo("修改后的内容：报送时限有调整。适用岗位：领导干部，请查收。");
    }

    @Test
    void whereNoStopFollowsTheWordsStandAsTheyAre() {
        assertThat(Filling.fill("{change}请查收。", Map.of("change", "报送时限有调整。"))).isEqualTo("报送时限有调整。请查收。");
        assertThat(Filling.fill("（{change}）", Map.of())).isEqualTo("（）");
    }
}
