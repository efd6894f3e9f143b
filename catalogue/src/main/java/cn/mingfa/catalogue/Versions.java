package cn.mingfa.catalogue;

import cn.mingfa.kernel.definition.Edition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Definitions of one kind by key, each with its versions in order. */
final class Versions<T> {

    private final Map<String, List<T>> byKey;
    private final List<T> newest;
    /** Versions no longer among the definitions, highest first: found by number or day, never the newest. */
    private final Map<String, List<T>> former;

    private final Function<T, Edition> edition;

    private Versions(Map<String, List<T>> byKey, Map<String, List<T>> former, Function<T, Edition> edition) {
        this.byKey = Collections.unmodifiableMap(byKey);
        this.newest = byKey.values().stream().map(List::getLast).toList();
        this.former = Collections.unmodifiableMap(former);
        this.edition = edition;
    }

    /** These with versions that were given up; of two of one number, the first read. */
    Versions<T> withFormer(Versions<T> given) {
        Map<String, List<T>> map = new LinkedHashMap<>();
        given.byKey.forEach((key, versions) -> {
            Map<Integer, T> byNumber = new TreeMap<>(Comparator.reverseOrder());
            versions.stream()
                    .filter(d -> version(key, edition.apply(d).version()).isEmpty())
                    .forEach(d -> byNumber.putIfAbsent(edition.apply(d).version(), d));
            map.put(key, List.copyOf(byNumber.values()));
        });
        return new Versions<>(byKey, map, edition);
    }

    /** In the order given; versions of one key by number. */
    static <T> Versions<T> of(List<T> definitions, Function<T, Edition> edition) {
        Map<String, List<T>> byKey = new LinkedHashMap<>();
        for (T definition : definitions) {
            byKey.computeIfAbsent(edition.apply(definition).urn().key(), k -> new ArrayList<>())
                    .add(definition);
        }
        Comparator<T> byVersion = Comparator.comparingInt(d -> edition.apply(d).version());
        byKey.replaceAll((key, versions) -> versions.stream().sorted(byVersion).toList());
        return new Versions<>(byKey, Map.of(), edition);
    }

    /** The newest version of every key, in the order of the files. */
    List<T> newest() {
        return newest;
    }

    Optional<T> newest(String key) {
        return versions(key).isEmpty()
                ? Optional.empty()
                : Optional.of(versions(key).getLast());
    }

    /** The highest version that applies on the day: a later version supersedes an open-ended earlier one. */
    Optional<T> on(String key, LocalDate day) {
        return Stream.concat(versions(key).reversed().stream(), former.getOrDefault(key, List.of()).stream())
                .filter(d -> edition.apply(d).appliesOn(day))
                .findFirst();
    }

    Optional<T> version(String key, int version) {
        return Stream.concat(versions(key).stream(), former.getOrDefault(key, List.of()).stream())
                .filter(d -> edition.apply(d).version() == version)
                .findFirst();
    }

    List<T> versions(String key) {
        return byKey.getOrDefault(key, List.of());
    }

    Map<String, List<T>> byKey() {
        return byKey;
    }
}
