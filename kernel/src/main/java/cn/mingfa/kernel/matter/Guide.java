package cn.mingfa.kernel.matter;

import cn.mingfa.kernel.condition.Days;
import cn.mingfa.kernel.matter.Guidance.Cue;
import cn.mingfa.kernel.matter.Guidance.Step;
import cn.mingfa.kernel.value.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads off a matter where it stands on its track and what its words call for. */
public final class Guide {

    private final MatterType type;
    private final Conditions conditions;

    /** @param neighbours what the matter is linked with */
    public Guide(MatterType type, LocalDate today, Neighbours neighbours) {
        this.type = type;
        this.conditions = new Conditions(Days.upTo(today), neighbours);
    }

    /** How a step stands. */
    public enum State {
        DONE("已办"),
        /** Left out; a ground is asked for. */
        SKIPPED("未履行"),
        /** Not called for in this matter. */
        NOT_CALLED_FOR("未涉及"),
        /** What is being done now. */
        HERE("在办"),
        AHEAD("未到");

        private final String chinese;

        State(String chinese) {
            this.chinese = chinese;
        }

        public String chinese() {
            return chinese;
        }
    }

    /**
     * A step and how it stands.
     *
     * @param ground why it was left out, where that is on record
     */
    public record Stop(Step step, State state, Optional<String> ground) {

        /** Whether it was left out and nobody wrote why. */
        public boolean lacksGround() {
            return state == State.SKIPPED && ground.isEmpty();
        }
    }

    /** The steps of the track in their order. */
    public List<Stop> track(Matter matter) {
        return type.guidance().track().stream()
                .map(step -> new Stop(step, state(step, matter), ground(step, matter)))
                .toList();
    }

    private State state(Step step, Matter matter) {
        if (conditions.holds(step.done(), matter)) {
            return State.DONE;
        }
        if (step.skipped().filter(skipped -> conditions.holds(skipped, matter)).isPresent()) {
            return step.ground().isPresent() ? State.SKIPPED : State.NOT_CALLED_FOR;
        }
        return step.stages().contains(matter.stage()) ? State.HERE : State.AHEAD;
    }

    private static Optional<String> ground(Step step, Matter matter) {
        return step.ground()
                .flatMap(field -> Optional.ofNullable(matter.fields().get(field)))
                .filter(Value.Text.class::isInstance)
                .map(value -> ((Value.Text) value).text())
                .filter(text -> !text.isBlank());
    }

    /** A cue and the words that called. */
    public record Called(Cue cue, List<String> words) {

        public Called {
            words = List.copyOf(words);
        }

        /** What is said. */
        public String sentence() {
            return cue.sentence().replace("{words}", String.join("、", words));
        }
    }

    /** The cues whose words stand in the matter and that have not been answered. */
    public List<Called> called(Matter matter) {
        return type.guidance().cues().stream()
                .filter(cue -> !conditions.holds(cue.unless(), matter))
                .map(cue -> new Called(cue, found(cue, matter)))
                .filter(called -> !called.words().isEmpty())
                .toList();
    }

    private static List<String> found(Cue cue, Matter matter) {
        List<String> texts = cue.fields().stream()
                .flatMap(field -> Stream.ofNullable(matter.fields().get(field)))
                .filter(Value.Text.class::isInstance)
                .map(value -> ((Value.Text) value).text())
                .toList();
        return cue.words().stream()
                .filter(word -> texts.stream().anyMatch(text -> text.contains(word)))
                .toList();
    }
}
