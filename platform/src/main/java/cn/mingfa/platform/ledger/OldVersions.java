package cn.mingfa.platform.ledger;

import cn.mingfa.kernel.value.Value;
import cn.mingfa.platform.identity.User;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Matters that stand under an earlier version of their type. They stay there until they are closed, unless somebody who
 * answers for the definitions moves them; every matter moved says so in its journal.
 */
public interface OldVersions {

    /**
     * How many matters stand under a version.
     *
     * @param open those that are not closed
     */
    record Stock(String type, int version, long open, long closed) {}

    /** A matter that is not closed. */
    record Standing(UUID id, String number, String title, String stage, int version) {}

    /**
     * How matters are moved.
     *
     * @param to version of the type they go on under
     * @param stages where a matter goes on whose stage is no longer there, by the key of the old one
     * @param defaults values for fields the new version asks for and a matter does not have
     * @param reason in the user's words; stands in every journal
     */
    record Plan(String type, int to, Map<String, String> stages, Map<String, Value> defaults, String reason) {
        public Plan {
            stages = Map.copyOf(stages);
            defaults = Collections.unmodifiableMap(new LinkedHashMap<>(defaults));
        }
    }

    /**
     * What came of it.
     *
     * @param stayed the matters that could not be moved, each with a plain Chinese sentence
     */
    record Outcome(int moved, List<Stayed> stayed) {
        public Outcome {
            stayed = List.copyOf(stayed);
        }
    }

    record Stayed(Standing matter, String sentence) {}

    /** Every type and version under which matters stand. */
    List<Stock> stock();

    /** How many clocks run under that version of a rule. */
    long running(String rule, int version);

    /** Open matters of the type under versions before that one, by number; the first so many. */
    List<Standing> open(String type, int before, int most);

    /**
     * Moves every open matter under an earlier version, each by itself: what the new version has no place for is taken
     * away (it stays in the journal), what it asks for is filled from the plan or left empty.
     *
     * @throws cn.mingfa.kernel.matter.MatterRefusal where the user may not, or gives no reason
     */
    Outcome moveAll(Plan plan, User user);

    /** The same for one of them. */
    Outcome moveOne(UUID matter, Plan plan, User user);
}
