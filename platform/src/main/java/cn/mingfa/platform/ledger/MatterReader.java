package cn.mingfa.platform.ledger;

import cn.mingfa.kernel.condition.LinkType;
import cn.mingfa.kernel.matter.Entry;
import cn.mingfa.kernel.matter.Field;
import cn.mingfa.kernel.matter.Lifecycle;
import cn.mingfa.kernel.matter.Matter;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.kernel.matter.MatterType.Role;
import cn.mingfa.kernel.matter.Occasion;
import cn.mingfa.platform.organisation.Units;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads one matter as its page shows it. */
final class MatterReader {

    private final JdbcClient jdbc;
    private final MatterTypes types;
    private final MatterRows rows;
    private final Journal journal;
    private final PersonalStore personal;
    private final Reckoner reckoner;
    private final Units units;
    private final LinkedMatters linked;
    private final Clock clock;

    MatterReader(
            JdbcClient jdbc,
            MatterTypes types,
            Journal journal,
            PersonalStore personal,
            Reckoner reckoner,
            Units units,
            LinkedMatters linked,
            Clock clock) {
        this.linked = linked;
        this.clock = clock;
        this.jdbc = jdbc;
        this.types = types;
        this.rows = new MatterRows(types);
        this.journal = journal;
        this.personal = personal;
        this.reckoner = reckoner;
        this.units = units;
    }

    /** The row as it lies there, personal data sealed. */
    Optional<Matter> matter(UUID id) {
        return jdbc.sql("select m.* from matter m where m.id = :id")
                .param("id", id)
                .query(rows)
                .optional();
    }

    /** The matter of that number, if the reader may see it. */
    Optional<UUID> find(String number, Access access) {
        return jdbc.sql("select m.id from matter m where number_order(m.number) = number_order(:number) and %s limit 1"
                        .formatted(access.sql()))
                .param("number", number)
                .params(access.bound())
                .query(UUID.class)
                .optional();
    }

    /** The same, and nobody else changes it until the transaction ends. */
    Optional<Matter> locked(UUID id) {
        return locked(id, "for no key update");
    }

    /** The same, and until the transaction ends nobody else relies on it or links with it either. */
    Optional<Matter> alone(UUID id) {
        return locked(id, "for update");
    }

    private Optional<Matter> locked(UUID id, String how) {
        return jdbc.sql("select m.* from matter m where m.id = :id " + how)
                .param("id", id)
                .query(rows)
                .optional();
    }

    MatterView open(Matter sealed, Set<Role> roles, Access access, boolean unmasked) {
        MatterType type = types.of(sealed);
        LocalDate today = LocalDate.now(clock);
        PersonalView opened = PersonalView.of(personal, Map.of(sealed.id(), type), unmasked);
        Matter matter = opened.matter(sealed);
        List<Entry> entries = journal.of(sealed.id(), sealed.type()).stream()
                .map(entry -> opened.entry(sealed.id(), entry))
                .toList();
        return new MatterView(
                matter,
                type,
                units.unit(matter.ownerUnit()),
                units.unit(matter.handlingUnit()),
                title(type, sealed),
                entries,
                reckoner.all(matter),
                new Lifecycle(type).offers(sealed, new Occasion(today, today, roles, linked.standing())),
                evidence(sealed.id()),
                links(sealed.id(), access),
                unmasked);
    }

    private static String title(MatterType type, Matter sealed) {
        boolean hidden = type.field(type.titleField()).filter(Field::personal).isPresent();
        return hidden ? sealed.number() : new Lifecycle(type).title(sealed);
    }

    private List<EvidenceItem> evidence(UUID matter) {
        return jdbc.sql("""
                        select e.*, f.size, f.secrecy, f.scan
                        from matter_evidence e join evidence_file f on f.sha256 = e.sha256
                        where e.matter_id = :matter order by e.seq
                        """)
                .param("matter", matter)
                .query((row, n) -> new EvidenceItem(
                        row.getString("sha256"),
                        row.getString("name"),
                        row.getString("kind"),
                        row.getObject("effective_on", LocalDate.class),
                        row.getLong("size"),
                        EvidenceItem.Secrecy.valueOf(row.getString("secrecy").toUpperCase(Locale.ROOT)),
                        EvidenceItem.Scan.valueOf(row.getString("scan").toUpperCase(Locale.ROOT)),
                        row.getObject("retain_until", LocalDate.class),
                        row.getInt("seq"),
                        row.getString("filed_by")))
                .list();
    }

    /** Only matters the reader may see: a link tells number and title. */
    private List<LinkItem> links(UUID matter, Access access) {
        return jdbc.sql("""
                        select l.other_id as other, m.number, m.title, l.type, true as outgoing
                        from matter_link l join matter m on m.id = l.other_id
                        where l.matter_id = :matter and %1$s
                        union all
                        select l.matter_id, m.number, m.title, l.type, false
                        from matter_link l join matter m on m.id = l.matter_id
                        where l.other_id = :matter and %1$s
                        order by outgoing desc, number
                        """.formatted(access.sql()))
                .param("matter", matter)
                .params(access.bound())
                .query((row, n) -> new LinkItem(
                        row.getObject("other", UUID.class),
                        row.getString("number"),
                        row.getString("title"),
                        LinkType.valueOf(row.getString("type")),
                        row.getBoolean("outgoing")))
                .list();
    }
}
