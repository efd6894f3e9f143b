package cn.mingfa.platform.web.due;

import cn.mingfa.kernel.clock.ClockQuestion;
import cn.mingfa.kernel.clock.ClockRefusal;
import cn.mingfa.kernel.clock.ClockRefusal.Code;
import cn.mingfa.kernel.clock.ClockRule;
import cn.mingfa.kernel.clock.Limit.TimeUnit;
import cn.mingfa.kernel.matter.Field;
import cn.mingfa.kernel.matter.FieldGate;
import cn.mingfa.kernel.value.FieldType;
import cn.mingfa.kernel.value.Value;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * The question as typed into the calculator.
 *
 * @param start day, or day and time; {@code pause} spans between ；, each with 至
 */
public record Asked(String start, String pause, String restart, String extend) {

    private static final Pattern BETWEEN_SPANS = Pattern.compile("[;；\\n]|，|,");
    private static final Pattern BETWEEN_DAYS = Pattern.compile("\\s*(?:至|到|—+|–|~|～|\\.\\.)\\s*");

    /**
     * The question, read.
     *
     * @throws ClockRefusal with a sentence on what cannot be read
     */
    ClockQuestion read(ClockRule rule, LocalDate today) {
        LocalDateTime at = rule.limit().unit() == TimeUnit.HOURS
                ? moment("起算时间", start, today)
                : day("起算日", start, today).atStartOfDay();
        Optional<LocalDate> again = restart.isBlank() ? Optional.empty() : Optional.of(day("重新起算日", restart, today));
        return new ClockQuestion(at, pauses(today), again, extension());
    }

    private List<ClockQuestion.Pause> pauses(LocalDate today) {
        List<ClockQuestion.Pause> pauses = new ArrayList<>();
        for (String span : BETWEEN_SPANS.split(pause, -1)) {
            if (span.isBlank()) {
                continue;
            }
            String[] days = BETWEEN_DAYS.split(span.strip(), -1);
            if (days.length != 2) {
                throw new ClockRefusal(
                        Code.BAD_ARGUMENT, "扣除的起止“" + span.strip() + "”没有看懂，请写成“9.28 至 10.14”，几段之间用分号隔开。");
            }
            pauses.add(new ClockQuestion.Pause(day("扣除开始日", days[0], today), day("扣除结束日", days[1], today)));
        }
        return pauses;
    }

    private OptionalInt extension() {
        String digits = extend.strip();
        if (digits.isEmpty() || digits.equals("0")) {
            return OptionalInt.empty();
        }
        if (!digits.matches("[0-9]{1,4}")) {
            throw new ClockRefusal(Code.BAD_ARGUMENT, "延长“" + digits + "”不是数字，请只写阿拉伯数字，例如 20。");
        }
        return OptionalInt.of(Integer.parseInt(digits));
    }

    private static LocalDate day(String label, String raw, LocalDate today) {
        String text = raw.strip().replaceFirst("[T ]\\d{1,2}:\\d{2}.*$", "");
        return switch (FieldGate.read(field(label, FieldType.DATE), text, today)) {
            case FieldGate.Reading.Filled(Value.Day day) -> day.date();
            case FieldGate.Reading.Filled other -> throw new IllegalStateException("not a day: " + other);
            case FieldGate.Reading.Blank blank -> throw missing(label);
            case FieldGate.Reading.Wrong wrong ->
                throw new ClockRefusal(Code.BAD_ARGUMENT, wrong.problem().sentence());
        };
    }

    private static LocalDateTime moment(String label, String raw, LocalDate today) {
        return switch (FieldGate.read(field(label, FieldType.DATE_TIME), raw.replace('T', ' '), today)) {
            case FieldGate.Reading.Filled(Value.Moment moment) -> moment.at();
            case FieldGate.Reading.Filled other -> throw new IllegalStateException("not a moment: " + other);
            case FieldGate.Reading.Blank blank -> throw missing(label);
            case FieldGate.Reading.Wrong wrong ->
                throw new ClockRefusal(Code.BAD_ARGUMENT, wrong.problem().sentence());
        };
    }

    private static ClockRefusal missing(String label) {
        return new ClockRefusal(Code.BAD_ARGUMENT, "“" + label + "”还没有填写。");
    }

    private static Field field(String label, FieldType type) {
        return Field.plain("asked", label, type, true);
    }
}
