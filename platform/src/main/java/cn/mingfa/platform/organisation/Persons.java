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

    /** The posts a person holds on the day, the newest first. */
    List<Post> postsOf(UUID person, LocalDate on);

    /** The posts of a unit on the day, in the order they were added. */
    List<Post> postsIn(UUID unit, LocalDate on);
}
