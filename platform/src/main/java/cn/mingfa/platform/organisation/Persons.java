package cn.mingfa.platform.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The persons of the units and the posts they hold. */
public interface Persons {

    void add(Person person);

    void add(Post post);

    Optional<Person> person(UUID id);

    Optional<Post> post(UUID id);

    /** Every post a person ever held or is going to hold, the oldest first. */
    List<Post> postsOf(UUID person);

    /** Everybody who holds, held or is going to hold a post of the unit. */
    List<UUID> everIn(UUID unit);

    /** The post ends on that day. */
    void endPost(UUID id, LocalDate lastDay);

    /** Everybody of exactly that name. */
    List<Person> named(String name);

    /** The posts a person holds on the day, the newest first. */
    List<Post> postsOf(UUID person, LocalDate on);

    /** The posts of a unit on the day, in the order they were added. */
    List<Post> postsIn(UUID unit, LocalDate on);
}
