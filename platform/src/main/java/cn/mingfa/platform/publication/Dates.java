package cn.mingfa.platform.publication;

import cn.mingfa.kernel.matter.Matter;
import cn.mingfa.kernel.matter.MatterType.DateKind;
import cn.mingfa.kernel.value.Value;
import java.time.LocalDate;
import java.util.Optional;

/** Days of a matter by the keys definitions name them by. */
final class Dates {

    private static final String CLOSED_ON = "closed_on";

    private Dates() {}

    /** The day under that key: one of the matter's dates or a field; empty where it is not filled in. */
    static Optional<LocalDate> of(Matter matter, String key) {
        if (key.equals(CLOSED_ON)) {
            return matter.closedOn();
        }
        if (key.equals(DateKind.OCCURRED.key())) {
            return Optional.of(matter.occurredOn());
        }
        for (DateKind kind : DateKind.values()) {
            if (kind.key().equals(key)) {
                return Optional.ofNullable(matter.dates().get(kind));
            }
        }
        Value value = matter.fields().get(key);
        if (value instanceof Value.Day day) {
            return Optional.of(day.date());
        }
        return value instanceof Value.Moment moment ? Optional.of(moment.at().toLocalDate()) : Optional.empty();
    }

    static String full(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }
}
