package cn.mingfa.platform.ledger;

import cn.mingfa.kernel.condition.LinkType;
import cn.mingfa.kernel.matter.Matter;
import cn.mingfa.kernel.matter.Neighbours;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The matters linked with one, as they lie in the ledger; personal data sealed. */
final class LinkedMatters implements Neighbours {

    private final JdbcClient jdbc;
    private final MatterRows rows;

    LinkedMatters(JdbcClient jdbc, MatterTypes types) {
        this.jdbc = jdbc;
        this.rows = new MatterRows(types);
    }

    @Override
    public List<Matter> of(UUID matter, LinkType link, boolean outgoing) {
        String sql = outgoing
                ? "select m.* from matter_link l join matter m on m.id = l.other_id where l.matter_id = :id"
                : "select m.* from matter_link l join matter m on m.id = l.matter_id where l.other_id = :id";
        return jdbc.sql(sql + " and l.type = :type")
                .param("id", matter)
                .param("type", link.name())
                .query(rows)
                .list();
    }

    /** The same, and the links a matter got since that are not written yet. */
    Neighbours with(Recorded recorded) {
        if (recorded.linked().isEmpty()) {
            return this;
        }
        return (matter, link, outgoing) -> {
            List<Matter> all = new ArrayList<>(of(matter, link, outgoing));
            recorded.linked().stream()
                    .filter(l -> l.type() == link)
                    .filter(l -> (outgoing ? recorded.matter().id() : l.other()).equals(matter))
                    .forEach(l -> {
                        if (outgoing) {
                            all.addAll(matter(l.other()));
                        } else {
                            all.add(recorded.matter());
                        }
                    });
            return all;
        };
    }

    /** That one matter; none if there is none of that id. */
    List<Matter> matter(UUID id) {
        return jdbc.sql("select m.* from matter m where m.id = :id")
                .param("id", id)
                .query(rows)
                .list();
    }
}
