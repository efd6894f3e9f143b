package cn.mingfa.platform.library;

import cn.mingfa.platform.audit.Acts;
import cn.mingfa.platform.identity.User;
import cn.mingfa.proof.statutes.BadStatute;
import cn.mingfa.proof.statutes.StatuteReader;
import cn.mingfa.proof.statutes.StatuteText;
import cn.mingfa.proof.statutes.Statutes;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Full texts in PostgreSQL. Parsed once and again when the table has changed, so that every node has the same. */
@Service
class JdbcStatutes implements StatuteShelf {

    static final String AREA = "statutes";

    private final JdbcClient jdbc;
    private final Acts acts;
    private final Clock clock;
    private final AtomicReference<Known> known = new AtomicReference<>(new Known("", Statutes.shipped()));

    JdbcStatutes(JdbcClient jdbc, Acts acts, Clock clock) {
        this.jdbc = jdbc;
        this.acts = acts;
        this.clock = clock;
    }

    /** @param stamp tells whether the table has changed since */
    private record Known(String stamp, Statutes statutes) {}

    @Override
    public Statutes statutes() {
        String stamp = jdbc.sql("select count(*) || ' ' || coalesce(max(imported_at)::text, '') from statute_full_text")
                .query(String.class)
                .single();
        Known now = known.get();
        if (!now.stamp().equals(stamp)) {
            now = new Known(stamp, Statutes.shipped().with(texts()));
            known.set(now);
        }
        return now.statutes();
    }

    private List<StatuteText> texts() {
        List<StatuteText> texts = new ArrayList<>();
        for (String words : jdbc.sql("select text from statute_full_text order by title")
                .query((row, n) -> String.valueOf(row.getString("text")))
                .list()) {
            try {
                texts.add(StatuteReader.of(words));
            } catch (BadStatute e) {
                throw new IllegalStateException("a text on the shelf was readable when it was put there", e);
            }
        }
        return texts;
    }

    @Override
    public Map<String, Imported> imported() {
        Map<String, Imported> imported = new LinkedHashMap<>();
        jdbc.sql("select title, imported_at, imported_by from statute_full_text order by title")
                .query(row -> {
                    imported.put(
                            row.getString("title"),
                            new Imported(
                                    row.getObject("imported_at", OffsetDateTime.class)
                                            .toInstant(),
                                    row.getString("imported_by")));
                });
        return imported;
    }

    @Override
    public boolean may(User user) {
        return user.oversees();
    }

    @Override
    @Transactional
    public StatuteText put(String words, User user) {
        checkMay(user);
        try {
            StatuteText text = StatuteReader.of(words);
            jdbc.sql("insert into statute_full_text (title, text, imported_at, imported_by) values (?, ?, ?, ?)"
                            + " on conflict (title) do update set text = excluded.text,"
                            + " imported_at = excluded.imported_at, imported_by = excluded.imported_by")
                    .params(text.title(), text.print(), clock.instant().atOffset(ZoneOffset.UTC), user.name())
                    .update();
            acts.done(
                    user,
                    AREA,
                    text.title(),
                    "导入《" + text.title() + "》全文，共" + text.articles().size() + "条");
            return text;
        } catch (BadStatute e) {
            throw new LibraryRefusal(e.sentence());
        }
    }

    @Override
    @Transactional
    public void remove(String title, User user) {
        checkMay(user);
        int removed = jdbc.sql("delete from statute_full_text where title = ?")
                .param(title)
                .update();
        if (removed == 0) {
            throw new LibraryRefusal("《" + title + "》没有导入过全文，请刷新后再看。");
        }
        acts.done(user, AREA, title, "移出《" + title + "》全文");
    }

    private void checkMay(User user) {
        if (!may(user)) {
            throw new LibraryRefusal("法规库由各单位共用，只有管理员和区级监督人可以导入和移出。");
        }
    }
}
