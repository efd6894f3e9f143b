package cn.mingfa.kernel.matter;

import cn.mingfa.kernel.condition.Condition;
import cn.mingfa.kernel.condition.Days;
import cn.mingfa.kernel.condition.LinkType;
import cn.mingfa.kernel.matter.MatterRefusal.Problem;
import cn.mingfa.kernel.value.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What relies on a step and would stand on nothing without it:
 *
 * <ul>
 *   <li>steps of other matters whose gates looked at this one through links (审议 on a legality review that found it
 *       lawful). A gate is judged as it was for its step, with the values its matter held then, but over the links of
 *       today: another review that found the same still carries it;
 *   <li>matters this one led to since;
 *   <li>what the public said while the step let it.
 * </ul>
 *
 * What only waits for a further step, a question asked of somebody or a link for outsiders, relies on nothing: it goes
 * along.
 */
public final class Reliance {

    private final Collection<MatterType> types;
    private final Neighbours neighbours;
    private final Past past;

    /** What the matters have been. */
    public interface Past {

        MatterType type(String key, int version);

        List<Entry> journal(Matter matter);

        /** The day the entry was recorded, which its gates were judged on. */
        LocalDate recordedOn(Entry entry);
    }

    /** @param types all there are, each in its newest version */
    public Reliance(Collection<MatterType> types, Neighbours neighbours, Past past) {
        this.types = types;
        this.neighbours = neighbours;
        this.past = past;
    }

    /**
     * One sentence for each of them.
     *
     * @param before the matter with the step
     * @param after the matter without it
     * @param journal of the matter, up to where the step is taken back
     * @param step the number of its entry
     */
    public List<Problem> problems(Matter before, Matter after, List<Entry> journal, int step) {
        List<Problem> problems = new ArrayList<>();
        resting(before)
                .forEach(other -> steps(other, before, after)
                        .map(relying -> new Problem(
                                "relied_on",
                                "",
                                "%s办理“%s”以这一步为依据，不能撤回；确实要撤回的，先撤回那一步。".formatted(named(other), relying)))
                        .forEach(problems::add));
        problems.addAll(ledTo(before, journal, step));
        past.type(before.type(), before.typeVersion())
                .publication()
                .flatMap(Publication::comments)
                .flatMap(comments -> said(comments, before, after))
                .ifPresent(problems::add);
        return problems;
    }

    /** The matters that have a gate from which a way leads to this one. */
    private Collection<Matter> resting(Matter matter) {
        Map<UUID, Matter> found = new LinkedHashMap<>();
        for (MatterType type : types) {
            type.actions().stream()
                    .flatMap(action -> action.gates().stream())
                    .flatMap(gate -> ways(gate.require(), List.of(), matter.type()).stream())
                    .distinct()
                    .flatMap(way -> back(matter, way, type.key()))
                    .forEach(other -> found.put(other.id(), other));
        }
        found.remove(matter.id());
        return found.values();
    }

    /** The links a condition follows to matters of a type, from the one it is judged of to them. */
    private static List<List<Condition.Linked>> ways(Condition condition, List<Condition.Linked> behind, String to) {
        return switch (condition) {
            case Condition.All all ->
                all.parts().stream()
                        .flatMap(part -> ways(part, behind, to).stream())
                        .toList();
            case Condition.Any any ->
                any.parts().stream()
                        .flatMap(part -> ways(part, behind, to).stream())
                        .toList();
            case Condition.Not not -> ways(not.part(), behind, to);
            case Condition.Test test -> List.of();
            case Condition.Filed filed -> List.of();
            case Condition.Linked linked -> {
                List<Condition.Linked> way = new ArrayList<>(behind);
                way.add(linked);
                List<List<Condition.Linked>> ways = new ArrayList<>(ways(linked.where(), way, to));
                if (linked.type().equals(to)) {
                    ways.add(List.copyOf(way));
                }
                yield ways;
            }
        };
    }

    /** The matters of the type from which the way leads here. */
    private Stream<Matter> back(Matter matter, List<Condition.Linked> way, String type) {
        Stream<Matter> here = Stream.of(matter);
        for (int i = way.size() - 1; i >= 0; i--) {
            Condition.Linked link = way.get(i);
            String from = i == 0 ? type : way.get(i - 1).type();
            here = here.flatMap(at -> neighbours.of(at.id(), link.link(), !link.outgoing()).stream())
                    .filter(other -> other.type().equals(from));
        }
        return here;
    }

