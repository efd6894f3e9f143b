package cn.mingfa.platform.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A piece of a report somebody has been asked to write (分工), as it stands.
 *
 * @param piece key of a part, or id of the paragraph a section begins with
 * @param name of the piece when it was assigned, e.g. （二）规范行政执法
 * @param due the day by which it is to be handed in
 * @param note what was asked for, or why it came back; may be empty
 * @param at moment of the latest step, {@code by} who took it
 */
public record Assignment(
        String piece,
        String name,
        UUID person,
        String personName,
        LocalDate due,
        State state,
        String note,
        Instant at,
        String by) {

    /** How far it is. */
    public enum State {
        ASSIGNED("在写"),
        HANDED_IN("已交"),
        RETURNED("已退回");

        private final String chinese;

        State(String chinese) {
            this.chinese = chinese;
        }

        public String chinese() {
            return chinese;
        }
    }

    /** Whether the person may write it now. */
    public boolean isOpen() {
        return state != State.HANDED_IN;
    }

    /** Whether it should be in and is not. */
    public boolean isLate(LocalDate today) {
        return isOpen() && due.isBefore(today);
    }
}
