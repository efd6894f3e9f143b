package cn.mingfa.platform.ledger;

import cn.mingfa.kernel.matter.Field;
import cn.mingfa.kernel.matter.Matter;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.kernel.value.Value;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Finds matters of one type whose personal field holds the same value, such as the other applications of an applicant.
 * Values are compared in here and never leave.
 */
final class SameHolder {

    private static final int YEARS = 2;
    private static final int MOST = 2000;

    private final JdbcClient jdbc;
    private final MatterTypes types;
    private final PersonalStore personal;

    SameHolder(JdbcClient jdbc, MatterTypes types, PersonalStore personal) {
        this.jdbc = jdbc;
        this.types = types;
        this.personal = personal;
    }

    /** The others of the last two years up to its own day of occurrence and after, the newest first. */
    List<UUID> of(Matter matter, String field, Access access) {
        MatterType type = types.of(matter);
        if (type.field(field).filter(Field::personal).isEmpty()) {
            throw new IllegalArgumentException("not a personal field: " + type.key() + "." + field);
        }
        LocalDate since = matter.occurredOn().minusYears(YEARS);
        List<UUID> others = jdbc.sql("""
                        select m.id from matter m
                        where m.type = :type and m.occurred_on >= :since and %s
                        order by m.occurred_on desc, m.number desc limit :most
                        """.formatted(access.sql()))
                .param("type", matter.type())
                .param("since", since)
                .params(access.bound())
                .param("most", MOST)
                .query((row, n) -> row.getObject("id", UUID.class))
                .list();
        Map<UUID, MatterType> all = new LinkedHashMap<>();
        others.forEach(id -> all.put(id, type));
        all.put(matter.id(), type);
        Map<UUID, String> held = new LinkedHashMap<>();
        Map<UUID, Integer> latest = new LinkedHashMap<>();
        personal.open(all).forEach((place, value) -> {
            if (place.field().equals(field) && place.seq() >= latest.getOrDefault(place.matter(), 0)) {
                latest.put(place.matter(), place.seq());
                held.put(place.matter(), value.flatMap(SameHolder::plain).orElse(""));
            }
        });
        String own = held.getOrDefault(matter.id(), "");
        return own.isEmpty()
                ? List.of()
                : others.stream()
                        .filter(id -> !id.equals(matter.id()) && own.equals(held.get(id)))
                        .toList();
    }

    private static Optional<String> plain(Value value) {
        return value instanceof Value.Text text ? Optional.of(text.text().replaceAll("\\s+", "")) : Optional.empty();
    }
}
