package cn.mingfa.platform.web.entry;

import cn.mingfa.platform.identity.User;
import java.util.Optional;
import java.util.UUID;
import org.springframework.util.MultiValueMap;

/**
 * What an entry form carries besides its questions.
 *
 * @param key makes a form sent twice count once
 * @param owner whose ledger it stands in; {@code handling} does the work
 */
public record Kept(UUID key, UUID owner, UUID handling, String lateReason) {

    static Kept fresh(User user) {
        return new Kept(UUID.randomUUID(), user.unit().id(), user.unit().id(), "");
    }

    static Kept from(MultiValueMap<String, String> sent, User user) {
        UUID owner = id(sent.getFirst("owner")).orElse(user.unit().id());
        return new Kept(
                id(sent.getFirst("key")).orElseGet(UUID::randomUUID),
                owner,
                id(sent.getFirst("handling")).orElse(owner),
                Optional.ofNullable(sent.getFirst("lateReason")).orElse("").strip());
    }

    private static Optional<UUID> id(@org.jspecify.annotations.Nullable String text) {
        try {
            return text == null || text.isBlank() ? Optional.empty() : Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
