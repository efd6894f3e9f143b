package cn.mingfa.platform.publication;

import cn.mingfa.catalogue.Catalogue;
import cn.mingfa.kernel.matter.Entry;
import cn.mingfa.kernel.matter.Field;
import cn.mingfa.kernel.matter.Guidance;
import cn.mingfa.kernel.matter.Guide;
import cn.mingfa.kernel.matter.Lifecycle;
import cn.mingfa.kernel.matter.Matter;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.kernel.matter.MatterType.DateLabel;
import cn.mingfa.kernel.matter.Neighbours;
import cn.mingfa.kernel.matter.Publication;
import cn.mingfa.kernel.value.FieldType;
import cn.mingfa.kernel.value.Value;
import cn.mingfa.platform.ledger.LinkItem;
import cn.mingfa.platform.ledger.MatterView;
import cn.mingfa.platform.publication.PublicMatter.Chapter;
import cn.mingfa.platform.publication.PublicMatter.Fact;
import cn.mingfa.platform.publication.PublicMatter.Related;
import cn.mingfa.platform.publication.PublicMatter.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Lays out a public matter: of the ledger's view only what the definition declares public. */
final class Unfolding {

    private final PublicRule rule;
    private final MatterView view;
    private final Neighbours neighbours;
    private final Catalogue catalogue;

    Unfolding(PublicRule rule, MatterView view, Neighbours neighbours, Catalogue catalogue) {
        this.rule = rule;
        this.view = view;
        this.neighbours = neighbours;
        this.catalogue = catalogue;
    }

    PublicMatter matter() {
        Matter matter = view.matter();
        Publication publication = rule.publication();
        CommentTable comments = new CommentTable(rule, view, neighbours, catalogue);
        return new PublicMatter(
                matter.id(),
                publication.section(),
                publication.label(),
                rule.type().title(),
                matter.number(),
                view.title(),
                view.owner().name(),
                rule.since(matter),
                new Standings(rule, neighbours).of(matter),
                chapters(),
                publication.track() ? steps() : List.of(),
                publication.comparison().flatMap(this::contrast),
                publication.comments().flatMap(comments::form),
                publication.comments().flatMap(comments::table),
                related());
    }

    private List<Chapter> chapters() {
        List<Chapter> chapters = new ArrayList<>();
        for (Publication.Part part : rule.publication().parts()) {
            if (rule.holds(part.when(), view.matter(), neighbours)) {
                List<Fact> facts = part.fields().stream()
                        .flatMap(key -> fact(key).stream())
                        .toList();
                if (!facts.isEmpty()) {
                    chapters.add(new Chapter(part.heading(), facts));
                }
            }
        }
        return chapters;
    }

    private Optional<Fact> fact(String key) {
        Optional<Field> field = view.type().field(key).or(() -> dateField(key));
        return field.filter(PublicRule::isOpen)
                .filter(open -> rule.type().field(key).map(PublicRule::isOpen).orElse(true))
                .flatMap(open -> value(key).map(value -> new Fact(open, value)));
    }

    private Optional<Value> value(String key) {
        return Optional.ofNullable(view.matter().fields().get(key))
                .or(() -> Dates.of(view.matter(), key).map(Value.Day::new))
                .filter(value -> !(value instanceof Value.NotApplicable))
                .filter(value ->
                        !(value instanceof Value.Text text) || !text.text().isBlank());
    }

    /** One of the dates every matter may bear, as a field. */
    private Optional<Field> dateField(String key) {
        return view.type().dates().stream()
                .filter(date -> date.kind().key().equals(key))
                .map(DateLabel::label)
                .findFirst()
                .map(label -> Field.plain(key, label, FieldType.DATE, false));
    }

    /** The same steps as those who work on the matter see, by the same guide; without their names. */
    private List<Step> steps() {
        return new Guide(view.type(), rule.today(), neighbours)
                .track(view.matter()).stream()
                        .map(stop -> new Step(
                                stop.step().label(),
                                stop.step().basis().orElse(""),
                                stop.state(),
                                stop.state() == Guide.State.SKIPPED ? ground(stop) : "",
                                days(stop.step()),
                                papers(stop.step())))
                        .toList();
    }

    private String ground(Guide.Stop stop) {
        return stop.step()
                .ground()
                .flatMap(view.type()::field)
                .filter(PublicRule::isOpen)
                .flatMap(field -> stop.ground())
                .orElse("");
    }

    private List<LocalDate> days(Guidance.Step step) {
        Set<LocalDate> days = new LinkedHashSet<>();
        for (Entry entry : view.standing()) {
            if (entry.act() instanceof Entry.Performed performed
                    && step.actions().contains(performed.action())) {
                days.add(entry.on());
            }
        }
        return List.copyOf(days);
    }

    private List<Related> papers(Guidance.Step step) {
        return step.linked().stream()
                .flatMap(linked -> neighbours.of(view.matter().id(), linked.link(), linked.outgoing()).stream()
                        .filter(other -> other.type().equals(linked.type()))
                        .filter(other -> rule.holds(linked.where(), other, neighbours)))
                .flatMap(other -> related(other).stream())
                .distinct()
                .toList();
    }

    private Optional<Contrast> contrast(Publication.Comparison comparison) {
        if (!rule.holds(comparison.when(), view.matter(), neighbours)) {
            return Optional.empty();
        }
        return words(comparison.before())
                .flatMap(before -> words(comparison.after())
                        .map(after -> new Contrast(comparison.heading(), Comparing.pairs(before, after))));
    }

    private Optional<String> words(String key) {
        return fact(key)
                .map(Fact::value)
                .flatMap(value -> value instanceof Value.Text text ? Optional.of(text.text()) : Optional.empty());
    }

    /** Other public matters this one is linked with. */
    private List<Related> related() {
        Set<Related> related = new LinkedHashSet<>();
        for (LinkItem link : view.links()) {
            neighbours.of(view.matter().id(), link.type(), link.outgoing()).stream()
                    .filter(other -> other.id().equals(link.other()))
                    .flatMap(other -> related(other).stream())
                    .forEach(related::add);
        }
        return List.copyOf(related);
    }

    private Optional<Related> related(Matter other) {
        return catalogue
                .matterType(other.type())
                .flatMap(newest -> PublicRule.of(newest, rule.today()))
                .filter(open -> open.shows(other, neighbours))
                .map(open -> related(other, open.type(), open.publication()));
    }

    private static Related related(Matter other, MatterType type, Publication publication) {
        return new Related(publication.section(), other.id(), type.title(), new Lifecycle(type).title(other));
    }
}
