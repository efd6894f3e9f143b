package cn.mingfa.platform.ledger;

import cn.mingfa.kernel.matter.MatterType.DateKind;
import cn.mingfa.kernel.value.Value;
import cn.mingfa.platform.organisation.Unit;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/**
 * One matter in a list.
 *
 * @param stage key of the stage
 * @param fields all fields that are filled; personal ones masked
 * @param due the nearest due day of its running limits
 * @param overdue whether that day has passed
 * @param dates arrived, confirmed, occurred, as far as given: an export writes them all
 */
public record Row(
        UUID id,
        String type,
        String number,
        String title,
        Unit owner,
        Unit handling,
        LocalDate occurredOn,
        String stage,
        boolean closed,
        Map<String, Value> fields,
        int evidence,
        Optional<LocalDate> due,
        boolean overdue,
        Map<DateKind, LocalDate> dates,
        Optional<LocalDate> closedOn) {
    public Row {
        dates = Collections.unmodifiableMap(new TreeMap<>(dates));
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }
}
