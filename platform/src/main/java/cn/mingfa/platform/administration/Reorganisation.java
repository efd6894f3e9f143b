package cn.mingfa.platform.administration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An act of reorganisation as it was entered, and what became of it.
 *
 * @param words what it does, in a sentence
 * @param document title and number of the document it rests on (机构改革文件)
 * @param by who entered it: name and post as they were
 */
public record Reorganisation(
        UUID id,
        LocalDate takesEffect,
        Reform reform,
        List<UUID> units,
        String words,
        String document,
        Optional<String> fileName,
        Instant enteredAt,
        Author by,
        Optional<Ending> ending) {

    public Reorganisation {
        units = List.copyOf(units);
    }

    /** Names as they were. */
    public record Author(UUID person, String name, String post, UUID unit, String unitName) {}

    /** @param outcome whether it was carried out; else it was taken back */
    public record Ending(Instant at, boolean carriedOut, String name, String words) {}

    /** Whether it is still to come. */
    public boolean pending() {
        return ending.isEmpty();
    }
}
