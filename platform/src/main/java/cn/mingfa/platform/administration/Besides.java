package cn.mingfa.platform.administration;

import cn.mingfa.platform.identity.User;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What the rooms have given a person beside matters, all together. */
record Besides(List<InHand> rooms) {

    Besides {
        rooms = List.copyOf(rooms);
    }

    List<InHand.Thing> of(UUID person, User viewer) {
        return rooms.stream().flatMap(room -> room.of(person, viewer).stream()).toList();
    }

    /** Those of the keys that the person has and that can go to somebody else. */
    List<InHand.Thing> chosen(UUID person, Set<String> keys, User viewer) {
        return of(person, viewer).stream()
                .filter(thing -> !thing.key().isEmpty() && keys.contains(thing.key()))
                .toList();
    }

    List<String> beyond(UUID from, User to, List<InHand.Thing> things) {
        Set<String> keys = things.stream().map(InHand.Thing::key).collect(Collectors.toSet());
        return rooms.stream()
                .flatMap(room -> room.beyond(from, to, keys).stream())
                .toList();
    }

    int hand(Handover handover, User by) {
        Set<String> keys = Set.copyOf(handover.things());
        return rooms.stream()
                .mapToInt(room -> room.hand(handover.from(), handover.to(), keys, by))
                .sum();
    }
}
