package cn.mingfa.kernel.matter;

import cn.mingfa.kernel.condition.Condition;
import java.util.Optional;

/**
 * What must hold before an action may be done, judged with the values the action fills in.
 *
 * @param sentence said when it does not hold: what is missing and how to mend it
 * @param basis the article that blocks
 * @param minimum key of a clock rule; the gate also opens once its period has run: a minimum period on its last day, a
 *     limit somebody else has let pass (silence) on the day after it
 */
public record Gate(Condition require, String sentence, Optional<String> basis, Optional<String> minimum) {

    /** A gate without a minimum period. */
    public Gate(Condition require, String sentence, Optional<String> basis) {
        this(require, sentence, basis, Optional.empty());
    }
}