    /** The names of the steps of another matter that pass with the one and would not with the other. */
    private Stream<String> steps(Matter other, Matter before, Matter after) {
        List<String> relying = new ArrayList<>();
        Optional<Matter> then = Optional.empty();
        for (Entry entry : Withdrawals.standing(past.journal(other))) {
            MatterType type = past.type(other.type(), entry.typeVersion());
            if (then.isPresent() && entry.act() instanceof Entry.Performed performed) {
                Matter at = then.get().with(together(then.get(), performed));
                Conditions with = conditions(entry, before);
                Conditions without = conditions(entry, after);
                type.action(performed.action())
                        .filter(action -> action.gates().stream()
                                .anyMatch(gate -> with.holds(gate.require(), at) && !without.holds(gate.require(), at)))
                        .map(Action::label)
                        .ifPresent(relying::add);
            }
            then = Optional.of(new Lifecycle(type).apply(then, other.id(), entry));
        }
        return relying.stream().distinct();
    }

    private static Map<String, Value> together(Matter matter, Entry.Performed act) {
        Map<String, Value> together = new LinkedHashMap<>(matter.fields());
        together.putAll(act.fields());
        return together;
    }

    private Conditions conditions(Entry entry, Matter instead) {
        return new Conditions(Days.upTo(past.recordedOn(entry)), new Instead(neighbours, instead));
    }

    /** Matters opened since and named in the matter's own journal, as what it led to or what reviews it. */
    private List<Problem> ledTo(Matter matter, List<Entry> journal, int step) {
        Optional<Entry> taken =
                journal.stream().filter(entry -> entry.seq() == step).findFirst();
        MatterType type = past.type(matter.type(), matter.typeVersion());
        Optional<Action> action = Withdrawals.step(journal, step).flatMap(act -> type.action(act.action()));
        if (taken.isEmpty() || action.isEmpty()) {
            return List.of();
        }
        return journal.stream()
                .filter(entry -> entry.seq() > step)
                .flatMap(entry -> entry.act() instanceof Entry.Linked linked
                                && linked.type().namesTheLater()
                        ? neighbours.of(matter.id(), linked.type(), true).stream()
                                .filter(other -> other.id().equals(linked.other()))
                        : Stream.empty())
                .filter(other -> !other.recordedAt().isBefore(taken.get().at()))
                .filter(other -> action.get().follows().stream()
                        .noneMatch(follow -> follow.type().equals(other.type())))
                .map(other -> new Problem(
                        "led_on",
                        "",
                        "办理“%s”以后又由本事项登记了%s，不能撤回；有错的，请更正或者补记说明。"
                                .formatted(action.get().label(), named(other))))
                .distinct()
                .toList();
    }

    private Optional<Problem> said(Publication.Comments comments, Matter before, Matter after) {
        Conditions conditions = new Conditions(Days.upTo(before.occurredOn()), neighbours);
        if (!conditions.holds(comments.open(), before) || conditions.holds(comments.open(), after)) {
            return Optional.empty();
        }
        long said = neighbours.of(before.id(), comments.link(), false).stream()
                .filter(other -> other.type().equals(comments.type()))
                .count();
        return said == 0
                ? Optional.empty()
                : Optional.of(
                        new Problem("commented", "", "公众已经提了%d条意见，凭回执等着答复，不能撤回；不再征集的，请照常办到公布采纳情况。".formatted(said)));
    }

    private String named(Matter other) {
        return other.number() + "“"
                + past.type(other.type(), other.typeVersion()).title() + "”";
    }

    /** What lies around, with one matter as it would be. */
    private record Instead(Neighbours all, Matter matter) implements Neighbours {

        @Override
        public List<Matter> of(UUID id, LinkType link, boolean outgoing) {
            return all.of(id, link, outgoing).stream()
                    .map(other -> other.id().equals(matter.id()) ? matter : other)
                    .toList();
        }

        @Override
        public Set<String> filed(UUID id) {
            return all.filed(id);
        }
    }
}
