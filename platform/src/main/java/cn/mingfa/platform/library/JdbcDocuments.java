package cn.mingfa.platform.library;

import cn.mingfa.document.SourceText;
import cn.mingfa.kernel.matter.MatterType.Role;
import cn.mingfa.platform.audit.Acts;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.ledger.NotFound;
import cn.mingfa.platform.organisation.Units;
import cn.mingfa.proof.Genre;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The shelf in PostgreSQL. */
@Service
class JdbcDocuments implements AcceptedDocuments {

    static final String AREA = "documents";

    private static final int EARLIEST = 2000;
    private static final int LONGEST_NAME = 200;
    private static final String COLUMNS =
            "id, unit_id, year, genre, title, file_name, sha256, length(text) as characters,"
                    + " accepted_at, accepted_by";

    private final JdbcClient jdbc;
    private final Acts acts;
    private final Units units;
    private final Clock clock;

    JdbcDocuments(JdbcClient jdbc, Acts acts, Units units, Clock clock) {
        this.jdbc = jdbc;
        this.acts = acts;
        this.units = units;
        this.clock = clock;
    }

    @Override
    @Transactional
    public AcceptedDocument accept(Offered offered, User user) {
        check(offered, user);
        SourceText document = offered.document();
        String title = title(offered);
        UUID id = UUID.randomUUID();
        int kept = jdbc.sql(
                        "insert into accepted_document (id, installation_id, unit_id, year, genre, title, file_name,"
                                + " sha256, text, carrier, accepted_at, accepted_by) select :id, installation.id, :unit, :year,"
                                + " :genre, :title, :file, :sha256, :text, :carrier, :at, :by from installation on conflict do nothing")
                .param("id", id)
                .param("unit", offered.unit())
                .param("year", offered.year())
                .param("genre", offered.genre().key())
                .param("title", title)
                .param("file", cut(document.name()))
                .param("sha256", document.sha256())
                .param("text", document.text().replace('\u0000', ' '))
                .param("carrier", Carrier.of(document).json())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", user.name())
                .update();
        if (kept == 0) {
            throw new LibraryRefusal("“" + title + "”已经在库里了：文字完全相同的一份不重复收。");
        }
        acts.done(
                user,
                AREA,
                id.toString(),
                "收入" + units.unit(offered.unit()).shortName() + offered.year() + "年“" + title + "”");
        return find(id).orElseThrow();
    }

    private void check(Offered offered, User user) {
        if (!sees(offered.unit(), user)) {
            throw new LibraryRefusal("您不能为这个单位收文件：它不是“" + user.unit().name() + "”或其下级单位。");
        }
        int latest = LocalDate.now(clock).getYear() + 1;
        if (offered.year() < EARLIEST || offered.year() > latest) {
            throw new LibraryRefusal("年度应当在" + EARLIEST + "年至" + latest + "年之间，请核对。");
        }
        String text = offered.document().text();
        if (text.isBlank()) {
            throw new LibraryRefusal("这份文件里没有读到文字。扫描件请先识别成文字再上传。");
        }
        if (text.length() > LONGEST) {
            throw new LibraryRefusal("这份文件有" + text.length() + "字，超过" + LONGEST + "字的上限，请核对是不是选错了文件。");
        }
    }

    private static String title(Offered offered) {
        String given = offered.title().strip();
        String first = Arrays.stream(offered.document().text().split("\n", -1))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .findFirst()
                .orElse("");
        return cut(given.isEmpty() ? first : given);
    }

    private static String cut(String name) {
        String plain = name.replaceAll("[\\p{Cntrl}]", "");
        return plain.codePointCount(0, plain.length()) <= LONGEST_NAME
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, LONGEST_NAME));
    }

    @Override
    public List<AcceptedDocument> list(User user) {
        Set<UUID> below = below(user);
        return jdbc
                .sql("select " + COLUMNS + " from accepted_document where removed_at is null"
                        + " order by year desc, added desc")
                .query(JdbcDocuments::document)
                .list()
                .stream()
                .filter(document -> user.oversees() || below.contains(document.unit()))
                .toList();
    }

    @Override
    public List<AcceptedDocument> reports(Genre genre, int fromYear, int toYear) {
        return jdbc.sql("select " + COLUMNS + " from accepted_document where removed_at is null and genre = ?"
                        + " and year between ? and ? order by year desc, added desc")
                .params(genre.key(), fromYear, toYear)
                .query(JdbcDocuments::document)
                .list();
    }

    @Override
    public Optional<AcceptedDocument> find(UUID id, User user) {
        return find(id).filter(document -> sees(document.unit(), user));
    }

    private Optional<AcceptedDocument> find(UUID id) {
        return jdbc.sql("select " + COLUMNS + " from accepted_document where id = ? and removed_at is null")
                .param(id)
                .query(JdbcDocuments::document)
                .optional();
    }

    @Override
    public Optional<AcceptedDocument> report(UUID unit, int year) {
        return reports(Genre.LAW_BASED_GOVERNMENT, year, year).stream()
                .filter(document -> document.unit().equals(unit))
                .findFirst();
    }

    @Override
    public SourceText source(UUID id) {
        return jdbc.sql("select title, text, carrier from accepted_document where id = ? and removed_at is null")
                .param(id)
                .query((row, n) ->
                        Carrier.parse(row.getString("carrier")).source(row.getString("title"), row.getString("text")))
                .optional()
                .orElseThrow(() -> new NotFound("这份文件已经不在库里了，请回到“已采用文件”刷新后再看。"));
    }

    @Override
    public boolean mayRemove(User user) {
        return user.has(Role.PRINCIPAL) || user.has(Role.ADMINISTRATOR);
    }

    @Override
    @Transactional
    public void remove(UUID id, String why, User user) {
        AcceptedDocument document = find(id, user).orElseThrow(() -> new LibraryRefusal("这份文件已经不在库里了，请刷新后再看。"));
        if (!mayRemove(user)) {
            throw new LibraryRefusal("移出文件会影响今后的比对，只有主要负责人和管理员可以移出。");
        }
        if (why.isBlank()) {
            throw new LibraryRefusal("移出要写明理由，理由会留在记录里。");
        }
        int removed = jdbc.sql("update accepted_document set removed_at = ? where id = ? and removed_at is null")
                .params(clock.instant().atOffset(ZoneOffset.UTC), id)
                .update();
        if (removed == 1) {
            acts.done(user, AREA, id.toString(), "移出“" + document.title() + "”，理由：" + why.strip());
        }
    }

    private boolean sees(UUID unit, User user) {
        return user.oversees() || below(user).contains(unit);
    }

    private Set<UUID> below(User user) {
        return units.subtree(user.unit().id(), LocalDate.now(clock));
    }

    private static AcceptedDocument document(ResultSet row, int number) throws SQLException {
        return new AcceptedDocument(
                row.getObject("id", UUID.class),
                row.getObject("unit_id", UUID.class),
                row.getInt("year"),
                genre(row.getString("genre")),
                row.getString("title"),
                row.getString("file_name"),
                row.getString("sha256"),
                row.getInt("characters"),
                row.getObject("accepted_at", OffsetDateTime.class).toInstant(),
                row.getString("accepted_by"));
    }

    private static Genre genre(String key) {
        return Arrays.stream(Genre.values())
                .filter(genre -> genre.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no genre of that key: " + key));
    }
}
