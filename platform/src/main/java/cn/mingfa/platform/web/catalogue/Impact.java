package cn.mingfa.platform.web.catalogue;

import cn.mingfa.catalogue.Catalogue;
import cn.mingfa.catalogue.TypeChange;
import cn.mingfa.kernel.matter.Field;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.kernel.matter.MatterType.Stage;
import cn.mingfa.platform.ledger.OldVersions;
import cn.mingfa.platform.web.part.Question;
import cn.mingfa.platform.web.part.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a new version of a type means for matters there are, and what may be done with them.
 *
 * @param title of the type
 * @param to the new version; 0 where the type is taken away
 * @param open how many matters that are not closed stand under earlier versions; {@code closed} those that are closed,
 *     which stay as they are
 * @param first the first of the open ones
 * @param wanted fields that the new version asks for, for a value by default
 * @param gone stages that are no longer there; {@code stages} where a matter may go on
 */
public record Impact(
        String type,
        String title,
        int to,
        List<String> touches,
        long open,
        long closed,
        List<OldVersions.Standing> first,
        List<Question> wanted,
        List<Stage> gone,
        List<Stage> stages) {

    private static final int SHOWN = 50;

    public Impact {
        touches = List.copyOf(touches);
        first = List.copyOf(first);
        wanted = List.copyOf(wanted);
        gone = List.copyOf(gone);
        stages = List.copyOf(stages);
    }

    /** Whether anybody has to decide. */
    public boolean isChoice() {
        return to > 0 && open > 0;
    }

    /** What other definitions mean for the matters of every type that has another version or is taken away. */
    static List<Impact> of(Catalogue before, Catalogue trial, OldVersions old) {
        List<Impact> impacts = new ArrayList<>();
        for (MatterType now : before.matterTypes()) {
            Optional<MatterType> next = trial.matterType(now.key());
            if (next.isEmpty()) {
                impacts.add(taken(now, old));
            } else if (next.get().edition().version() != now.edition().version()) {
                impacts.add(changed(now, next.get(), old));
            }
        }
        return impacts.stream().filter(i -> i.open() + i.closed() > 0).toList();
    }

    /** What is left under earlier versions of a type in use. */
    static Optional<Impact> left(Catalogue catalogue, String key, OldVersions old) {
        return catalogue.matterType(key).map(type -> {
            List<OldVersions.Standing> open = old.open(key, type.edition().version(), SHOWN);
            MatterType earlier = open.isEmpty()
                    ? type
                    : catalogue.matterType(key, open.getFirst().version()).orElse(type);
            return changed(earlier, type, old);
        });
    }

    private static Impact taken(MatterType type, OldVersions old) {
        List<OldVersions.Stock> stock = stock(type.key(), Integer.MAX_VALUE, old);
        return new Impact(
                type.key(),
                type.title(),
                0,
                List.of("不再登记新的“" + type.title() + "”；已登记的照旧查看、办理，数据不再统计这一类。"),
                open(stock),
                closed(stock),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Impact changed(MatterType before, MatterType now, OldVersions old) {
        int version = now.edition().version();
        TypeChange change = TypeChange.between(before, now);
        List<OldVersions.Stock> stock = stock(now.key(), version, old);
        List<Field> wanted = wanted(change);
        return new Impact(
                now.key(),
                now.title(),
                version,
                change.touches().stream().map(TypeChange.Touch::sentence).toList(),
                open(stock),
                closed(stock),
                old.open(now.key(), version, SHOWN),
                Sheet.filled(wanted, Map.of(), now.edition().effectiveFrom()).questions(),
                before.stages().stream()
                        .filter(stage -> now.stage(stage.key()).isEmpty() && !stage.closing())
                        .toList(),
                now.stages().stream().filter(stage -> !stage.closing()).toList());
    }

    /** The fields the new version asks for and matters may not have. */
    static List<Field> wanted(TypeChange change) {
        return change.touches().stream()
                .filter(TypeChange.FieldRequired.class::isInstance)
                .map(touch -> ((TypeChange.FieldRequired) touch).field())
                .filter(field -> !field.personal())
                .toList();
    }

    private static List<OldVersions.Stock> stock(String type, int before, OldVersions old) {
        return old.stock().stream()
                .filter(s -> s.type().equals(type) && s.version() < before)
                .toList();
    }

    private static long open(List<OldVersions.Stock> stock) {
        return stock.stream().mapToLong(OldVersions.Stock::open).sum();
    }

    private static long closed(List<OldVersions.Stock> stock) {
        return stock.stream().mapToLong(OldVersions.Stock::closed).sum();
    }
}
