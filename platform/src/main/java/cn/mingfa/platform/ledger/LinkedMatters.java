package cn.mingfa.platform.ledger;

import cn.mingfa.kernel.condition.LinkType;
import cn.mingfa.kernel.matter.Matter;
import cn.mingfa.kernel.matter.Neighbours;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The matters linked with one, as they lie in the ledger; personal data sealed.
 *
 * <p>What a step looks at may be held until its transaction ends ({@link #held()}): no step of it is taken back meanwhile,
 * and what is being taken back is waited for. Steps that look at the same do not wait for each other.
 */
final class LinkedMatters implements Neighbours {

    /** Links away from the matter one starts at; the way leads down only, so that no list is entered from its items. */
    private static final String GROWN = """
            with recursive grown (id, depth) as (
                select :id, 0
                union
                select next.id, grown.depth + 1
                from grown
                cross join lateral (
                    select matter_id as id from matter_link
                    where other_id = grown.id and type in ('PART_OF', 'ANSWERS')
                    union all
                    select other_id from matter_link
                    where matter_id = grown.id and type in ('LED_TO', 'REVIEWED_BY')
                ) next
                where grown.depth < 4
            )
            select m.* from matter m
            where m.id in (select id from grown) and m.id <> :id
            order by m.occurred_on, m.number limit :most
            """;

    private final JdbcClient jdbc;
    private final MatterRows rows;
    private final Predicate<Matter> stands;
    private final String hold;
    private final Predicate<Matter> shown;

    LinkedMatters(JdbcClient jdbc, MatterTypes types) {
        this(jdbc, new MatterRows(types), matter -> !types.of(matter).isVoidAt(matter.stage()), "", matter -> true);
    }

    private LinkedMatters(
            JdbcClient jdbc, MatterRows rows, Predicate<Matter> stands, String hold, Predicate<Matter> shown) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.stands = stands;
        this.hold = hold;
        this.shown = shown;
    }

    /** The same, held against {@link MatterReader#alone} until the transaction ends. */
    LinkedMatters held() {
        return new LinkedMatters(jdbc, rows, stands, " for key share of m", shown);
    }

    /** The same without those that came to nothing (撤回、取消、作废), which no step asks for and none rests on. */
    LinkedMatters standing() {
        return new LinkedMatters(jdbc, rows, stands, hold, stands);
    }

    @Override
    public List<Matter> of(UUID matter, LinkType link, boolean outgoing) {
        String sql = outgoing
                ? "select m.* from matter_link l join matter m on m.id = l.other_id where l.matter_id = :id"
                : "select m.* from matter_link l join matter m on m.id = l.matter_id where l.other_id = :id";
        return jdbc
                .sql(sql + " and l.type = :type" + hold)
                .param("id", matter)
                .param("type", link.name())
                .query(rows)
                .list()
                .stream()
                .filter(shown)
                .toList();
    }

    @Override
    public Set<String> filed(UUID matter) {
        return Set.copyOf(jdbc.sql("select distinct kind from matter_evidence where matter_id = :id")
                .param("id", matter)
                .query(String.class)
                .list());
    }

    /** The same, with the links and papers a matter got since that are not written yet. */
    Neighbours with(Recorded recorded) {
        return recorded.linked().isEmpty() && recorded.filed().isEmpty() ? this : new Since(this, recorded);
    }

    /** The same, of the matters somebody may see. */
    Neighbours seenBy(Access access) {
        return new Seen(this, access);
    }

    private record Seen(LinkedMatters written, Access access) implements Neighbours {

        @Override
        public List<Matter> of(UUID matter, LinkType link, boolean outgoing) {
            return written.of(matter, link, outgoing).stream()
                    .filter(access::sees)
                    .toList();
        }

        @Override
        public Set<String> filed(UUID matter) {
            return written.filed(matter);
        }
    }

    /** What is written, and what one matter got since. */
    private record Since(LinkedMatters written, Recorded recorded) implements Neighbours {

        @Override
        public List<Matter> of(UUID matter, LinkType link, boolean outgoing) {
            List<Matter> all = new ArrayList<>(written.of(matter, link, outgoing));
            recorded.linked().stream()
                    .filter(l -> l.type() == link)
                    .filter(l -> (outgoing ? recorded.matter().id() : l.other()).equals(matter))
                    .forEach(l -> {
                        if (outgoing) {
                            all.addAll(written.matter(l.other()));
                        } else {
                            all.add(recorded.matter());
                        }
                    });
            return all;
        }

        @Override
        public Set<String> filed(UUID matter) {
            Set<String> all = new HashSet<>(written.filed(matter));
            if (recorded.matter().id().equals(matter)) {
                all.addAll(recorded.filedKinds());
            }
            return all;
        }
    }

    /** What grew out of the matter, by day. */
    List<Matter> grown(UUID matter) {
        return jdbc.sql(GROWN)
                .param("id", matter)
                .param("most", Ledger.MOST_GROWN)
                .query(rows)
                .list();
    }

    /** That one matter; none if there is none of that id. */
    List<Matter> matter(UUID id) {
        return jdbc.sql("select m.* from matter m where m.id = :id" + hold).param("id", id).query(rows).list().stream()
                .filter(shown)
                .toList();
    }
}
