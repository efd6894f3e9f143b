package cn.mingfa.platform.reporting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FixingTest {

    private static final Map<String, String> WRITTEN = Map.of("sessions", "8期", "persons", "164人次");

    @Test
    void replacesPlainWords() {
        assertThat(fixed("组织培训{=sessions}。。共{=persons}。", "。。", "。")).contains("组织培训{=sessions}。共{=persons}。");
    }

    @Test
    void keepsAFigureInsideTheSpanBound() {
        assertThat(fixed("组织培训{=sessions}，，共{=persons}。", "8期，，共164人次", "8期，共164人次"))
                .contains("组织培训{=sessions}，共{=persons}。");
    }

    @Test
    void refusesToLoseAFigure() {
        assertThat(fixed("组织培训{=sessions}。", "培训8期", "培训九期")).isEmpty();
    }

    @Test
    void refusesToCutAFigureInTwo() {
        assertThat(fixed("共{=persons}。", "人次。", "人。")).isEmpty();
    }

    @Test
    void reachesIntoTheRunInHeading() {
        assertThat(fixed("规范执法。。\n组织培训{=sessions}。", "。。", "。")).contains("规范执法。\n组织培训{=sessions}。");
    }

    @Test
    void leavesTheNumberOfAHeadingAlone() {
        Passage passage = passage("规范执法。\n组织培训。");
        List<Segment> segments = passage.segments("（二）", FixingTest::written);
        assertThat(Fixing.apply(passage.source(), segments, 0, 3, "（三）")).isEmpty();
    }

    /** Fixes the first place on paper where the words stand. */
    private static Optional<String> fixed(String source, String quote, String replacement) {
        Passage passage = passage(source);
        List<Segment> segments = passage.segments(passage.lead().isPresent() ? "（二）" : "", FixingTest::written);
        String paper = String.join("", segments.stream().map(Segment::text).toList());
        int start = paper.indexOf(quote);
        assertThat(start).as("%s in %s", quote, paper).isNotNegative();
        return Fixing.apply(source, segments, start, start + quote.length(), replacement);
    }

    private static Optional<String> written(String indicator) {
        return Optional.ofNullable(WRITTEN.get(indicator));
    }

    private static Passage passage(String source) {
        return new Passage("achievements.study", Optional.empty(), ParagraphView.Kind.PARAGRAPH, source, true);
    }
}
