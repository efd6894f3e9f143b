package cn.mingfa.platform.ledger;

import cn.mingfa.kernel.condition.LinkType;
import cn.mingfa.kernel.matter.MatterType.DateKind;
import cn.mingfa.kernel.value.Value;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/**
 * A matter to be opened.
 *
 * @param key made by the form: the same key twice opens one matter
 * @param type key of the matter type
 * @param ownerUnit whose ledger it stands in; {@code handlingUnit} does the work
 * @param on the day of registering; the number's year is that of the day it occurred
 * @param lateReason why it is entered after its year was closed
 * @param origin the matter it is opened from, and how the two are linked
 */
public record Registration(
        UUID key,
        String type,
        UUID ownerUnit,
        UUID handlingUnit,
        Map<DateKind, LocalDate> dates,
        Map<String, Value> fields,
        LocalDate on,
        Optional<String> lateReason,
        Optional<Origin> origin) {

    /** Another matter this one comes from. */
    public record Origin(UUID matter, LinkType link) {}

    public Registration {
        dates = Collections.unmodifiableMap(new TreeMap<>(dates));
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** The same, entered after its year was closed. */
    public Registration late(String reason) {
        return new Registration(key, type, ownerUnit, handlingUnit, dates, fields, on, Optional.of(reason), origin);
    }

    /** The same, opened from another matter. */
    public Registration from(Origin earlier) {
        return new Registration(
                key, type, ownerUnit, handlingUnit, dates, fields, on, lateReason, Optional.of(earlier));
    }

    /** Of the year that is still open. */
    public Registration(
            UUID key,
            String type,
            UUID ownerUnit,
            UUID handlingUnit,
            Map<DateKind, LocalDate> dates,
            Map<String, Value> fields,
            LocalDate on) {
        this(key, type, ownerUnit, handlingUnit, dates, fields, on, Optional.empty(), Optional.empty());
    }
}
