package cn.mingfa.platform.web.matter;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What every form on a matter's page carries.
 *
 * @param key makes a form sent twice count once
 * @param version of the matter as the user saw it; -1 where the form did not say
 * @param on the day as typed
 * @param back the desk the form was on, or empty
 */
public record Typed(UUID key, int version, String on, String note, String back) {

    /** Desks from which an action is done in place; one comes back there. */
    static final Set<String> DESKS = Set.of("/adviser");

    static Typed of(MultiValueMap<String, String> sent) {
        return new Typed(
                key(sent.getFirst("key")),
                version(sent.getFirst("version")),
                text(sent.getFirst("on")),
                text(sent.getFirst("note")),
                text(sent.getFirst("back")));
    }

    private static UUID key(@Nullable String text) {
        try {
            return UUID.fromString(text(text));
        } catch (IllegalArgumentException e) {
            return UUID.randomUUID();
        }
    }

    private static int version(@Nullable String text) {
        String digits = text(text);
        return digits.matches("[0-9]{1,8}") ? Integer.parseInt(digits) : -1;
    }

    private static String text(@Nullable String text) {
        return Optional.ofNullable(text).orElse("");
    }
}
