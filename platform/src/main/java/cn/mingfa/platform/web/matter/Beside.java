package cn.mingfa.platform.web.matter;

import cn.mingfa.kernel.matter.Derivation;
import cn.mingfa.kernel.matter.Field;
import cn.mingfa.kernel.matter.Guide;
import cn.mingfa.kernel.matter.Lifecycle;
import cn.mingfa.kernel.matter.Matter;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.kernel.matter.Neighbours;
import cn.mingfa.kernel.matter.Opening;
import cn.mingfa.kernel.value.Value;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.ledger.Ledger;
import cn.mingfa.platform.ledger.MatterView;
import cn.mingfa.platform.recall.Recall;
import cn.mingfa.platform.recall.Uses;
import cn.mingfa.platform.web.part.Days;
import cn.mingfa.platform.web.part.Desk;
import cn.mingfa.platform.web.part.ValueWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a matter's page shows beside the matter itself: its track, what its words call for, kindred matters, its uses. */
@Component
class Beside {

    private final Ledger ledger;
    private final Recall recall;
    private final Uses uses;
    private final Desk desk;

    Beside(Ledger ledger, Recall recall, Uses uses, Desk desk) {
        this.ledger = ledger;
        this.recall = recall;
        this.uses = uses;
        this.desk = desk;
    }

    /**
     * All of it, ready to be written out.
     *
     * @param grown all that grew out of the matter, by day, where that is more than one
     * @param known answers the ledger can give, by field, to questions nobody has answered yet
     */
    public record View(
            TrackView track,
            List<Call> calls,
            List<Kin> kindred,
            List<Grown> grown,
            List<Use> uses,
            Map<String, Value> known) {
        public View {
            calls = List.copyOf(calls);
            kindred = List.copyOf(kindred);
            grown = List.copyOf(grown);
            uses = List.copyOf(uses);
            known = Map.copyOf(known);
        }
    }

    /** Something the words of a matter call for. */
    public record Call(String sentence, String basis, Optional<MatterPage.Begin> begin) {}

    /** Kindred matters of one kind. */
    public record Kin(
            String label, String hint, String basis, List<Line> lines, int more, Optional<MatterPage.Begin> begin) {
        public Kin {
            lines = List.copyOf(lines);
        }
    }

    /** One kindred matter. */
    public record Line(String number, String href, String title, String day, List<String> facts) {
        public Line {
            facts = List.copyOf(facts);
        }
    }

    /** One matter of those that grew out of this one. */
    public record Grown(String day, String iso, String type, String href, String title, String stage, String number) {}

    /** A figure that counts the matter. */
    public record Use(String name, String papers, String checked) {}

    View of(MatterView view, User user) {
        Neighbours neighbours = ledger.neighbours(user);
        TrackView track = view.type().guidance().track().isEmpty()
                ? new TrackView(List.of())
                : TrackView.of(view, neighbours, desk);
        Guide guide = new Guide(view.type(), desk.today(), neighbours);
        List<Recall.Kin> kindred = recall.kindred(view, user, desk.today());
        return new View(
                track,
                guide.called(view.matter()).stream()
                        .map(called -> new Call(
                                called.sentence(),
                                called.cue().basis().orElse(""),
                                begin(called.cue().opens(), view)))
                        .toList(),
                kindred.stream().map(kin -> kin(kin, view)).toList(),
                grown(view, user),
                uses.of(view, user, desk.today()).stream()
                        .map(use -> new Use(
                                use.indicator().name(),
                                String.join("、", use.papers()),
                                String.join("、", use.checked())))
                        .toList(),
                known(view.type(), kindred));
    }

    /** Nothing where it is one matter or none: its link tells as much. */
    private List<Grown> grown(MatterView view, User user) {
        List<Matter> all =
                view.links().isEmpty() ? List.of() : ledger.grown(view.matter().id(), user);
        return all.size() < 2 ? List.of() : all.stream().map(this::grown).toList();
    }

    private Grown grown(Matter matter) {
        MatterType type = desk.type(matter.type()).orElseThrow();
        return new Grown(
                Days.full(matter.occurredOn()),
                matter.occurredOn().toString(),
                type.title(),
                "/matters/" + matter.id(),
                new Lifecycle(type).title(matter),
                type.stage(matter.stage()).map(MatterType.Stage::label).orElse(matter.stage()),
                matter.number());
    }

    /** What the same person asked for earlier in the month, where a fee depends on it. */
    private Map<String, Value> known(MatterType type, List<Recall.Kin> kindred) {
        Map<String, Value> known = new HashMap<>();
        type.fields().stream().flatMap(field -> field.derived().stream()).forEach(derivation -> {
            if (derivation instanceof Derivation.Fee fee) {
                fee.before()
                        .ifPresent(before -> kindred.stream()
                                .filter(kin -> kin.kindred().type().equals(type.key()) && isByPerson(kin, type))
                                .findFirst()
                                .ifPresent(kin -> known.put(before, new Value.Whole(kin.sameMonth()))));
            }
        });
        return known;
    }

    private static boolean isByPerson(Recall.Kin kin, MatterType type) {
        return kin.kindred().same().keySet().stream()
                .flatMap(key -> type.field(key).stream())
                .anyMatch(Field::personal);
    }

    private Kin kin(Recall.Kin kin, MatterView view) {
        MatterType type = desk.type(kin.kindred().type())
                .orElseThrow(() -> new IllegalStateException(
                        "no matter type " + kin.kindred().type()));
        String month = isByPerson(kin, type) && kin.sameMonth() > 0 ? "本自然月此前 " + kin.sameMonth() + " 件。" : "";
        return new Kin(
                kin.kindred().label() + "（" + kin.all() + " 件）",
                month + kin.kindred().hint().orElse(""),
                kin.kindred().basis().orElse(""),
                kin.found().stream().map(matter -> line(matter, kin, type)).toList(),
                kin.all() - kin.found().size(),
                begin(kin.kindred().opens(), view));
    }

    private static Line line(Matter matter, Recall.Kin kin, MatterType type) {
        List<String> facts = new ArrayList<>();
        kin.kindred().shows().stream()
                .flatMap(key -> type.field(key).stream())
                .filter(field -> !field.personal() && !field.key().equals(type.titleField()))
                .forEach(field -> Optional.ofNullable(matter.fields().get(field.key()))
                        .ifPresent(value -> facts.add(field.label() + "：" + ValueWords.full(field, value))));
        return new Line(
                matter.number(),
                "/matters/" + matter.id(),
                new Lifecycle(type).title(matter),
                Days.full(matter.occurredOn()),
                facts);
    }

    /** The opening of that type, as a button. */
    private static Optional<MatterPage.Begin> begin(Optional<String> opens, MatterView view) {
        List<Opening> openings = view.type().openings();
        for (int i = 0; i < openings.size(); i++) {
            Opening opening = openings.get(i);
            if (opens.filter(opening.type()::equals).isPresent()) {
                return Optional.of(new MatterPage.Begin(
                        opening.label(),
                        "/ledger/new/" + opening.type() + "?from="
                                + view.matter().id() + "&opening=" + i));
            }
        }
        return Optional.empty();
    }
}
