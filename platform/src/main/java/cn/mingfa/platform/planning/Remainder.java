package cn.mingfa.platform.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What is left of people's demands (诉求余量) in a year. In every line, carried in and received are together what was
 * answered, returned and remains.
 *
 * @param asOf last day counted
 * @param oldest what has been open longest, oldest first, as far as shown
 */
public record Remainder(
        int year,
        LocalDate asOf,
        Line total,
        List<Line> months,
        List<Line> units,
        List<Line> kinds,
        List<Open> oldest) {

    public Remainder {
        months = List.copyOf(months);
        units = List.copyOf(units);
        kinds = List.copyOf(kinds);
        oldest = List.copyOf(oldest);
    }

    /** How the tickets are grouped. */
    public enum By {
        ALL,
        MONTH,
        UNIT,
        KIND;

        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** What a number counts. */
    public enum Part {
        CARRIED("上期结转"),
        RECEIVED("收到"),
        ANSWERED("办结"),
        RETURNED("退单"),
        REMAINING("余量");

        private final String chinese;

        Part(String chinese) {
            this.chinese = chinese;
        }

        public String chinese() {
            return chinese;
        }

        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * A line of the table.
     *
     * @param key what its rows are asked for by
     */
    public record Line(
            By by, String key, String label, int carried, int received, int answered, int returned, int remaining) {}

    /**
     * A ticket that is still open.
     *
     * @param days since it was received
     * @param due nearest due day of its running limits
     */
    public record Open(
            UUID id,
            String number,
            String title,
            String unit,
            LocalDate received,
            long days,
            Optional<LocalDate> due) {}
}
