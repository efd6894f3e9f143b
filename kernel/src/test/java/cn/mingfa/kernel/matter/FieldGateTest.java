package cn.mingfa.kernel.matter;

import cn.mingfa.kernel.matter.FieldGate.Reading;
import cn.mingfa.kernel.matter.MatterType.DateKind;
import cn.mingfa.kernel.matter.MatterType.DateLabel;
import cn.mingfa.kernel.value.FieldType;
import cn.mingfa.kernel.value.Value;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class FieldGateTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-05",
                "2026-3-5",
                "2026/3/5",
                "2026.3.5",
                "20260305",
                "2026年3月5日",
                "2026年03月05号",
                "2026年3月5",
                "3.5",
                "3-5",
                "3/5",
                "3月5日",
                "03月05日",
                " 2026-03-05 ",
                "　2026年3月5日　",
                "２０２６－０３－０５",
                "２０２６．３．５",
                "2026 年 3 月 5 日",
                "2026-03-05 00:00:00",
                "2026-03-05T00:00"
            })
    void readsDatesAsPeopleWriteThem(String raw) {
        assertThat(value("replied_on", raw)).isEqualTo(new Value.Day(LocalDate.of(2026, 3, 5)));
        assertThat(FieldGate.readDate(new DateLabel(DateKind.ARRIVED, "收到日期", true), raw, TODAY))
                .isEqualTo(new Reading.Filled(new Value.Day(LocalDate.of(2026, 3, 5))));
    }

    @Test
    void aDateWithoutAYearIsOfTheYearOfToday() {
        assertThat(FieldGate.read(Types.field("replied_on"), "2月29日", LocalDate.of(2024, 5, 1)))
                .isEqualTo(new Reading.Filled(new Value.Day(LocalDate.of(2024, 2, 29))));
        assertThat(problem("replied_on", "2月29日").code()).isEqualTo("not_a_date");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-30",
                "2月30日",
                "2026-13-01",
                "2026-3.5",
                "26.3.5",
                "三月五日",
                "昨天",
                "0001-01-01",
                "9999-01-01",
                "2026-03-05 08:30",
                "46086",
                "2026",
                "5",
                "=TODAY()",
                "2026-03-05,2026-03-06"
            })
    void refusesWhatIsNoDateAndSaysHowToWriteOne(String raw) {
        MatterRefusal.Problem problem = problem("replied_on", raw);
        assertThat(problem.code()).isEqualTo("not_a_date");
        assertThat(problem.field()).isEqualTo("replied_on");
        assertThat(problem.sentence()).contains("答复日期", raw, "2026-03-05");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-05 14:30,2026-03-05T14:30",
        "2026-03-05T14:30:59,2026-03-05T14:30",
        "2026年3月5日14时30分,2026-03-05T14:30",
        "2026年3月5日 9点,2026-03-05T09:00",
        "3月5日9:05,2026-03-05T09:05",
        "２０２６－０３－０５　１４：３０,2026-03-05T14:30"
    })
    void readsMoments(String raw, LocalDateTime at) {
        assertThat(value("called_at", raw)).isEqualTo(new Value.Moment(at));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-05", "14:30", "2026-03-05 24:00", "2026-03-05 12:60", "2026-02-30 12:00"})
    void refusesMomentsWithoutDateOrTime(String raw) {
        assertThat(problem("called_at", raw).code()).isEqualTo("not_a_time");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "0;0",
                "12;12",
                "1,234;1234",
                "１，２３４;1234",
                "35份;35",
                "35 份;35",
                "35.0;35",
                "+7;7",
                "007;7",
                "999999999999999999;999999999999999999"
            })
    void readsCounts(String raw, long number) {
        assertThat(value("copies", raw)).isEqualTo(new Value.Whole(number));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "-1;out_of_range;不能是负数",
                "－１;out_of_range;不能是负数",
                "−3;out_of_range;不能是负数",
                "3.5;not_a_number;整数",
                "12万;not_a_number;120000",
                "1.2 万份;not_a_number;120000",
                "1e3;not_a_number;阿拉伯数字",
                "1,23;not_a_number;阿拉伯数字",
                "十二;not_a_number;阿拉伯数字",
                "12人;not_a_number;阿拉伯数字",
                "9999999999999999999;not_a_number;阿拉伯数字",
                "=1+1;not_a_number;阿拉伯数字"
            })
    void refusesCountsThatAreNone(String raw, String code, String part) {
        assertThat(problem("copies", raw).code()).isEqualTo(code);
        assertThat(problem("copies", raw).sentence()).startsWith("“份数”").contains(part);
    }

    @Test
    void keepsDecimalsExact() {
        assertThat(value("fee", "1,234.50")).isEqualTo(new Value.Decimal(new BigDecimal("1234.50")));
        assertThat(value("fee", "-0.1")).isEqualTo(new Value.Decimal(new BigDecimal("-0.1")));
        assertThat(problem("fee", "0.1234567").code()).isEqualTo("not_a_number");
    }

    @Test
    void holdsTheDeclaredRange() {
        Field most = Types.field("n", "人数", FieldType.WHOLE, true, false, Optional.of(BigDecimal.TEN));
        assertThat(FieldGate.read(most, "10", TODAY)).isEqualTo(new Reading.Filled(new Value.Whole(10)));
        assertThat(FieldGate.read(most, "11", TODAY))
                .isInstanceOfSatisfying(
                        Reading.Wrong.class,
                        wrong -> assertThat(wrong.problem().sentence()).isEqualTo("“人数”不能大于10，现为11；请核对。"));
    }

    @ParameterizedTest
    @CsvSource({"是,true", "否,false", "√,true", "true,true", "FALSE,false"})
    void readsYesAndNo(String raw, boolean yes) {
        assertThat(value("public", raw)).isEqualTo(new Value.YesNo(yes));
    }

    @Test
    void refusesAnythingBetweenYesAndNo() {
        assertThat(problem("public", "可能").sentence()).isEqualTo("“是否公开”填的“可能”请写“是”或者“否”。");
    }

    @ParameterizedTest
    @CsvSource({"信函,letter", "letter,letter", "网页、邮件,web", " 当面 ,visit"})
    void readsAnOptionByLabelOrCode(String raw, String code) {
        assertThat(value("channel", raw)).isEqualTo(new Value.Choice(code));
    }

    @Test
    void namesTheOptionsWhenNoneFits() {
        assertThat(problem("channel", "电报").sentence()).isEqualTo("“申请渠道”填的“电报”不在可选项之中；可以填：信函、网页、邮件、当面。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"信函、当面", "信函；当面", "letter;visit", "信函，visit", "信函\n当面", "信函、、当面、"})
    void readsSeveralOptions(String raw) {
        assertThat(value("grounds", raw)).isEqualTo(new Value.Choices(List.of("letter", "visit")));
    }

    @Test
    void readsAnOptionWhoseLabelHoldsASeparator() {
        assertThat(value("grounds", "网页、邮件")).isEqualTo(new Value.Choices(List.of("web")));
    }

    @Test
    void refusesADoubledOrUnknownOption() {
        assertThat(problem("grounds", "信函、letter").code()).isEqualTo("doubled");
        assertThat(problem("grounds", "信函、电报").code()).isEqualTo("not_an_option");
        assertThat(problem("grounds", "、；").code()).isEqualTo("required");
    }

    @ParameterizedTest
    @ValueSource(strings = {"陈岚（A01）、周衡（A02）", "陈岚(A01);周衡(A02)", "陈岚 （ A01 ）\n周衡（A02）"})
    void readsPersonsWithTheirKeys(String raw) {
        assertThat(value("attendants", raw))
                .isEqualTo(new Value.Persons(List.of(new Value.Person("A01", "陈岚"), new Value.Person("A02", "周衡"))));
    }

    @ParameterizedTest
    @CsvSource({"陈岚,not_persons", "陈岚（）,not_persons", "（A01）,not_persons", "陈岚（A01）、周衡（A01）,doubled"})
    void refusesPersonsWithoutADistinctKey(String raw, String code) {
        assertThat(problem("attendants", raw).code()).isEqualTo(code);
    }

    @Test
    void notApplicableNeedsLeaveAndAReason() {
        assertThat(value("copies", "不适用（未印制）")).isEqualTo(new Value.NotApplicable("未印制"));
        assertThat(value("remark", "不适用(无)")).isEqualTo(new Value.NotApplicable("无"));
        assertThat(problem("copies", "不适用").sentence()).contains("原因");
        assertThat(problem("copies", "不适用（ ）").code()).isEqualTo("not_applicable");
        assertThat(problem("channel", "不适用（未知）").code()).isEqualTo("not_applicable");
        assertThat(value("subject", "不适用"))
                .as("words where the field is not so")
                .isEqualTo(new Value.Text("不适用"));
    }

    @ParameterizedTest
    @EnumSource(FieldType.class)
    void blankIsEmptyForEveryType(FieldType type) {
        Field field = Types.field("f", "栏", type, true, true, Optional.empty());
        for (String raw : List.of("", " ", "\t\n", "　", "\u00A0")) {
            assertThat(FieldGate.read(field, raw, TODAY)).isEqualTo(new Reading.Blank());
        }
    }

    @Test
    void foldsLineBreaksOfOneLineTextAndKeepsThoseOfLongText() {
        assertThat(value("subject", " 申请\r\n  公开 ")).isEqualTo(new Value.Text("申请 公开"));
        assertThat(value("remark", "一\r\n二")).isEqualTo(new Value.Text("一\n二"));
    }

    @Test
    void refusesControlCharactersAndOverlongText() {
        assertThat(problem("subject", "申请\u0000公开").code()).isEqualTo("unreadable");
        assertThat(problem("subject", "申".repeat(501)).code()).isEqualTo("too_long");
        assertThat(problem("remark", "申".repeat(20_001)).code()).isEqualTo("too_long");
    }

    @ParameterizedTest
    @EnumSource(FieldType.class)
    void hostileLengthIsAnsweredAtOnce(FieldType type) {
        Field field = Types.field("f", "栏", type, true, true, Optional.empty());
        for (String unit : List.of(" 1", "（", "、", "9", "年", " \n", "a(b)")) {
            String raw = "x" + unit.repeat(60_000) + "y";
            Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(2),
                    () -> assertThat(FieldGate.read(field, raw, TODAY)).isInstanceOf(Reading.Wrong.class));
        }
    }

    @Test
    void refusesAValueOfAnotherKind() {
        assertThat(FieldGate.check(Types.field("copies"), new Value.Text("3")))
                .get()
                .extracting(MatterRefusal.Problem::code)
                .isEqualTo("wrong_kind");
        assertThat(FieldGate.check(Types.field("subject"), new Value.Whole(3))).isPresent();
        assertThat(FieldGate.check(Types.field("channel"), new Value.Choice("gone")))
                .isPresent();
        assertThat(FieldGate.check(Types.field("copies"), new Value.Whole(3))).isEmpty();
    }

    @Test
    void longFindingsAreShortened() {
        assertThat(problem("replied_on", "很".repeat(200)).sentence().length()).isLessThan(80);
    }

    private static Value value(String field, String raw) {
        Reading reading = FieldGate.read(Types.field(field), raw, TODAY);
        assertThat(reading).isInstanceOf(Reading.Filled.class);
        return ((Reading.Filled) reading).value();
    }

    private static MatterRefusal.Problem problem(String field, String raw) {
        Reading reading = FieldGate.read(Types.field(field), raw, TODAY);
        assertThat(reading).isInstanceOf(Reading.Wrong.class);
        return ((Reading.Wrong) reading).problem();
    }
}
