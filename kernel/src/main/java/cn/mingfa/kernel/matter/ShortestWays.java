package cn.mingfa.kernel.matter;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How a matter came to the stage an old ledger says it stands in: by the fewest actions. */
public final class ShortestWays {

    private final Map<String, List<Action>> ways = new HashMap<>();

    /** The fewest actions to every stage of the type. */
    public ShortestWays(MatterType type) {
        Deque<String> open = new ArrayDeque<>();
        ways.put(type.firstStage().key(), List.of());
        open.add(type.firstStage().key());
        while (!open.isEmpty()) {
            String from = open.remove();
            for (Action action : type.actions()) {
                String to = action.to().orElse(from);
                if (action.from().contains(from) && !ways.containsKey(to)) {
                    List<Action> way = new ArrayList<>(ways.getOrDefault(from, List.of()));
                    way.add(action);
                    ways.put(to, way);
                    open.add(to);
                }
            }
        }
    }

    /** The actions that lead from registration to the stage; none where it is the first or cannot be reached. */
    public List<Action> to(String stage) {
        return ways.getOrDefault(stage, List.of());
    }
}
