package cn.mingfa.platform.figures;

import cn.mingfa.kernel.condition.LinkType;
import cn.mingfa.kernel.matter.Matter;
import cn.mingfa.kernel.matter.Neighbours;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.springframework.jdbc.core.JdbcTemplate;

/** Links between random matters, written to the ledger's table and kept in memory. */
final class RandomLinks {

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
        return (matter, type, outgoing) -> links.stream()
                .filter(link -> link.type() == type)
                .filter(link -> (outgoing ? link.from() : link.to()).id().equals(matter))
                .map(link -> outgoing ? link.to() : link.from())
                .toList();
    }
}
