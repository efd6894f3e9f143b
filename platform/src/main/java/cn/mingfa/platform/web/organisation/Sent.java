package cn.mingfa.platform.web.organisation;

import cn.mingfa.kernel.matter.FieldGate;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.kernel.value.Value;
import cn.mingfa.platform.administration.AdministrationRefusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** A form as it was sent: what stands in each field, kept for the page that shows it again after a refusal. */
public final class Sent {

    private final MultiValueMap<String, String> fields;

    Sent(MultiValueMap<String, String> fields) {
        this.fields = new LinkedMultiValueMap<>(fields);
        this.fields.remove("_csrf");
        this.fields.keySet().removeIf(name -> name.startsWith("password"));
    }

    static Sent nothing() {
        return new Sent(new LinkedMultiValueMap<>());
    }

    /** What was typed; nothing where the field was not sent. */
    public String of(String name) {
        String first = fields.getFirst(name);
        return first == null ? "" : first.strip();
    }

    /** The same, or another where the field was not sent. */
    public String of(String name, String otherwise) {
        return fields.containsKey(name) ? of(name) : otherwise;
    }

    public List<String> all(String name) {
        return fields.getOrDefault(name, List.of());
    }

    /** Whether this was among the choices. */
    public boolean has(String name, String value) {
        return all(name).contains(value);
    }

    Optional<UUID> id(String name) {
        try {
            return of(name).isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(of(name)));
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }

    /** Every field whose name begins so, by the rest of its name, where anything was chosen. */
    List<Choice> under(String prefix) {
        List<Choice> found = new ArrayList<>();
        fields.forEach((name, values) -> {
            if (name.startsWith(prefix) && !of(name).isEmpty()) {
                found.add(new Choice(name.substring(prefix.length()), of(name)));
            }
        });
        return found;
    }

    record Choice(String of, String to) {}

    /**
     * A date as people write it: 3.5, 20260305.
     *
     * @throws AdministrationRefusal with a plain sentence
     */
    LocalDate day(String name, String label, LocalDate today) {
        return read(of(name), label, today).orElseThrow(() -> new AdministrationRefusal("请填写" + label + "。"));
    }

    /** A date that may be left out or mistyped: today then, with the reason among the problems. */
    static LocalDate day(String raw, LocalDate today, List<String> problems) {
        try {
            return read(raw, "日期", today).orElse(today);
        } catch (AdministrationRefusal wrong) {
            problems.addAll(wrong.sentences());
            return today;
        }
    }

    static Optional<LocalDate> read(String raw, String label, LocalDate today) {
        if (raw.isBlank()) {
            return Optional.empty();
        }
        MatterType.DateLabel date = new MatterType.DateLabel(MatterType.DateKind.OCCURRED, label, true);
        return switch (FieldGate.readDate(date, raw, today)) {
            case FieldGate.Reading.Filled(Value.Day day) -> Optional.of(day.date());
            case FieldGate.Reading.Filled other -> throw new IllegalStateException("not a day: " + other);
            case FieldGate.Reading.Blank blank -> Optional.empty();
            case FieldGate.Reading.Wrong wrong ->
                throw new AdministrationRefusal(wrong.problem().sentence());
        };
    }
}
