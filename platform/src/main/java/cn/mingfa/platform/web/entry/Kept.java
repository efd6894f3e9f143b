package cn.mingfa.platform.web.entry;

import cn.mingfa.platform.identity.User;
import java.util.Optional;
import java.util.UUID;
import org.springframework.util.MultiValueMap;

/**
 * What an entry form carries besides its questions.
 *
 * @param key makes a form sent twice count once
 * @param from the matter it is opened from
 * @param owner whose ledger it stands in; {@code handling} does the work
 */
public record Kept(UUID key, UUID owner, UUID handling, String lateReason, Optional<From> from) {

    /** The matter it is opened from, and which of that type's openings it was. */
    public record From(UUID matter, int opening) {}

    static Kept fresh(User user) {
        return new Kept(UUID.randomUUID(), user.unit().id(), user.unit().id(), "", Optional.empty());
    }

    static Kept from(MultiValueMap<String, String> sent, User user) {
        UUID owner = id(sent.getFirst("owner")).orElse(user.unit().id());
        return new Kept(
                id(sent.getFirst("key")).orElseGet(UUID::randomUUID),
                owner,
                id(sent.getFirst("handling")).orElse(owner),
                Optional.ofNullable(sent.getFirst("lateReason")).orElse("").strip(),
                from(sent.getFirst("from"), sent.getFirst("opening")));
    }

    Kept openedFrom(From earlier) {
        return new Kept(key, owner, handling, lateReason, Optional.of(earlier));
    }

    static Optional<From> from(
            @org.jspecify.annotations.Nullable String matter, @org.jspecify.annotations.Nullable String opening) {
        boolean numbered = opening != null && opening.matches("[0-9]{1,2}");
        return id(matter).filter(any -> numbered).map(id -> new From(id, Integer.parseInt(String.valueOf(opening))));
    }

    private static Optional<UUID> id(@org.jspecify.annotations.Nullable String text) {
        try {
            return text == null || text.isBlank() ? Optional.empty() : Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
