package cn.mingfa.platform.ledger;

import cn.mingfa.kernel.matter.Field;
import cn.mingfa.kernel.matter.MatterRefusal;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.kernel.value.Value;
import cn.mingfa.platform.config.MasterKey;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.node.ObjectNode;

/**
 * Personal data (个人信息), sealed under a key per matter and person. Rows and journal hold only that there is a value.
 * Destroying a key makes the values unreadable for ever, also in every copy of the tables made with a later key file.
 */
final class PersonalStore {

    private final JdbcClient jdbc;
    private final MasterKey master;

    PersonalStore(JdbcClient jdbc, MasterKey master) {
        this.jdbc = jdbc;
        this.master = master;
    }

    /** A value to be sealed. */
    record Clear(UUID matter, int seq, Field field, Value value) {}

    /** Where a value is filed. */
    record Place(UUID matter, int seq, String field) {}

    /** What stands for the value in row and journal: for persons their keys, so that heads can be counted. */
    static Value stand(Value value) {
        return Mask.hide(value, words -> ValueJson.SEALED);
    }

    /**
     * Seals values, to be filed after the matters' rows.
     *
     * @throws MatterRefusal if a matter's personal data has been destroyed
     */
    void file(List<Clear> values, Writes writes) {
        if (values.isEmpty()) {
            return;
        }
        Map<KeyPlace, byte[]> keys = keysFor(values, writes);
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Clear clear : values) {
            int ord = 0;
            for (Part part : parts(clear.value())) {
                byte[] key = keys.get(new KeyPlace(clear.matter(), part.person()));
                byte[] sealed = MasterKey.seal(
                        java.util.Objects.requireNonNull(key),
                        part.bytes(),
                        context(clear.matter(), clear.seq(), clear.field().key(), ord));
                rows.add(
                        new Object[] {clear.matter(), clear.seq(), clear.field().key(), ord, part.person(), sealed});
                ord++;
            }
        }
        writes.add(
                "insert into personal_data (matter_id, seq, field, ord, person, sealed) values (?, ?, ?, ?, ?, ?)",
                rows);
    }

    private Map<KeyPlace, byte[]> keysFor(List<Clear> values, Writes writes) {
        List<KeyPlace> needed = values.stream()
                .flatMap(
                        clear -> parts(clear.value()).stream().map(part -> new KeyPlace(clear.matter(), part.person())))
                .distinct()
                .toList();
        Map<KeyPlace, byte[]> keys = new HashMap<>();
        // a matter registered just now has no keys yet
        Set<UUID> older = values.stream()
                .filter(clear -> clear.seq() > 1)
                .map(Clear::matter)
                .collect(java.util.stream.Collectors.toSet());
        keys(older).forEach((place, key) -> {
            if (key == null) {
                throw new MatterRefusal("erased", "本事项的个人信息已经销毁，不能再填写个人信息。");
            }
            keys.put(place, key);
        });
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (KeyPlace place : needed) {
            if (!keys.containsKey(place)) {
                byte[] key = MasterKey.randomKey();
                keys.put(place, key);
                rows.add(new Object[] {place.matter(), place.person(), master.wrap(key, place.context())});
            }
        }
        writes.add("insert into personal_key (matter_id, person, wrapped) values (?, ?, ?)", rows);
        return keys;
    }

    /** The keys of matters; a destroyed one is null. */
    private Map<KeyPlace, byte @Nullable []> keys(Collection<UUID> matters) {
        Map<KeyPlace, byte @Nullable []> keys = new HashMap<>();
        if (!matters.isEmpty()) {
            jdbc.sql("select matter_id, person, wrapped from personal_key where matter_id = any(:matters)")
                    .param("matters", matters.toArray(UUID[]::new))
                    .query(row -> {
                        KeyPlace place = new KeyPlace(row.getObject("matter_id", UUID.class), row.getString("person"));
                        byte[] wrapped = row.getBytes("wrapped");
                        keys.put(place, wrapped == null ? null : master.unwrap(wrapped, place.context()));
                    });
        }
        return keys;
    }

    /** All values of the matters in clear; one whose key was destroyed is empty. */
    Map<Place, Optional<Value>> open(Map<UUID, MatterType> matters) {
        Map<KeyPlace, byte @Nullable []> keys = keys(matters.keySet());
        Map<Place, Optional<Value>> values = new HashMap<>();
        if (keys.isEmpty()) {
            return values;
        }
        jdbc.sql("select * from personal_data where matter_id = any(:matters) order by matter_id, seq, field, ord")
                .param("matters", matters.keySet().toArray(UUID[]::new))
                .query(row -> {
                    UUID matter = row.getObject("matter_id", UUID.class);
                    Place place = new Place(matter, row.getInt("seq"), row.getString("field"));
                    byte[] key = keys.get(new KeyPlace(matter, row.getString("person")));
                    Optional<Field> field = java.util.Objects.requireNonNull(matters.get(matter))
                            .field(place.field());
                    if (key == null || field.isEmpty()) {
                        values.putIfAbsent(place, Optional.empty());
                        return;
                    }
                    byte[] clear = MasterKey.open(
                            key,
                            row.getBytes("sealed"),
                            context(matter, place.seq(), place.field(), row.getInt("ord")));
                    Value part = ValueJson.read(
                            field.get(),
                            Json.parse(new String(clear, StandardCharsets.UTF_8))
                                    .get("v"));
                    values.merge(place, Optional.of(part), PersonalStore::joined);
                });
        return values;
    }

    /** Destroys all keys of a matter. */
    void destroy(UUID matter, Instant at) {
        jdbc.sql("update personal_key set wrapped = null, destroyed_at = :at where matter_id = :matter")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("matter", matter)
                .update();
    }

    private static Optional<Value> joined(Optional<Value> before, Optional<Value> next) {
        List<Value.Person> persons = new ArrayList<>();
        before.ifPresent(value -> persons.addAll(((Value.Persons) value).persons()));
        next.ifPresent(value -> persons.addAll(((Value.Persons) value).persons()));
        return Optional.of(new Value.Persons(persons));
    }

    /** A list of persons is sealed person by person, so that one of them can be forgotten alone. */
    private static List<Part> parts(Value value) {
        if (value instanceof Value.Persons persons && !persons.persons().isEmpty()) {
            return persons.persons().stream()
                    .map(person -> new Part(person.key(), bytes(new Value.Persons(List.of(person)))))
                    .toList();
        }
        return List.of(new Part("", bytes(value)));
    }

    private static byte[] bytes(Value value) {
        ObjectNode json = Json.object();
        ValueJson.put(json, "v", value);
        return Json.text(json).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] context(UUID matter, int seq, String field, int ord) {
        return (matter + "|" + seq + "|" + field + "|" + ord).getBytes(StandardCharsets.UTF_8);
    }

    private record Part(String person, byte[] bytes) {}

    private record KeyPlace(UUID matter, String person) {
        byte[] context() {
            return (matter + "|" + person).getBytes(StandardCharsets.UTF_8);
        }
    }
}
