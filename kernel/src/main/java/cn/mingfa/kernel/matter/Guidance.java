package cn.mingfa.kernel.matter;

import cn.mingfa.kernel.condition.Condition;
import cn.mingfa.kernel.condition.LinkType;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How pages lead a person through matters of a type. Nothing here forbids or allows anything: gates do that.
 *
 * @param track the statutory steps in their order, beside the stages a matter goes through
 * @param cues words in a matter that call for something
 * @param kindred earlier matters worth looking at before this one is decided
 * @param belonging what a matter of the type is recorded under, such as an item of a duty list
 * @param statements papers besides the annual report that state figures of the type
 */
public record Guidance(
        List<Step> track,
        List<Cue> cues,
        List<Kindred> kindred,
        Optional<Belonging> belonging,
        List<Statement> statements) {

    /** Of a type that needs none. */
    public static final Guidance NONE = new Guidance(List.of(), List.of(), List.of(), Optional.empty(), List.of());

    /** The word by which a step's actions name the registration. */
    public static final String REGISTER = "register";

    public Guidance {
        track = List.copyOf(track);
        cues = List.copyOf(cues);
        kindred = List.copyOf(kindred);
        statements = List.copyOf(statements);
    }

    /**
     * One statutory step (环节), e.g. 专家论证.
     *
     * @param basis the article that asks for it
     * @param done holds once the step was taken
     * @param skipped holds where the step was left out or was not called for
     * @param ground key of the field that states why it was left out; empty where a step is simply not called for
     * @param stages in which the step is what is being done
     * @param actions whose days and persons are the step's; {@link #REGISTER} is the registration
     * @param fields whose values belong to the step
     * @param evidence kinds of files that document the step
     * @param linked matters of other types that document the step
     */
    public record Step(
            String key,
            String label,
            Optional<String> basis,
            Condition done,
            Optional<Condition> skipped,
            Optional<String> ground,
            List<String> stages,
            List<String> actions,
            List<String> fields,
            List<String> evidence,
            List<Condition.Linked> linked) {
        public Step {
            stages = List.copyOf(stages);
            actions = List.copyOf(actions);
            fields = List.copyOf(fields);
            evidence = List.copyOf(evidence);
            linked = List.copyOf(linked);
        }
    }

    /**
     * Words that call for something, e.g. 补贴 for a fair-competition review.
     *
     * @param fields text fields that are looked through
     * @param words any of which calls
     * @param unless holds where what is called for has been done
     * @param sentence said then; {@code {words}} stands for those found
     * @param opens type of the opening that mends it
     */
    public record Cue(
            String key,
            List<String> fields,
            List<String> words,
            Condition unless,
            String sentence,
            Optional<String> opens,
            Optional<String> basis) {
        public Cue {
            fields = List.copyOf(fields);
            words = List.copyOf(words);
        }
    }

    /**
     * Earlier matters to be shown beside this one.
     *
     * @param type of the earlier matters
     * @param same field of the earlier to field of this one: equal values; a personal field only within one type
     * @param alike text field of the earlier to text field of this one: similar words
     * @param where what the earlier ones must satisfy
     * @param shows fields of the earlier ones that are shown
     * @param hint what to do about them
     * @param opens type of the opening that is then proposed
     */
    public record Kindred(
            String key,
            String label,
            String type,
            Map<String, String> same,
            Map<String, String> alike,
            Condition where,
            List<String> shows,
            Optional<String> hint,
            Optional<String> opens,
            Optional<String> basis) {
        public Kindred {
            same = Collections.unmodifiableMap(new LinkedHashMap<>(same));
            alike = Collections.unmodifiableMap(new LinkedHashMap<>(alike));
            shows = List.copyOf(shows);
        }
    }

    /** A paper that states figures, e.g. 普法情况报表; {@code indicators} are their keys. */
    public record Statement(String title, List<String> indicators) {
        public Statement {
            indicators = List.copyOf(indicators);
        }
    }

    /**
     * What matters of a type are recorded under; asked when one is entered.
     *
     * @param type of the matters to choose from
     * @param link made from the new matter to the chosen one
     * @param where which of them may be chosen
     * @param fits field of those to field of the new matter: equal values are proposed first
     * @param reason field that says why the new matter belongs to none; nobody is asked why when empty
     */
    public record Belonging(
            String type,
            LinkType link,
            String label,
            Condition where,
            Map<String, String> fits,
            Optional<String> reason) {
        public Belonging {
            fits = Collections.unmodifiableMap(new LinkedHashMap<>(fits));
        }
    }
}
