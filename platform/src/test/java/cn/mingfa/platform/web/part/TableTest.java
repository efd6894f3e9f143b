package cn.mingfa.platform.web.part;

import cn.mingfa.kernel.matter.Field;
import cn.mingfa.kernel.value.FieldType;
import cn.mingfa.kernel.value.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class TableTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Field POINTS = field(
            "points",
            FieldType.ROWS,
            List.of(
                    field("point", FieldType.TEXT, List.of()),
                    field("taken", FieldType.YES_NO, List.of()),
                    field("pages", FieldType.WHOLE, List.of())));

    private static Field field(String key, FieldType type, List<Field> columns) {
        return new Field(
                key,
                key,
                type,
                Optional.empty(),
                true,
                false,
                false,
                false,
                false,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                columns,
                Optional.empty(),
                Optional.empty(),
                false,
                false,
                false,
                false);
    }

    private static Sheet sent(String... cells) {
        return Sheet.read(List.of(), List.of(POINTS), Map.of("f.points", List.of(cells)), TODAY);
    }

    @Test
    void cellsSentOneAfterTheOtherAreLines() {
        Sheet sheet = sent("补充依据", "是", "3", "", "", "", "调整期限", "", "", "", "", "");
        assertThat(sheet.problems()).isEmpty();
        assertThat(sheet.values())
                .containsEntry(
                        "points",
                        new Value.Rows(List.of(
                                Map.of(
                                        "point", new Value.Text("补充依据"),
                                        "taken", new Value.YesNo(true),
                                        "pages", new Value.Whole(3)),
                                Map.of("point", new Value.Text("调整期限")))));
    }

    @Test
    void whatWasTypedStandsInItsCellsAgainWithTwoLinesToGoOn() {
        Question question = sent("补充依据", "是", "许多", "", "", "").questions().getFirst();
        assertThat(question.isBad()).isTrue();
        assertThat(question.wrong()).startsWith("“points”第1行：");
        assertThat(question.table().columns()).extracting(Table.Head::label).containsExactly("point", "taken", "pages");
        assertThat(question.table().columns().get(1).options()).containsExactly("是", "否");
        assertThat(question.table().lines())
                .containsExactly(List.of("补充依据", "是", "许多"), List.of("", "", ""), List.of("", "", ""));
    }

    @Test
    void aTableLeftEmptyIsNoAnswer() {
        assertThat(sent("", "", "", " ", "", "").values()).isEmpty();
    }

    @Test
    void theSignBetweenCellsCannotBeTypedIntoOne() {
        assertThat(sent("甲｜乙", "", "").values())
                .containsEntry("points", new Value.Rows(List.of(Map.of("point", new Value.Text("甲|乙")))));
    }

    @Test
    void aColumnThatNamesStatutesSaysSo() {
        Field studied = PageWorld.type("study_session").field("studied").orElseThrow();
        assertThat(Table.of(studied, List.of()).columns())
                .extracting(Table.Head::label, Table.Head::statute)
                .containsExactly(tuple("名称", true), tuple("种类", false));
    }
}
