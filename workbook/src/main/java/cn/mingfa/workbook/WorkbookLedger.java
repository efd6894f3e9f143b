package cn.mingfa.workbook;

import cn.mingfa.kernel.matter.Action;
import cn.mingfa.kernel.matter.Entry;
import cn.mingfa.kernel.matter.Lifecycle;
import cn.mingfa.kernel.matter.Matter;
import cn.mingfa.kernel.matter.MatterType.DateKind;
import cn.mingfa.kernel.matter.ShortestWays;
import cn.mingfa.workbook.WorkbookReading.SheetRows;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A ledger in memory, made from a workbook: each row becomes a matter through the same journal a server would keep, a
 * registration and the actions that lead to the row's stage. Identifiers come from names, so that the same workbook
 * always gives the same matters.
 */
public record WorkbookLedger(List<Matter> matters, List<String> unitNames) {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    public WorkbookLedger {
        matters = List.copyOf(matters);
        unitNames = List.copyOf(unitNames);
    }

    /** The identifier of the unit of that name. */
    public static UUID unitId(String name) {
        return UUID.nameUUIDFromBytes(("unit:" + name).getBytes(StandardCharsets.UTF_8));
    }

    /** @param source tells this workbook from another where rows bear no number */
    public static WorkbookLedger of(String source, WorkbookReading reading) {
        List<Matter> matters = new ArrayList<>();
        Set<String> units = new LinkedHashSet<>();
        for (SheetRows sheet : reading.sheets()) {
            var lifecycle = new Lifecycle(sheet.type());
            var ways = new ShortestWays(sheet.type());
            for (RowDraft row : sheet.rows()) {
                units.add(row.unitName());
                matters.add(matter(source, sheet, lifecycle, ways, row));
            }
        }
        return new WorkbookLedger(matters, List.copyOf(units));
    }

    private static Matter matter(String source, SheetRows sheet, Lifecycle lifecycle, ShortestWays ways, RowDraft row) {
        String number = row.number().orElse(sheet.sheet() + "-" + row.rowNumber());
        UUID id = UUID.nameUUIDFromBytes((source + ":" + number).getBytes(StandardCharsets.UTF_8));
        UUID unit = unitId(row.unitName());
        Map<DateKind, LocalDate> dates = new EnumMap<>(DateKind.class);
        dates.putAll(row.dates());
        LocalDate occurred = occurred(row);
        dates.put(DateKind.OCCURRED, occurred);
        var actor = new Entry.Actor(unit, row.unitName(), "", row.unitName(), Optional.empty());
        Instant at = occurred.atStartOfDay(SHANGHAI).toInstant();
        int version = sheet.type().edition().version();
        Matter matter = lifecycle.apply(
                Optional.empty(),
                id,
                new Entry(
                        1,
                        at,
                        occurred,
                        actor,
                        version,
                        new Entry.Registered(unit, unit, number, dates, row.fields())));
        LocalDate done = row.closedOn().orElse(occurred);
        for (Action action : ways.to(row.stage())) {
            matter = lifecycle.apply(
                    Optional.of(matter),
                    id,
                    new Entry(
                            matter.version() + 1,
                            at,
                            done,
                            actor,
                            version,
                            new Entry.Performed(action.key(), Map.of(), Optional.empty())));
        }
        return matter;
    }

    /** A matter occurs when it occurs, else when it is confirmed, else when it arrives. */
    private static LocalDate occurred(RowDraft row) {
        for (DateKind kind : List.of(DateKind.OCCURRED, DateKind.CONFIRMED, DateKind.ARRIVED)) {
            LocalDate day = row.dates().get(kind);
            if (day != null) {
                return day;
            }
        }
        return row.closedOn().orElse(LocalDate.EPOCH);
    }
}
