package cn.mingfa.platform.ledger;

import cn.mingfa.kernel.condition.Days;
import cn.mingfa.kernel.matter.Action;
import cn.mingfa.kernel.matter.Conditions;
import cn.mingfa.kernel.matter.Entry;
import cn.mingfa.kernel.matter.Field;
import cn.mingfa.kernel.matter.FieldGate;
import cn.mingfa.kernel.matter.Follow;
import cn.mingfa.kernel.matter.Matter;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.kernel.matter.MatterType.DateKind;
import cn.mingfa.kernel.matter.Neighbours;
import cn.mingfa.kernel.value.Value;
import cn.mingfa.platform.organisation.Units;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** Opens what doing an action calls for by itself (办理时自动登记), linked with the matter it comes from; once each. */
final class FollowUps {

    private final MatterTypes types;
    private final Recorder recorder;
    private final SeriesNumbers numbers;
    private final Units units;
    private final LinkedMatters linked;

    FollowUps(MatterTypes types, Recorder recorder, SeriesNumbers numbers, Units units, LinkedMatters linked) {
        this.types = types;
        this.recorder = recorder;
        this.numbers = numbers;
        this.units = units;
        this.linked = linked;
    }

    /** New matters, to be written before the one that led to them. */
    List<Recorded> open(Recorded done, Entry.Act act, LocalDate on, Recorder.By by) {
        if (!(act instanceof Entry.Performed performed)) {
            return List.of();
        }
        return open(done, performed.action(), on, by, linked.standing());
    }

    /**
     * New matters that the steps of a course call for, to be written with its own. What was brought in already closed
     * calls for nothing more; nor does what is linked with such a matter that came with it.
     *
     * @param around links of the matter, also those not written yet
     */
    List<Recorded> open(Recorded led, Course course, Neighbours around) {
        if (led.matter().closedOn().isPresent() || course.steps().isEmpty()) {
            return List.of();
        }
        Instant at = course.steps().getLast().at();
        List<Recorded> opened = new ArrayList<>();
        Set<String> done = new HashSet<>();
        for (Course.Step step : course.steps()) {
            if (step.change() instanceof Change.Perform perform && done.add(perform.action())) {
                opened.addAll(open(led, perform.action(), step.on(), CourseRecorder.by(step.by(), at), around));
            }
        }
        return opened;
    }

    private List<Recorded> open(Recorded done, String action, LocalDate on, Recorder.By by, Neighbours around) {
        Conditions conditions = new Conditions(Days.upTo(recorder.dayOf(by.at())), Neighbours.NONE);
        List<Recorded> opened = new ArrayList<>();
        for (Follow follow : done.type().action(action).map(Action::follows).orElse(List.of())) {
            if (conditions.holds(follow.when(), done.matter()) && isNew(follow, done.matter(), around)) {
                opened.add(open(follow, done, on, by));
            }
        }
        return opened;
    }

    private static boolean isNew(Follow follow, Matter matter, Neighbours around) {
        return around.of(matter.id(), follow.link(), follow.link().namesTheLater()).stream()
                .noneMatch(other -> other.type().equals(follow.type()));
    }

    private Recorded open(Follow follow, Recorded done, LocalDate on, Recorder.By by) {
        Matter from = done.matter();
        MatterType type = types.asked(follow.type());
        Map<DateKind, LocalDate> dates = new TreeMap<>();
        type.dates().stream().filter(MatterType.DateLabel::required).forEach(date -> dates.put(date.kind(), on));
        Registration asked = new Registration(
                UUID.randomUUID(),
                follow.type(),
                from.ownerUnit(),
                from.handlingUnit(),
                dates,
                fields(follow, type, done, on),
                on);
        SeriesNumbers.Series series = CourseRecorder.series(asked, types);
        String number = SeriesNumbers.written(units.unit(asked.ownerUnit()), series, numbers.next(series));
        Recorded opened = recorder.open(asked, number, by);
        if (follow.link().namesTheLater()) {
            recorder.act(done, new Entry.Linked(opened.matter().id(), follow.link()), on, by);
        } else {
            recorder.act(opened, new Entry.Linked(from.id(), follow.link()), on, by);
        }
        return opened;
    }

    /** What the definition writes in, what it copies, and the initial values of the rest. */
    private static Map<String, Value> fields(Follow follow, MatterType type, Recorded done, LocalDate on) {
        Map<String, Value> fields = new LinkedHashMap<>();
        for (Field field : type.fields()) {
            Optional<String> raw = Optional.ofNullable(follow.sets().get(field.key()))
                    .or(() -> copied(follow, field, done))
                    .or(() -> field.atRegistration() ? field.initial() : Optional.empty());
            raw.map(text -> FieldGate.read(field, text, on))
                    .filter(FieldGate.Reading.Filled.class::isInstance)
                    .ifPresent(reading -> fields.put(field.key(), ((FieldGate.Reading.Filled) reading).value()));
        }
        return fields;
    }

    /** Personal data is not carried over. */
    private static Optional<String> copied(Follow follow, Field field, Recorded done) {
        return Optional.ofNullable(follow.copies().get(field.key()))
                .flatMap(done.type()::field)
                .filter(source -> !source.personal())
                .flatMap(source -> Optional.ofNullable(done.matter().fields().get(source.key()))
                        .map(value -> FieldGate.show(source, value)));
    }
}
