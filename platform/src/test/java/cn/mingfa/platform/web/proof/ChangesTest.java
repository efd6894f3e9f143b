package cn.mingfa.platform.web.proof;

import cn.mingfa.document.Mark;
import cn.mingfa.document.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ChangesTest {

    @Test
    void tellsWhatWasReplacedAtItsFirstPlace() {
        Changes changes = Changes.of(sheet("甲乙丙戊", List.of(new Sheet.Step(3, "丁", ""), new Sheet.Step(0, "", "甲"))));

        assertThat(changes.replacements())
                .containsExactly(new Mark(0, 0, Optional.of("甲"), ""), new Mark(3, 4, Optional.of(""), ""));
        assertThat(changes.place(0)).isZero();
        assertThat(changes.place(1)).isZero();
        assertThat(changes.place(3)).isEqualTo(2);
        assertThat(changes.place(4)).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
    void leadFromTheFirstTextToTheLast(long seed) {
        var random = new Random(seed);
        String first = "零一二三四五六七八九".repeat(1 + random.nextInt(3));
        var text = new StringBuilder(first);
        List<Sheet.Step> steps = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            int at = random.nextInt(text.length() + 1);
            int end = Math.min(text.length(), at + random.nextInt(4));
            String words = "甲乙丙丁".substring(0, random.nextInt(5));
            steps.add(new Sheet.Step(at, text.substring(at, end), words));
            text.replace(at, end, words);
        }
        Changes changes = Changes.of(sheet(text.toString(), steps));

        var mended = new StringBuilder(first);
        changes.replacements()
                .reversed()
                .forEach(mark -> mended.replace(
                        mark.start(), mark.end(), mark.replacement().orElseThrow()));
        assertThat(mended).hasToString(text.toString());
        int last = 0;
        for (int i = 0; i <= text.length(); i++) {
            assertThat(changes.place(i)).isBetween(last, first.length());
            last = changes.place(i);
        }
    }

    private static Sheet sheet(String text, List<Sheet.Step> steps) {
        return new Sheet(
                "甲", SourceText.Format.DOCX, Map.of(), Optional.empty(), text, List.of(new Sheet.Act(steps, "")));
    }
}
