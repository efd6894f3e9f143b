package cn.mingfa.kernel.figure;

import cn.mingfa.kernel.matter.Matter;
import cn.mingfa.kernel.matter.MatterType.DateKind;
import cn.mingfa.kernel.value.Value;
import java.time.LocalDate;
import java.util.Optional;

/** What conditions may name of a matter: its fields, its dates, its stage. */
final class MatterView {

    static final String STAGE = "stage";
    static final String CLOSED_ON = "closed_on";

    private final Matter matter;

    MatterView(Matter matter) {
        this.matter = matter;
    }

    /** The value under the key; empty where there is none or it does not apply. */
    Optional<Value> value(String key) {
        if (key.equals(STAGE)) {
            return Optional.of(new Value.Text(matter.stage()));
        }
        if (key.equals(CLOSED_ON)) {
            return matter.closedOn().map(Value.Day::new);
        }
        for (DateKind kind : DateKind.values()) {
            if (kind.key().equals(key)) {
                return Optional.ofNullable(matter.dates().get(kind)).map(Value.Day::new);
            }
        }
        return Optional.ofNullable(matter.fields().get(key)).filter(value -> !(value instanceof Value.NotApplicable));
    }

    Optional<LocalDate> date(String key) {
        return value(key).flatMap(MatterView::date);
    }

    /** The day of a date or of a date-time. */
    static Optional<LocalDate> date(Value value) {
        return switch (value) {
            case Value.Day day -> Optional.of(day.date());
            case Value.Moment moment -> Optional.of(moment.at().toLocalDate());
            default -> Optional.empty();
        };
    }
}
