package cn.mingfa.kernel.clock;

/**
 * A length of time as a law states it.
 *
 * @param amount negative amounts count backwards from the trigger; never zero
 */
public record Limit(int amount, TimeUnit unit) {

    public Limit {
        if (amount == 0) {
            throw new IllegalArgumentException("a limit of nothing");
        }
    }

    /** The kinds of day the laws know; a working day is decided by the calendar. */
    public enum TimeUnit {
        WORKING_DAYS("个工作日"),
        DAYS("日"),
        MONTHS("个月"),
        HOURS("小时");

        private final String chinese;

        TimeUnit(String chinese) {
            this.chinese = chinese;
        }

        /** As written behind a number. */
        public String chinese() {
            return chinese;
        }

        /** As in JSON and definition files: {@code working_days}. */
        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
