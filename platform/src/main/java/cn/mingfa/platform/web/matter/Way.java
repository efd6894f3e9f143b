package cn.mingfa.platform.web.matter;

import cn.mingfa.kernel.matter.Action;
import cn.mingfa.kernel.matter.Entry;
import cn.mingfa.kernel.matter.Entry.Performed;
import cn.mingfa.kernel.matter.Entry.Registered;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.kernel.matter.MatterType.Stage;
import cn.mingfa.kernel.matter.Offer;
import cn.mingfa.platform.ledger.MatterView;
import cn.mingfa.platform.web.part.Days;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The stages as a short path: those passed with their dates, the present one, those ahead that a matter of this kind can
 * come to.
 */
public record Way(List<Stop> stops) {

    public Way {
        stops = List.copyOf(stops);
    }

    /** @param css passed, here, or empty for those ahead */
    public record Stop(String label, String css, String when) {}

    static Way of(MatterView view, LocalDate today) {
        Map<String, LocalDate> reached = reached(view);
        List<Stage> stages = view.type().stages();
        int here = indexOf(stages, view.matter().stage());
        boolean closed = view.matter().closedOn().isPresent();
        Set<String> ahead = ahead(view);
        Optional<Stage> firstEnd = stages.stream()
                .filter(stage -> stage.closing() && ahead.contains(stage.key()))
                .findFirst();
        List<Stop> stops = new ArrayList<>();
        for (int i = 0; i < stages.size(); i++) {
            Stage stage = stages.get(i);
            boolean present = i == here;
            boolean been = reached.containsKey(stage.key());
            boolean otherEnd = stage.closing() && !present && (closed || !firstEnd.equals(Optional.of(stage)));
            boolean leftOut = !been && !present && (i < here || !ahead.contains(stage.key()));
            if (otherEnd || leftOut) {
                continue;
            }
            String when = been ? Days.beside(reached.getOrDefault(stage.key(), today), today) : "";
            stops.add(new Stop(stage.label(), present ? "here" : been ? "passed" : "", when));
        }
        return new Way(stops);
    }

    /** The stages that can still be come to, whatever lacks today. */
    private static Set<String> ahead(MatterView view) {
        Set<String> ahead = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(view.matter().stage()));
        while (!open.isEmpty()) {
            String from = open.remove();
            for (Offer offer : view.offers()) {
                Optional<String> to = offer.action().to();
                boolean leads = !offer.otherKind() && offer.action().from().contains(from);
                if (leads && to.isPresent() && ahead.add(to.get())) {
                    open.add(to.get());
                }
            }
        }
        return ahead;
    }

    /** The day each stage was last reached. */
    private static Map<String, LocalDate> reached(MatterView view) {
        MatterType type = view.type();
        Map<String, LocalDate> reached = new LinkedHashMap<>();
        for (Entry entry : view.standing()) {
            if (entry.act() instanceof Registered) {
                reached.put(type.firstStage().key(), view.matter().occurredOn());
            } else if (entry.act() instanceof Performed performed) {
                type.action(performed.action()).flatMap(Action::to).ifPresent(stage -> reached.put(stage, entry.on()));
            }
        }
        return reached;
    }

    private static int indexOf(List<Stage> stages, String key) {
        for (int i = 0; i < stages.size(); i++) {
            if (stages.get(i).key().equals(key)) {
                return i;
            }
        }
        return 0;
    }
}
