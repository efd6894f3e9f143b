package cn.mingfa.platform.notices;

import cn.mingfa.platform.identity.User;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Wishes in PostgreSQL. */
final class JdbcWishes implements Wishes {

    private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>(),;:\"]{1,64}@[A-Za-z0-9.-]{1,190}");

    private final JdbcClient jdbc;

    JdbcWishes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Wish of(User user) {
        return jdbc.sql("select * from notice_wish where person_id = :person")
                .param("person", user.person())
                .query((row, n) ->
                        new Wish(row.getString("address"), Rhythm.valueOf(row.getString("rhythm")), row.getInt("hour")))
                .optional()
                .orElse(Wish.NONE);
    }

    @Override
    public void keep(User user, Wish wish) {
        boolean none = wish.rhythm() == Rhythm.NONE && wish.address().isBlank();
        if (!none && !isAddress(wish.address())) {
            throw new NoticeRefusal("“%s”不是邮箱地址，请写成 name@example.cn 的样子；不想收邮件，请选“不发”。"
                    .formatted(wish.address().strip()));
        }
        jdbc.sql("""
                        insert into notice_wish (person_id, address, rhythm, hour)
                        values (:person, :address, :rhythm, :hour)
                        on conflict (person_id) do update set address = excluded.address, rhythm = excluded.rhythm,
                            hour = excluded.hour
                        """)
                .param("person", user.person())
                .param("address", wish.address().strip())
                .param("rhythm", wish.rhythm().name())
                .param("hour", wish.hour())
                .update();
    }

    static boolean isAddress(String words) {
        return ADDRESS.matcher(words.strip()).matches();
    }

    /** A person who wants mail. */
    record Wanted(UUID person, Wish wish) {}

    /** Everybody who wants mail. */
    List<Wanted> wanted() {
        return jdbc.sql("select * from notice_wish where rhythm <> 'NONE' order by person_id")
                .query((row, n) -> new Wanted(
                        row.getObject("person_id", UUID.class),
                        new Wish(
                                row.getString("address"), Rhythm.valueOf(row.getString("rhythm")), row.getInt("hour"))))
                .list();
    }
}
