package cn.mingfa.kernel.matter;

import cn.mingfa.kernel.clock.ClockEvent;
import cn.mingfa.kernel.value.Value;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/**
 * One row of work (事项) as it stands: nothing but the replay of its journal.
 *
 * @param typeVersion version of the type it was registered under
 * @param ownerUnit whose ledger it stands in; {@code handlingUnit} does the work
 * @param number registered attribute, e.g. 澄柳依申〔2026〕17号
 * @param dates arrived, confirmed, occurred; occurred is always there
 * @param fields values by field key; an absent key is empty (待填)
 * @param clocks events by clock rule key
 * @param done keys of actions performed, with how often
 * @param evidence how many files lie on file
 * @param version number of journal entries, for optimistic locking
 */
public record Matter(
        UUID id,
        String type,
        int typeVersion,
        UUID ownerUnit,
        UUID handlingUnit,
        String number,
        String stage,
        Map<MatterType.DateKind, LocalDate> dates,
        Map<String, Value> fields,
        Map<String, List<ClockEvent>> clocks,
        Map<String, Integer> done,
        int evidence,
        Optional<LocalDate> closedOn,
        Instant recordedAt,
        int version) {

    public Matter {
        dates = Collections.unmodifiableMap(new TreeMap<>(dates));
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        clocks = Collections.unmodifiableMap(new TreeMap<>(clocks));
        done = Collections.unmodifiableMap(new TreeMap<>(done));
    }

    /** The same with these fields in place of its own. */
    Matter with(Map<String, Value> others) {
        return new Matter(
                id,
                type,
                typeVersion,
                ownerUnit,
                handlingUnit,
                number,
                stage,
                dates,
                others,
                clocks,
                done,
                evidence,
                closedOn,
                recordedAt,
                version);
    }

    /** The same in other units' hands. */
    Matter standingIn(UUID owner, UUID handling) {
        return new Matter(
                id,
                type,
                typeVersion,
                owner,
                handling,
                number,
                stage,
                dates,
                fields,
                clocks,
                done,
                evidence,
                closedOn,
                recordedAt,
                version);
    }

    /** The day the ledger is sorted and counted by. */
    public LocalDate occurredOn() {
        return java.util.Objects.requireNonNull(dates.get(MatterType.DateKind.OCCURRED), "every matter occurred");
    }
}
