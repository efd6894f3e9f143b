package cn.mingfa.platform.web.decision;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PointsBoardTest {

    private static List<Points.Sheet> sheets(String kind, int many) {
        return IntStream.range(0, many)
                .mapToObj(n -> new Points.Sheet(
                        new UUID(kind.hashCode(), n),
                        UUID.randomUUID(),
                        1,
                        n + "号",
                        "合同",
                        kind,
                        "种类" + kind,
                        "2026年3月1日",
                        List.of()))
                .toList();
    }

    private static PointsBoard.Wanted wanted(String part, String kind, int page) {
        return new PointsBoard.Wanted(part, kind, page);
    }

    @Test
    void whatWaitsLongestIsUnfoldedInTheListInWhichSomethingWaits() {
        PointsBoard board = PointsBoard.of(sheets("a", 2), sheets("b", 3), wanted("", "", 1));
        assertThat(board.part()).isEqualTo(PointsBoard.OPEN);
        assertThat(board.unfolded()).isEqualTo(new UUID("a".hashCode(), 0).toString());
        assertThat(PointsBoard.of(List.of(), sheets("b", 3), wanted("", "", 1)).part())
                .isEqualTo(PointsBoard.LATER);
        assertThat(PointsBoard.of(List.of(), List.of(), wanted("open", "x", 7)).sheets())
                .isEmpty();
    }

    @Test
    void aLongListIsTurnedAndAPageThatIsGoneIsTheLast() {
        PointsBoard board = PointsBoard.of(sheets("a", 61), List.of(), wanted("open", "", 99));
        assertThat(board.pages()).isEqualTo(3);
        assertThat(board.page()).isEqualTo(3);
        assertThat(board.sheets()).hasSize(1);
    }

    @Test
    void aKindIsChosenOnlyWhereThereAreSeveral() {
        List<Points.Sheet> both = new java.util.ArrayList<>(sheets("a", 2));
        both.addAll(sheets("b", 1));
        assertThat(PointsBoard.of(both, List.of(), wanted("open", "b", 1)).sheets())
                .hasSize(1);
        assertThat(PointsBoard.of(sheets("a", 2), List.of(), wanted("open", "", 1))
                        .kinds())
                .isEmpty();
    }
}
