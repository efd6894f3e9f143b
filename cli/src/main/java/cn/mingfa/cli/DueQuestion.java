package cn.mingfa.cli;

import cn.mingfa.kernel.clock.ClockQuestion;
import cn.mingfa.kernel.clock.ClockRefusal;
import cn.mingfa.kernel.clock.ClockRefusal.Code;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The arguments of {@code due}, read into a question; whatever cannot be read is a bad argument. */
final class DueQuestion {

    private DueQuestion() {}

    static ClockQuestion read(
            @Nullable String start, List<String> pauses, @Nullable String restart, @Nullable String extend) {
        if (start == null) {
            throw new ClockRefusal(Code.BAD_ARGUMENT, Words.get("due.no_start"));
        }
        List<ClockQuestion.Pause> read = new ArrayList<>();
        for (String pause : pauses) {
            String[] ends = pause.split("\\.\\.", -1);
            if (ends.length != 2) {
                throw new ClockRefusal(Code.BAD_ARGUMENT, Words.say("due.bad_pause", pause));
            }
            read.add(new ClockQuestion.Pause(date(ends[0]), date(ends[1])));
        }
        return new ClockQuestion(
                moment(start), read, Optional.ofNullable(restart).map(DueQuestion::date), extension(extend));
    }

    private static OptionalInt extension(@Nullable String extend) {
        if (extend == null) {
            return OptionalInt.empty();
        }
        try {
            return OptionalInt.of(Integer.parseInt(extend));
        } catch (NumberFormatException e) {
            throw new ClockRefusal(Code.BAD_ARGUMENT, Words.say("due.bad_extension", extend));
        }
    }

    private static LocalDateTime moment(String text) {
        try {
            return text.contains("T")
                    ? LocalDateTime.parse(text)
                    : LocalDate.parse(text).atStartOfDay();
        } catch (DateTimeException e) {
            throw new ClockRefusal(Code.BAD_ARGUMENT, Words.say("due.bad_date", text));
        }
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new ClockRefusal(Code.BAD_ARGUMENT, Words.say("due.bad_date", text));
        }
    }
}
