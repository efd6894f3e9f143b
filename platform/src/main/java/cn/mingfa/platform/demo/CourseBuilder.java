package cn.mingfa.platform.demo;

import cn.mingfa.kernel.condition.LinkType;
import cn.mingfa.kernel.matter.Field;
import cn.mingfa.kernel.matter.FieldGate;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.kernel.matter.MatterType.DateKind;
import cn.mingfa.kernel.value.Value;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.ledger.Change;
import cn.mingfa.platform.ledger.Course;
import cn.mingfa.platform.ledger.Registration;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.springframework.core.io.ByteArrayResource;

/**
 * One matter as its clerk would have entered it: raw words through the same gate as a form. A step after today's date,
 * and every step behind it, has not happened yet and is left out.
 */
final class CourseBuilder {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final MatterType type;
    private final DemoUnit unit;
    private final LocalDate today;
    private final RandomGenerator random;
    private final Map<DateKind, LocalDate> dates = new TreeMap<>();
    private final Map<String, Value> fields = new LinkedHashMap<>();
    private final List<Course.Step> steps = new ArrayList<>();
    private final UUID key;
    private Optional<LocalDate> registered = Optional.empty();
    private Instant at = Instant.EPOCH;
    private boolean stillToCome;

    CourseBuilder(MatterType type, DemoUnit unit, LocalDate today, RandomGenerator random) {
        this.type = type;
        this.unit = unit;
        this.today = today;
        this.random = random;
        this.key = new UUID(random.nextLong(), random.nextLong());
    }

    MatterType type() {
        return type;
    }

    /** By which other courses may link to it. */
    UUID key() {
        return key;
    }

    /** Registered on that day, whatever its dates. */
    CourseBuilder on(LocalDate day) {
        registered = Optional.of(day);
        return this;
    }

    /** A link to the matter another course makes, or to one that is there. */
    CourseBuilder link(UUID other, LinkType link, LocalDate on) {
        return step(new Change.Link(other, link), on, clerk());
    }

    CourseBuilder date(DateKind kind, LocalDate day) {
        dates.put(kind, day);
        return this;
    }

    /** A field of the entry form as typed. */
    CourseBuilder field(String key, Object raw) {
        fields.put(key, value(key, raw));
        return this;
    }

    /** An action by the clerk; fields as key, raw, key, raw. */
    CourseBuilder then(String action, LocalDate on, Object... keysAndRaws) {
        return then(unit.clerk(), action, on, keysAndRaws);
    }

    CourseBuilder then(User by, String action, LocalDate on, Object... keysAndRaws) {
        Map<String, Value> given = new LinkedHashMap<>();
        for (int i = 0; i < keysAndRaws.length; i += 2) {
            given.put(keysAndRaws[i].toString(), value(keysAndRaws[i].toString(), keysAndRaws[i + 1]));
        }
        return step(new Change.Perform(action, given, Optional.empty()), on, by);
    }

    /** A file for the record, with a short content: one for each kind, so that the first start need not write thousands. */
    CourseBuilder file(String name, String kind, LocalDate on) {
        byte[] content = (unit.unit().name() + "\n" + kind + "（演示用示例）\n").getBytes(StandardCharsets.UTF_8);
        return step(new Change.File(new ByteArrayResource(content), name, kind, on), on, clerk());
    }

    /** Who enters and files: the reviewer where the clerk may not even see it. */
    private User clerk() {
        boolean hidden = !type.readers().isEmpty()
                && type.readers().stream().noneMatch(unit.clerk().roles()::contains);
        return hidden ? unit.reviewer() : unit.clerk();
    }

    private CourseBuilder step(Change change, LocalDate on, User by) {
        stillToCome |= on.isAfter(today);
        if (!stillToCome) {
            steps.add(new Course.Step(change, on, by, recordedOn(on)));
        }
        return this;
    }

    Course build() {
        LocalDate on = registered.orElseGet(
                () -> dates.values().stream().max(LocalDate::compareTo).orElseThrow());
        UUID owner = unit.unit().id();
        Instant recorded = on.atTime(8, 30).atZone(SHANGHAI).toInstant();
        return new Course(new Registration(key, type.key(), owner, owner, dates, fields, on), clerk(), recorded, steps);
    }

    private Instant recordedOn(LocalDate day) {
        Instant next = day.atTime(9 + random.nextInt(8), random.nextInt(60))
                .atZone(SHANGHAI)
                .toInstant();
        at = next.isAfter(at) ? next : at.plusSeconds(60);
        return at;
    }

    private Value value(String key, Object raw) {
        Field field =
                type.field(key).orElseThrow(() -> new IllegalArgumentException(type.key() + " has no field " + key));
        return switch (FieldGate.read(field, raw.toString(), today)) {
            case FieldGate.Reading.Filled filled -> filled.value();
            case FieldGate.Reading.Blank blank ->
                throw new IllegalArgumentException(type.key() + "." + key + " is left empty");
            case FieldGate.Reading.Wrong wrong ->
                throw new IllegalArgumentException(
                        type.key() + "." + key + ": " + wrong.problem().sentence());
        };
    }
}
