package cn.mingfa.platform.web.matter;

import cn.mingfa.kernel.condition.Condition;
import cn.mingfa.kernel.condition.Days;
import cn.mingfa.kernel.matter.Action;
import cn.mingfa.kernel.matter.Conditions;
import cn.mingfa.kernel.matter.Entry;
import cn.mingfa.kernel.matter.Guidance;
import cn.mingfa.kernel.matter.Guidance.Step;
import cn.mingfa.kernel.matter.Guide;
import cn.mingfa.kernel.matter.Lifecycle;
import cn.mingfa.kernel.matter.Matter;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.kernel.matter.Neighbours;
import cn.mingfa.platform.ledger.MatterView;
import cn.mingfa.platform.web.part.Desk;
import cn.mingfa.platform.web.part.Stops;
import cn.mingfa.platform.web.part.ValueWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The statutory steps of a matter as its page shows them: how each stands, who did what when, its papers. */
public record TrackView(List<Stop> stops) {

    public TrackView {
        stops = List.copyOf(stops);
    }

    /**
     * One step.
     *
     * @param css done, here, left, none or ahead
     * @param word how it stands, in one word
     * @param ground why it was left out; empty where it was not, or nobody wrote why
     * @param lacksGround whether it was left out without a ground on record
     */
    public record Stop(
            int number,
            String label,
            String basis,
            String css,
            String word,
            String ground,
            boolean lacksGround,
            List<String> done,
            List<String> facts,
            List<Paper> papers) {
        public Stop {
            done = List.copyOf(done);
            facts = List.copyOf(facts);
            papers = List.copyOf(papers);
        }
    }

    /** A file or another matter that documents a step. */
    public record Paper(String words, String href) {}

    static TrackView of(MatterView view, Neighbours neighbours, Desk desk) {
        Guide guide = new Guide(view.type(), desk.today(), neighbours);
        List<Stop> stops = new ArrayList<>();
        for (Guide.Stop stop : guide.track(view.matter())) {
            stops.add(new Stop(
                    stops.size() + 1,
                    stop.step().label(),
                    stop.step().basis().orElse(""),
                    Stops.css(stop.state()),
                    stop.state().chinese(),
                    stop.state() == Guide.State.SKIPPED ? stop.ground().orElse("") : "",
                    stop.lacksGround(),
                    done(stop.step(), view, desk.today()),
                    facts(stop.step(), view),
                    papers(stop.step(), view, neighbours, desk)));
        }
        return new TrackView(stops);
    }

    private static List<String> done(Step step, MatterView view, LocalDate today) {
        List<String> done = new ArrayList<>();
        for (Entry entry : view.standing()) {
            label(entry.act(), step, view.type())
                    .ifPresent(label -> done.add(cn.mingfa.platform.web.part.Days.beside(entry.on(), today) + "　"
                            + entry.actor().name() + "　" + label));
        }
        return done;
    }

    private static Optional<String> label(Entry.Act act, Step step, MatterType type) {
        return switch (act) {
            case Entry.Registered registered ->
                Optional.of("登记").filter(any -> step.actions().contains(Guidance.REGISTER));
            case Entry.Performed performed ->
                Optional.of(performed.action())
                        .filter(step.actions()::contains)
                        .flatMap(type::action)
                        .map(Action::label);
            default -> Optional.empty();
        };
    }

    private static List<String> facts(Step step, MatterView view) {
        return step.fields().stream()
                .flatMap(key -> view.type().field(key).stream())
                .filter(field -> view.matter().fields().containsKey(field.key()))
                .map(field -> field.label() + "："
                        + ValueWords.full(
                                field,
                                java.util.Objects.requireNonNull(
                                        view.matter().fields().get(field.key()))))
                .toList();
    }

    private static List<Paper> papers(Step step, MatterView view, Neighbours neighbours, Desk desk) {
        List<Paper> papers = new ArrayList<>();
        view.evidence().stream()
                .filter(item -> step.evidence().contains(item.kind()))
                .forEach(item -> papers.add(
                        new Paper(item.name(), "/matters/" + view.matter().id() + "/evidence/" + item.sha256())));
        Conditions conditions = new Conditions(Days.upTo(desk.today()), neighbours);
        for (Condition.Linked linked : step.linked()) {
            neighbours.of(view.matter().id(), linked.link(), linked.outgoing()).stream()
                    .filter(other -> other.type().equals(linked.type()) && conditions.holds(linked.where(), other))
                    .forEach(other -> papers.add(paper(other, desk)));
        }
        return papers;
    }

    private static Paper paper(Matter other, Desk desk) {
        String title = desk.type(other.type())
                .map(type -> new Lifecycle(type).title(other))
                .orElse("");
        return new Paper(desk.typeTitle(other.type()) + " " + other.number() + " " + title, "/matters/" + other.id());
    }
}
