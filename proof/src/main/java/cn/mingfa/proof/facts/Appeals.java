package cn.mingfa.proof.facts;

import cn.mingfa.proof.text.Words;
import java.util.Optional;

/**
 * By which channel appeals came. Those of a hotline alone are its tickets, whatever they are called (12345热线受理群众诉求280件),
 * and what is done with them then has no indicator of its own.
 */
final class Appeals {

    private static final Words HOTLINES = Words.list("hotlines.txt");
    private static final Words CHANNELS = Words.list("appeal-channels.txt");
    private static final Indicator TICKETS = Cues.indicator("hotline_ticket_count");
    private static final String RECEIVED = "appeal_received_count";
    private static final String RESOLVED = "appeal_resolved_count";

    private Appeals() {}

    /** The indicator where the words speak for that one, of what the sentence up to them says. */
    static Optional<Indicator> of(Optional<Indicator> indicator, String sentence) {
        String key = indicator.map(Indicator::key).orElse("");
        boolean appeals = key.equals(RECEIVED) || key.equals(RESOLVED);
        if (!appeals || !HOTLINES.occurIn(sentence) || CHANNELS.occurIn(sentence)) {
            return indicator;
        }
        return Optional.of(TICKETS).filter(i -> key.equals(RECEIVED));
    }
}
