package cn.mingfa.platform.web.matter;

import cn.mingfa.kernel.matter.Action;
import cn.mingfa.kernel.matter.Field;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.kernel.value.Value;
import cn.mingfa.platform.web.part.Sheet;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody tried to do on a matter's page and was refused, with all they had typed; or nothing yet.
 *
 * @param place which form it was: the key of an action, {@code note} or {@code evidence}; empty where none was sent
 * @param sent the sheet as sent
 * @param on the day as typed
 */
public record Attempt(
        String place, Optional<Sheet> sent, String on, String note, Map<String, Value> standing, LocalDate today) {

    /** Nothing tried; questions that have an answer on the matter show it. */
    static Attempt none(Map<String, Value> standing, LocalDate today) {
        return new Attempt("", Optional.empty(), today.toString(), "", standing, today);
    }

    /** The same, with answers the ledger gives to what is not answered yet. */
    Attempt knowing(Map<String, Value> known) {
        Map<String, Value> all = new HashMap<>(known);
        all.putAll(standing);
        return new Attempt(place, sent, on, note, all, today);
    }

    boolean isAt(String form) {
        return place.equals(form);
    }

    Sheet sheet(Action action, MatterType type) {
        return isAt(action.key()) && sent.isPresent()
                ? sent.get()
                : Sheet.suggested(fields(action, type), standing, today);
    }

    /** What an action asks for; what merely follows from the answers is not asked. */
    static List<Field> fields(Action action, MatterType type) {
        return action.fields().stream()
                .flatMap(key -> type.field(key).stream())
                .filter(field -> field.required() || field.derived().isEmpty())
                .toList();
    }
}
