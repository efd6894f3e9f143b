package cn.mingfa.platform.figures;

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
import java.util.random.RandomGenerator;
import org.springframework.jdbc.core.JdbcTemplate;

/** Links between random matters and papers on their files, written to the ledger's tables and kept in memory. */
final class RandomLinks {

    static final List<String> PAPERS = List.of("照片", "签到表");

    private RandomLinks() {}

    private record Link(Matter from, Matter to, LinkType type) {}

    static Neighbours among(List<Matter> matters, RandomGenerator random, JdbcTemplate jdbc) {
        List<LinkType> types = List.of(LinkType.REVIEWED_BY, LinkType.REVIEWED_BY, LinkType.LED_TO, LinkType.SAME_AS);
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < matters.size() / 2; i++) {
            Matter from = matters.get(random.nextInt(matters.size()));
            Matter to = matters.get(random.nextInt(matters.size()));
            LinkType type = types.get(random.nextInt(types.size()));
            jdbc.update(
                    "insert into matter_link (matter_id, seq, other_id, type) values (?, ?, ?, ?)",
                    from.id(),
                    i + 2,
                    to.id(),
                    type.name());
            links.add(new Link(from, to, type));
        }
        Map<UUID, Set<String>> filed = filed(matters, random, jdbc);
        return new Neighbours() {
            @Override
            public List<Matter> of(UUID matter, LinkType type, boolean outgoing) {
                return links.stream()
                        .filter(link -> link.type() == type)
                        .filter(link ->
                                (outgoing ? link.from() : link.to()).id().equals(matter))
                        .map(link -> outgoing ? link.to() : link.from())
                        .toList();
            }

            @Override
            public Set<String> filed(UUID matter) {
                return filed.getOrDefault(matter, Set.of());
            }
        };
    }

    private static Map<UUID, Set<String>> filed(List<Matter> matters, RandomGenerator random, JdbcTemplate jdbc) {
        jdbc.update("insert into evidence_file values ('aa', 1, 'open', 'clean', now())");
        Map<UUID, Set<String>> filed = new HashMap<>();
        for (int i = 0; i < matters.size() / 2; i++) {
            UUID matter = matters.get(random.nextInt(matters.size())).id();
            String kind = PAPERS.get(random.nextInt(PAPERS.size()));
            jdbc.update(
                    "insert into matter_evidence (matter_id, seq, sha256, name, kind, effective_on, retain_until, filed_by)"
                            + " values (?, ?, 'aa', 'a', ?, '2026-03-02', '2036-03-02', '林澄')",
                    matter,
                    i + 2,
                    kind);
            filed.computeIfAbsent(matter, any -> new HashSet<>()).add(kind);
        }
        return filed;
    }
}
