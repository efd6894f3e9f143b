package cn.mingfa.e2e;

import cn.mingfa.kernel.matter.Action;
import cn.mingfa.kernel.matter.ClockEffect;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.kernel.matter.MatterType.Role;
import cn.mingfa.kernel.matter.MatterType.Stage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the way through a definition that does the most: every action once at most, from the first stage to a closing one. */
final class Walk {

    private final MatterType type;
    private List<Action> longest = List.of();

    private Walk(MatterType type) {
        this.type = type;
    }

    static List<Action> longest(MatterType type) {
        Walk walk = new Walk(type);
        Set<String> clocks = new HashSet<>();
        type.onRegister().forEach(effect -> run(effect, clocks));
        walk.from(type.firstStage().key(), List.of(), clocks);
        return walk.longest;
    }

    /** Who may do it: of an extension that is open to the principal, the principal alone. */
    static Set<Role> roles(Action action) {
        boolean extending = action.clocks().stream().anyMatch(ClockEffect.Extend.class::isInstance);
        return extending && action.roles().contains(Role.PRINCIPAL) ? Set.of(Role.PRINCIPAL) : action.roles();
    }

    private void from(String stage, List<Action> done, Set<String> clocks) {
        boolean closed = type.stage(stage).map(Stage::closing).orElse(false);
        if (closed && done.size() > longest.size()) {
            longest = done;
        }
        for (Action action : type.actions()) {
            if (action.from().contains(stage) && !done.contains(action)) {
                Set<String> running = new HashSet<>(clocks);
                if (action.clocks().stream().allMatch(effect -> run(effect, running))) {
                    List<Action> more = new ArrayList<>(done);
                    more.add(action);
                    from(action.to().orElse(stage), more, running);
                }
            }
        }
    }

    /** Whether the clock can take it; a clock that was never started cannot be paused or extended. */
    private static boolean run(ClockEffect effect, Set<String> clocks) {
        return switch (effect) {
            case ClockEffect.Start start -> clocks.add(start.rule()) || clocks.contains(start.rule());
            case ClockEffect.Stop stop -> true;
            case ClockEffect.Pause pause -> clocks.contains(pause.rule());
            case ClockEffect.Resume resume -> clocks.contains(resume.rule());
            case ClockEffect.Restart restart -> clocks.contains(restart.rule());
            case ClockEffect.Extend extend -> clocks.contains(extend.rule());
        };
    }

    /** The last stage of a way. */
    static Optional<Stage> end(MatterType type, List<Action> way) {
        return way.reversed().stream().flatMap(a -> a.to().stream()).findFirst().flatMap(type::stage);
    }
}
