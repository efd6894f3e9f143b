package cn.mingfa.catalogue.rows;

import cn.mingfa.kernel.condition.LinkType;
import cn.mingfa.kernel.matter.Matter;
import cn.mingfa.kernel.matter.Neighbours;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** The links between the matters of a small office, and the papers on their files. */
final class Around implements Neighbours {

    private final Function<UUID, Matter> matters;
    private final List<Link> links = new ArrayList<>();
    private final Map<UUID, Set<String>> filed = new HashMap<>();

    private record Link(UUID from, LinkType type, UUID to) {}

    Around(Function<UUID, Matter> matters) {
        this.matters = matters;
    }

    void link(UUID from, LinkType type, UUID to) {
        links.add(new Link(from, type, to));
    }

    void file(UUID id, String kind) {
        filed.computeIfAbsent(id, any -> new HashSet<>()).add(kind);
    }

    @Override
    public List<Matter> of(UUID id, LinkType link, boolean outgoing) {
        return links.stream()
                .filter(l -> l.type() == link && (outgoing ? l.from() : l.to()).equals(id))
                .map(l -> matters.apply(outgoing ? l.to() : l.from()))
                .toList();
    }

    @Override
    public Set<String> filed(UUID id) {
        return filed.getOrDefault(id, Set.of());
    }
}
