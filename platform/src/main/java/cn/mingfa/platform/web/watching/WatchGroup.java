package cn.mingfa.platform.web.watching;

import cn.mingfa.catalogue.Watch;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.platform.watching.Raised;
import cn.mingfa.platform.web.part.Desk;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is to be heeded in one field of work, under the heading it has in the ledger menu; figures that disagree stand by
 * themselves.
 */
public record WatchGroup(String heading, List<Raised> raised) {

    /** So few are read at one look and need no fold. */
    private static final int FEW = 12;

    private static final String FIGURES = "数据核对";

    public WatchGroup {
        raised = List.copyOf(raised);
    }

    /** How many things there are. */
    public int total() {
        return raised.stream().mapToInt(Raised::total).sum();
    }

    /** How many of them hang on a day gone by. */
    public int late() {
        return raised.stream().mapToInt(Raised::late).sum();
    }

    /** Whether it holds what a link elsewhere leads to. */
    public boolean holds(String watch) {
        return raised.stream().anyMatch(one -> one.watch().key().equals(watch));
    }

    /** Something that hangs on today, under the title of what asked. */
    public record Now(String title, Raised.Line line) {}

    /** What hangs on the day, of all groups. */
    static List<Now> now(List<Raised> all, LocalDate today) {
        return all.stream()
                .flatMap(one -> one.lines().stream()
                        .filter(line -> line.day().filter(today::equals).isPresent())
                        .map(line -> new Now(one.watch().title(), line)))
                .toList();
    }

    /** Whether all of it is shown at once. */
    static boolean isShort(List<WatchGroup> groups) {
        return groups.size() < 2 || groups.stream().mapToInt(WatchGroup::total).sum() <= FEW;
    }

    /** In the order of the menu. */
    static List<WatchGroup> of(List<Raised> all, Desk desk) {
        Map<String, List<Raised>> groups = new LinkedHashMap<>();
        desk.catalogue().matterTypes().forEach(type -> groups.putIfAbsent(type.group(), new ArrayList<>()));
        all.forEach(one -> groups.computeIfAbsent(heading(one.watch(), desk), any -> new ArrayList<>())
                .add(one));
        return groups.entrySet().stream()
                .filter(group -> !group.getValue().isEmpty())
                .map(group -> new WatchGroup(group.getKey(), group.getValue()))
                .toList();
    }

    private static String heading(Watch watch, Desk desk) {
        Optional<String> type = switch (watch.question()) {
            case Watch.Found found -> Optional.of(found.selection().type());
            case Watch.Silence silence -> Optional.of(silence.selection().type());
            case Watch.Compare compare -> Optional.empty();
        };
        return type.flatMap(desk::type).map(MatterType::group).orElse(FIGURES);
    }
}
