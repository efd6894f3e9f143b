package cn.mingfa.platform.organisation;

import java.sql.Types;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Parameters in PostgreSQL. */
@Component
class JdbcParameters implements Parameters {

    private final JdbcClient jdbc;

    JdbcParameters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<String> value(String key, UUID unit) {
        return jdbc.sql("""
                        with recursive up (id, parent_id, distance) as (
                            select id, parent_id, 0 from unit where id = :unit
                            union all
                            select u.id, u.parent_id, up.distance + 1 from unit u join up on u.id = up.parent_id
                        )
                        select p.value from parameter p left join up on up.id = p.unit_id
                        where p.key = :key and (p.unit_id is null or up.id is not null)
                        order by up.distance nulls last
                        limit 1
                        """)
                .param("unit", unit)
                .param("key", key)
                .query(String.class)
                .optional();
    }

    @Override
    public void set(String key, Optional<UUID> unit, String value) {
        jdbc.sql("""
                        insert into parameter (key, unit_id, value) values (:key, :unit, :value)
                        on conflict (key, unit_id) do update set value = excluded.value
                        """)
                .param("key", key)
                .param("unit", unit.orElse(null), Types.OTHER)
                .param("value", value)
                .update();
    }
}
