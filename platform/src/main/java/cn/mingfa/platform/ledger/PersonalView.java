package cn.mingfa.platform.ledger;

import cn.mingfa.kernel.matter.Entry;
import cn.mingfa.kernel.matter.Field;
import cn.mingfa.kernel.matter.Matter;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.kernel.value.Value;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Personal data of some matters as a reader may see it: masked, or in clear where a purpose was given. */
final class PersonalView {

    private final Map<PersonalStore.Place, Value> byPlace;
    private final Map<UUID, Map<String, Value>> latest;

    private PersonalView(Map<PersonalStore.Place, Value> byPlace, Map<UUID, Map<String, Value>> latest) {
        this.byPlace = byPlace;
        this.latest = latest;
    }

    static PersonalView of(PersonalStore store, Map<UUID, MatterType> matters, boolean unmasked) {
        Map<UUID, MatterType> withPersonal = new HashMap<>(matters);
        withPersonal.values().removeIf(type -> type.fields().stream().noneMatch(Field::personal));
        if (withPersonal.isEmpty()) {
            return new PersonalView(Map.of(), Map.of());
        }
        Map<PersonalStore.Place, Value> byPlace = new HashMap<>();
        store.open(withPersonal)
                .forEach((place, value) -> byPlace.put(
                        place,
                        value.map(clear -> unmasked ? clear : Mask.of(clear)).orElse(Mask.DESTROYED)));
        Map<UUID, Map<String, Value>> latest = new HashMap<>();
        byPlace.keySet().stream()
                .sorted(Comparator.comparingInt(PersonalStore.Place::seq))
                .forEach(place -> latest.computeIfAbsent(place.matter(), any -> new HashMap<>())
                        .put(place.field(), Objects.requireNonNull(byPlace.get(place))));
        return new PersonalView(byPlace, latest);
    }

    /** The fields as they may be seen. */
    Map<String, Value> fields(UUID matter, Map<String, Value> sealed) {
        Map<String, Value> personal = latest.getOrDefault(matter, Map.of());
        Map<String, Value> fields = new LinkedHashMap<>(sealed);
        fields.replaceAll(
                (key, value) -> value instanceof Value.NotApplicable ? value : personal.getOrDefault(key, value));
        return fields;
    }

    Matter matter(Matter sealed) {
        return new Matter(
                sealed.id(),
                sealed.type(),
                sealed.typeVersion(),
                sealed.ownerUnit(),
                sealed.handlingUnit(),
                sealed.number(),
                sealed.stage(),
                sealed.dates(),
                fields(sealed.id(), sealed.fields()),
                sealed.clocks(),
                sealed.done(),
                sealed.evidence(),
                sealed.closedOn(),
                sealed.recordedAt(),
                sealed.version());
    }

    /** An entry with the personal data it brought. */
    Entry entry(UUID matter, Entry sealed) {
        Entry.Act act = switch (sealed.act()) {
            case Entry.Registered registered ->
                new Entry.Registered(
                        registered.ownerUnit(),
                        registered.handlingUnit(),
                        registered.number(),
                        registered.dates(),
                        at(matter, sealed.seq(), registered.fields()));
            case Entry.Performed performed ->
                new Entry.Performed(performed.action(), at(matter, sealed.seq(), performed.fields()), performed.note());
            case Entry.Corrected corrected -> {
                Map<String, Optional<Value>> fields = new LinkedHashMap<>(corrected.fields());
                fields.replaceAll((key, value) -> value.map(v -> seen(matter, sealed.seq(), key, v)));
                yield new Entry.Corrected(fields, corrected.reason());
            }
            case Entry.Moved moved -> moved;
            case Entry.Withdrawn withdrawn -> withdrawn;
            case Entry.Noted noted -> noted;
            case Entry.EvidenceFiled filed -> filed;
            case Entry.Linked linked -> linked;
            case Entry.Handed handed -> handed;
        };
        return new Entry(sealed.seq(), sealed.at(), sealed.on(), sealed.actor(), sealed.typeVersion(), act);
    }

    private Map<String, Value> at(UUID matter, int seq, Map<String, Value> sealed) {
        Map<String, Value> fields = new LinkedHashMap<>(sealed);
        fields.replaceAll((key, value) -> seen(matter, seq, key, value));
        return fields;
    }

    private Value seen(UUID matter, int seq, String field, Value sealed) {
        return byPlace.getOrDefault(new PersonalStore.Place(matter, seq, field), sealed);
    }
}
