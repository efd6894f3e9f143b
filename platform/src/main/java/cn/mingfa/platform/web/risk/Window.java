package cn.mingfa.platform.web.risk;

import cn.mingfa.platform.planning.RiskCard;
import cn.mingfa.platform.web.part.Days;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The recurrence window (观察期) as a ruler: the days gone by filled, today marked, a recurrence crossed.
 *
 * @param gone where today stands, in hundredths of a percent of the ruler; {@code recurred} likewise, -1 where it did not
 * @param label the same in words
 */
public record Window(String from, String until, int gone, int recurred, boolean passed, boolean now, String label) {

    /** Length of the ruler in its own units. */
    public static final int LENGTH = 320;

    static Optional<Window> of(RiskCard card, LocalDate today) {
        if (card.windowDays() == 0) {
            return Optional.empty();
        }
        LocalDate from = card.landed().orElseThrow();
        LocalDate until = card.until().orElseThrow();
        long days = card.windowDays();
        int recurred = card.recurred()
                .filter(day -> !day.isBefore(from) && !day.isAfter(until))
                .map(day -> (int) (LENGTH * ChronoUnit.DAYS.between(from, day) / days))
                .orElse(-1);
        boolean passed = until.isBefore(today);
        String words = "观察期" + Days.full(from) + "至" + Days.full(until) + "，共 " + days + " 天，"
                + (passed ? "已满" : "已过 " + card.gone(today) + " 天，还剩 " + (days - card.gone(today)) + " 天");
        return Optional.of(new Window(
                Days.brief(from),
                Days.beside(until, from),
                (int) (LENGTH * card.gone(today) / days),
                recurred,
                passed,
                !passed && !today.isBefore(from),
                words + (recurred < 0 ? "" : "，期内再次发生")));
    }
}
