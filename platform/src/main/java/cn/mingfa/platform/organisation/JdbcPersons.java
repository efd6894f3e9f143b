package cn.mingfa.platform.organisation;

import cn.mingfa.kernel.matter.MatterType.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Persons and posts in PostgreSQL. */
@Component
class JdbcPersons implements Persons {

    private final JdbcClient jdbc;

    JdbcPersons(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Person person) {
        jdbc.sql("insert into person (id, name) values (:id, :name)")
                .param("id", person.id())
                .param("name", person.name())
                .update();
    }

    @Override
    public void add(Post post) {
        jdbc.sql("""
                        insert into post (id, person_id, unit_id, title, roles, groups, types, valid_from, valid_to)
                        values (:id, :person, :unit, :title, :roles, :groups, :types, :from, :to)
                        """)
                .param("id", post.id())
                .param("person", post.person())
                .param("unit", post.unit())
                .param("title", post.title())
                .param("roles", post.roles().stream().map(Role::name).sorted().toArray(String[]::new))
                .param("groups", post.limits().groups().stream().sorted().toArray(String[]::new))
                .param("types", post.limits().types().stream().sorted().toArray(String[]::new))
                .param("from", post.validFrom())
                .param("to", post.validTo().orElse(null), Types.DATE)
                .update();
    }

    @Override
    public Optional<Person> person(UUID id) {
        return jdbc.sql("select id, name from person where id = :id")
                .param("id", id)
                .query((row, n) -> new Person(row.getObject("id", UUID.class), row.getString("name")))
                .optional();
    }

    @Override
    public List<Post> postsOf(UUID person, LocalDate on) {
        return jdbc.sql("""
                        select * from post
                        where person_id = :person and valid_from <= :on and (valid_to is null or valid_to >= :on)
                        order by valid_from desc, added
                        """)
                .param("person", person)
                .param("on", on)
                .query((row, n) -> post(row))
                .list();
    }

    @Override
    public List<Post> postsIn(UUID unit, LocalDate on) {
        return jdbc.sql("""
                        select * from post
                        where unit_id = :unit and valid_from <= :on and (valid_to is null or valid_to >= :on)
                        order by added
                        """)
                .param("unit", unit)
                .param("on", on)
                .query((row, n) -> post(row))
                .list();
    }

    @Override
    public Optional<Post> post(UUID id) {
        return jdbc.sql("select * from post where id = :id")
                .param("id", id)
                .query((row, n) -> post(row))
                .optional();
    }

    @Override
    public List<Post> postsOf(UUID person) {
        return jdbc.sql("select * from post where person_id = :person order by valid_from, added")
                .param("person", person)
                .query((row, n) -> post(row))
                .list();
    }

    @Override
    public List<UUID> everIn(UUID unit) {
        return jdbc.sql("select distinct person_id from post where unit_id = :unit")
                .param("unit", unit)
                .query((row, n) -> row.getObject("person_id", UUID.class))
                .list();
    }

    @Override
    public void endPost(UUID id, LocalDate lastDay) {
        jdbc.sql("update post set valid_to = :day where id = :id")
                .param("day", lastDay)
                .param("id", id)
                .update();
    }

    @Override
    public List<Person> named(String name) {
        return jdbc.sql("select id, name from person where name = :name order by id")
                .param("name", name)
                .query((row, n) -> new Person(row.getObject("id", UUID.class), row.getString("name")))
                .list();
    }

    private static Post post(ResultSet row) throws SQLException {
        Set<Role> roles = Stream.of((String[]) row.getArray("roles").getArray())
                .map(Role::valueOf)
                .collect(Collectors.toSet());
        return new Post(
                row.getObject("id", UUID.class),
                row.getObject("person_id", UUID.class),
                row.getObject("unit_id", UUID.class),
                row.getString("title"),
                roles,
                new Limits(Set.of((String[]) row.getArray("groups").getArray()), Set.of((String[])
                        row.getArray("types").getArray())),
                row.getObject("valid_from", LocalDate.class),
                Optional.ofNullable(row.getObject("valid_to", LocalDate.class)));
    }
}
