package cn.mingfa.platform.ledger;

import cn.mingfa.kernel.condition.LinkType;
import cn.mingfa.kernel.matter.Entry;
import cn.mingfa.kernel.matter.Matter;
import cn.mingfa.kernel.matter.MatterRefusal;
import cn.mingfa.kernel.matter.Neighbours;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Courses that name each other, led side by side in the order of time as they would have come in: each sees the others
 * as they stand at that moment. Nothing of it is written yet. Not thread-safe.
 */
final class Together implements Neighbours {

    private final Recorder recorder;
    private final LinkedMatters written;
    private final List<Course> courses;
    private final Map<UUID, Integer> byKey = new HashMap<>();
    private final Map<Integer, Recorded> opened = new HashMap<>();
    private final Map<UUID, Recorded> byMatter = new HashMap<>();
    private final Map<UUID, List<Naming>> named = new HashMap<>();

    Together(Recorder recorder, LinkedMatters written, List<Course> courses) {
        this.recorder = recorder;
        this.written = written;
        this.courses = courses;
        for (int i = 0; i < courses.size(); i++) {
            byKey.put(courses.get(i).registration().key(), i);
        }
    }

    private record Naming(Recorded by, LinkType type) {}

    /** @param step -1 for the registration */
    private record Moment(int n, int course, int step, Instant at) {}

    /** Whether one names another at all. */
    boolean isAny() {
        return courses.stream()
                .flatMap(course -> course.steps().stream())
                .anyMatch(step -> step.change() instanceof Change.Link link && byKey.containsKey(link.other()));
    }

    /**
     * Leads them all.
     *
     * @param fresh places of the courses to lead
     * @param number the number of the n-th of them
     * @return by the course's place
     * @throws CourseRefusal naming the first that was refused
     */
    Map<Integer, Recorded> walk(
            List<Integer> fresh, IntFunction<String> number, Function<Change, Entry.Act> act, Set<String> trusted) {
        for (Moment moment : moments(fresh)) {
            Course course = courses.get(moment.course());
            try {
                if (moment.step() < 0) {
                    Recorded recorded = recorder.open(
                            course.registration(),
                            number.apply(moment.n()),
                            CourseRecorder.by(course.by(), course.at()));
                    opened.put(moment.course(), recorded);
                    byMatter.put(recorded.matter().id(), recorded);
                } else {
                    step(moment, course.steps().get(moment.step()), act, trusted);
                }
            } catch (MatterRefusal refusal) {
                throw new CourseRefusal(moment.course(), refusal);
            }
        }
        return opened;
    }

    private List<Moment> moments(List<Integer> fresh) {
        List<Moment> moments = new ArrayList<>();
        for (int n = 0; n < fresh.size(); n++) {
            int index = fresh.get(n);
            Course course = courses.get(index);
            moments.add(new Moment(n, index, -1, course.at()));
            for (int step = 0; step < course.steps().size(); step++) {
                moments.add(new Moment(n, index, step, course.steps().get(step).at()));
            }
        }
        moments.sort(Comparator.comparing(Moment::at));
        return moments;
    }

    private void step(Moment moment, Course.Step step, Function<Change, Entry.Act> act, Set<String> trusted) {
        Recorded recorded = java.util.Objects.requireNonNull(opened.get(moment.course()));
        Entry.Act done = step.change() instanceof Change.Link link ? named(recorded, link) : act.apply(step.change());
        recorder.act(recorded, done, step.on(), CourseRecorder.by(step.by(), step.at()), trusted, this);
    }

    private Entry.Act named(Recorded recorded, Change.Link link) {
        Integer index = byKey.get(link.other());
        if (index == null) {
            return new Entry.Linked(link.other(), link.type());
        }
        Recorded other = opened.get(index);
        if (other == null) {
            throw new MatterRefusal("not_there_yet", "要关联的事项这时还没有登记，请核对先后。");
        }
        UUID matter = other.matter().id();
        named.computeIfAbsent(matter, any -> new ArrayList<>()).add(new Naming(recorded, link.type()));
        return new Entry.Linked(matter, link.type());
    }

    @Override
    public Set<String> filed(UUID matter) {
        @Nullable Recorded own = byMatter.get(matter);
        return own == null ? written.filed(matter) : own.filedKinds();
    }

    @Override
    public List<Matter> of(UUID matter, LinkType link, boolean outgoing) {
        @Nullable Recorded own = byMatter.get(matter);
        if (own == null) {
            return written.of(matter, link, outgoing);
        }
        if (!outgoing) {
            return named.getOrDefault(matter, List.of()).stream()
                    .filter(naming -> naming.type() == link)
                    .map(naming -> naming.by().matter())
                    .toList();
        }
        return own.linked().stream()
                .filter(linked -> linked.type() == link)
                .flatMap(linked -> {
                    Recorded other = byMatter.get(linked.other());
                    return other == null ? written.matter(linked.other()).stream() : List.of(other.matter()).stream();
                })
                .toList();
    }
}
