package cn.mingfa.proof.facts;

import cn.mingfa.proof.Fact.Kind;
import cn.mingfa.proof.text.Words;
import java.util.Optional;

/** Sittings whose own words do not say what they were on: the clause behind does, 召开党组会议5次，研究法治建设工作. */
final class Meetings {

    private static final String AMONG = "其中";
    private static final Words NAMES = Words.list("meeting-names.txt");
    private static final Indicator ON_LAW = Cues.indicator("rule_of_law_meeting_count");

    private Meetings() {}

    /** Whether sittings end the words. */
    static boolean end(String head) {
        return NAMES.endAt(head, head.length());
    }

    /** The indicator of sittings that stand before that clause. */
    static Optional<Indicator> of(Surroundings around, String behind, Unit unit) {
        if (unit.kind() != Unit.Kind.EVENT
                || behind.isEmpty()
                || behind.startsWith(AMONG)
                || !around.tail().isEmpty()) {
            return Optional.empty();
        }
        var further = new Surroundings(
                around.head(), behind, around.sentence(), around.topics(), around.context(), around.verb());
        return Namer.name(further, unit.kind(), Kind.COUNT).filter(ON_LAW::equals);
    }
}
