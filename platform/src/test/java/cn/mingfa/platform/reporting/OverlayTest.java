package cn.mingfa.platform.reporting;

import cn.mingfa.platform.reporting.Edit.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class OverlayTest {

    private static final List<String> DRAFTED = List.of("opening", "achievements", "achievements.study", "other");

    private final List<Edit> edits = new ArrayList<>();

    @Test
    void leavesTheDraftAloneWhereNobodyDidAnything() {
        assertThat(order()).isEqualTo(DRAFTED);
    }

    @Test
    void putsAnAddedParagraphBehindItsNeighbour() {
        enter(Kind.ADDED, "own2", "achievements.study", "另一段。");
        enter(Kind.ADDED, "own3", "own2", "再一段。");
        assertThat(order()).containsExactly("opening", "achievements", "achievements.study", "own2", "own3", "other");
    }

    @Test
    void takesOutAParagraphWithoutWords() {
        enter(Kind.EDITED, "achievements.study", "", "");
        assertThat(order()).containsExactly("opening", "achievements", "other");
    }

    @Test
    void keepsWordsForAParagraphThatIsNotDraftedToday() {
        enter(Kind.EDITED, "achievements.exam", "", "考试情况。");
        assertThat(order())
                .containsExactly("opening", "achievements", "achievements.study", "achievements.exam", "other");
    }

    @Test
    void keepsAnAddedParagraphWhoseNeighbourIsGone() {
        enter(Kind.ADDED, "own2", "achievements.exam", "另一段。");
        assertThat(order()).contains("own2");
    }

    @Test
    void movesAndMovesBack() {
        enter(Kind.MOVED, "achievements.study", "other", "");
        assertThat(order()).containsExactly("opening", "achievements", "other", "achievements.study");
        enter(Kind.REDRAFTED, "achievements.study", "", "");
        assertThat(order()).isEqualTo(DRAFTED);
    }

    @Test
    void undoesOneChangeAfterTheOther() {
        enter(Kind.EDITED, "opening", "", "一。");
        enter(Kind.EDITED, "opening", "", "二。");
        undo();
        assertThat(Overlay.replay(edits).words()).containsEntry("opening", "一。");
        undo();
        assertThat(Overlay.replay(edits).words()).isEmpty();
        assertThat(Overlay.undoable(edits)).isEmpty();
    }

    @Test
    void undoesWhatWasDoneTogetherInOneGo() {
        enter(Kind.EDITED, "opening", "", "一。");
        enter(Kind.FIXED, "opening", "", "二。", Optional.empty(), Optional.of(2));
        enter(Kind.FIXED, "other", "", "三。", Optional.empty(), Optional.of(2));
        Edit last = Overlay.undoable(edits).orElseThrow();
        enter(Kind.UNDONE, last.paragraph(), "", "", Optional.of(last.act()));
        assertThat(Overlay.replay(edits).words()).containsOnly(java.util.Map.entry("opening", "一。"));
    }

    private List<String> order() {
        return Overlay.replay(edits).order(DRAFTED);
    }

    private void undo() {
        Edit last = Overlay.undoable(edits).orElseThrow();
        enter(Kind.UNDONE, last.paragraph(), "", "", Optional.of(last.seq()));
    }

    private void enter(Kind kind, String paragraph, String behind, String after) {
        enter(kind, paragraph, behind, after, Optional.empty());
    }

    private void enter(Kind kind, String paragraph, String behind, String after, Optional<Integer> undoes) {
        enter(kind, paragraph, behind, after, undoes, Optional.empty());
    }

    private void enter(
            Kind kind,
            String paragraph,
            String behind,
            String after,
            Optional<Integer> undoes,
            Optional<Integer> together) {
        edits.add(new Edit(
                edits.size() + 1,
                Instant.EPOCH,
                "陆敏（经办人）",
                kind,
                paragraph,
                Optional.of(behind),
                Optional.empty(),
                Optional.of(after),
                Optional.empty(),
                undoes,
                together));
    }
}
