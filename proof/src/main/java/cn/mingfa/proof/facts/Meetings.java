package cn.mingfa.proof.facts;

import cn.mingfa.proof.text.Words;
import java.util.Optional;

/** Sittings whose own words do not say what they were on: the clause behind does, 召开党组会议5次，研究法治建设工作. */
final class Meetings {

    private static final Words NAMES = Words.list("meeting-names.txt");
    private static final Words DOINGS = Words.list("meeting-doings.txt");
    private static final Words LAW = Words.list("meeting-law.txt");
    private static final Indicator ON_LAW = Cues.indicator("rule_of_law_meeting_count");

    private Meetings() {}

    /** Whether sittings end the words. */
    static boolean end(String head) {
        return NAMES.endAt(head, head.length());
    }

    /** The indicator of sittings behind which that clause says what they did. */
    static Optional<Indicator> of(String behind, Unit unit) {
        boolean told = unit.kind() == Unit.Kind.EVENT && DOINGS.matchAt(behind, 0) > 0 && LAW.occurIn(behind);
        return Optional.of(ON_LAW).filter(i -> told);
    }
}
