package cn.mingfa.platform.reporting;

import java.time.Instant;
import java.util.Optional;

/**
 * One change to a report by a person.
 *
 * @param seq counts from 1 within the report
 * @param person name and post as they were
 * @param paragraph id of the paragraph or finding it is about; empty for the whole report
 * @param behind the paragraph behind which it was put, where it was
 * @param before words before, where there were any; {@code after} those after
 * @param why reason given, if one was
 * @param undoes the change it takes back, if it does
 * @param together number of the first change made in the same act, where several were; they are taken back together
 */
public record Edit(
        int seq,
        Instant at,
        String person,
        Kind kind,
        String paragraph,
        Optional<String> behind,
        Optional<String> before,
        Optional<String> after,
        Optional<String> why,
        Optional<Integer> undoes,
        Optional<Integer> together) {

    /** The act it belongs to: the number of its first change. */
    int act() {
        return together.orElse(seq);
    }

    /** Whether it leaves the words and the place of that paragraph as they were. */
    boolean isElsewhere(String other) {
        return switch (kind) {
            case OPENED, DISMISSED, CUT_OFF -> true;
            case EDITED, ADDED, REDRAFTED, FIXED ->
                !paragraph.equals(other) && behind.filter(other::equals).isEmpty();
            case MOVED, UNDONE -> false;
        };
    }

    /** What was done. */
    public enum Kind {
        OPENED("起草"),
        EDITED("修改"),
        ADDED("添加"),
        MOVED("移动"),
        REDRAFTED("恢复自动起草"),
        FIXED("按校核意见修改"),
        DISMISSED("忽略校核意见"),
        CUT_OFF("调整数据截至"),
        UNDONE("撤销");

        private final String chinese;

        Kind(String chinese) {
            this.chinese = chinese;
        }

        public String chinese() {
            return chinese;
        }
    }
}
