package cn.mingfa.platform.demo;

import cn.mingfa.catalogue.Catalogue;
import cn.mingfa.kernel.condition.LinkType;
import cn.mingfa.kernel.matter.Entry;
import cn.mingfa.kernel.matter.Lifecycle;
import cn.mingfa.kernel.matter.Matter;
import cn.mingfa.kernel.matter.MatterRefusal;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.kernel.matter.Neighbours;
import cn.mingfa.kernel.matter.Occasion;
import cn.mingfa.platform.ledger.Change;
import cn.mingfa.platform.ledger.Course;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Leads a unit's courses through the lifecycle in memory, in the order of time, and keeps everything that is refused. */
final class WalkedTogether implements Neighbours {

    private final Catalogue catalogue;
    private final LocalDate today;
    private final List<Course> courses;
    private final Map<UUID, Matter> matters = new HashMap<>();
    private final List<Link> links = new ArrayList<>();
    private final Map<UUID, Set<String>> filed = new HashMap<>();
    private final Set<String> refused = new TreeSet<>();

    WalkedTogether(Catalogue catalogue, LocalDate today, List<Course> courses) {
        this.catalogue = catalogue;
        this.today = today;
        this.courses = courses;
    }

    private record Link(UUID from, UUID to, LinkType type) {}

    private record Moment(Instant at, Course course, Optional<Course.Step> step) {}

    Set<String> refusals() {
        List<Moment> moments = new ArrayList<>();
        for (Course course : courses) {
            moments.add(new Moment(course.at(), course, Optional.empty()));
            course.steps().forEach(step -> moments.add(new Moment(step.at(), course, Optional.of(step))));
        }
        moments.sort(Comparator.comparing(Moment::at));
        moments.forEach(this::take);
        return refused;
    }

    private void take(Moment moment) {
        String type = moment.course().registration().type();
        try {
            moment.step().ifPresentOrElse(step -> step(moment.course(), step), () -> open(moment.course()));
        } catch (MatterRefusal refusal) {
            String what =
                    moment.step().map(Course.Step::change).map(Object::toString).orElse("registration");
            refusal.problems()
                    .forEach(problem ->
                            refused.add(type + "." + problem.field() + ": " + problem.sentence() + " in " + what));
        }
    }

    private void open(Course course) {
        Lifecycle lifecycle = lifecycle(course);
        Entry.Registered act = lifecycle.completed(
                new Entry.Registered(
                        course.registration().ownerUnit(),
                        course.registration().handlingUnit(),
                        "1号",
                        course.registration().dates(),
                        course.registration().fields()),
                today);
        lifecycle.checkRegistration(act, today);
        MatterType type = catalogue.matterType(course.registration().type()).orElseThrow();
        if (!type.readers().isEmpty()
                && type.readers().stream().noneMatch(course.by().roles()::contains)) {
            refused.add(type.key() + " is hidden from " + course.by().post());
        }
        UUID id = course.registration().key();
        matters.put(
                id,
                lifecycle.apply(
                        Optional.empty(),
                        id,
                        new Entry(
                                1,
                                course.at(),
                                course.registration().on(),
                                course.by().actor(),
                                1,
                                act)));
    }

    private void step(Course course, Course.Step step) {
        Matter matter = matters.get(course.registration().key());
        if (matter == null) {
            return;
        }
        Lifecycle lifecycle = lifecycle(course);
        Entry.Act act = act(step.change());
        if (act instanceof Entry.Performed performed) {
            act = lifecycle.completed(matter, performed, today);
        }
        Occasion occasion = new Occasion(step.on(), today, step.by().roles(), this);
        lifecycle.check(matter, act, occasion, catalogue::clockRule, catalogue.calendar());
        Entry entry =
                new Entry(matter.version() + 1, step.at(), step.on(), step.by().actor(), 1, act);
        matters.put(matter.id(), lifecycle.apply(Optional.of(matter), matter.id(), entry));
        if (act instanceof Entry.EvidenceFiled paper) {
            filed.computeIfAbsent(matter.id(), any -> new HashSet<>()).add(paper.kind());
        }
        if (act instanceof Entry.Linked linked) {
            links.add(new Link(matter.id(), linked.other(), linked.type()));
        }
    }

    /** All as they stand at the end, with those linked to them. */
    List<Matter> matters() {
        return List.copyOf(matters.values());
    }

    @Override
    public Set<String> filed(UUID matter) {
        return filed.getOrDefault(matter, Set.of());
    }

    @Override
    public List<Matter> of(UUID matter, LinkType type, boolean outgoing) {
        return links.stream()
                .filter(link -> link.type() == type)
                .filter(link -> (outgoing ? link.from() : link.to()).equals(matter))
                .map(link -> matters.get(outgoing ? link.to() : link.from()))
                .filter(java.util.Objects::nonNull)
                .toList();
    }

    private Lifecycle lifecycle(Course course) {
        return new Lifecycle(catalogue.matterType(course.registration().type()).orElseThrow());
    }

    private static Entry.Act act(Change change) {
        return switch (change) {
            case Change.Perform perform -> new Entry.Performed(perform.action(), perform.fields(), perform.note());
            case Change.File file ->
                new Entry.EvidenceFiled("0".repeat(64), file.name(), file.kind(), file.effectiveOn());
            case Change.Correct correct -> new Entry.Corrected(correct.fields(), correct.reason());
            case Change.Withdraw withdraw -> throw new IllegalStateException("a course takes nothing back");
            case Change.Note note -> new Entry.Noted(note.text());
            case Change.Link link -> new Entry.Linked(link.other(), link.type());
        };
    }
}
