package cn.mingfa.workbook;

import cn.mingfa.kernel.matter.Matter;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.kernel.matter.MatterType.DateKind;
import cn.mingfa.kernel.value.Value;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One sound row of a ledger sheet, typed.
 *
 * @param rowNumber as the spreadsheet counts, from 1
 * @param number of a matter that exists already; empty for a new one
 * @param dates arrived, confirmed, occurred, as far as given
 * @param fields values by field key; an absent key is empty (待填)
 * @param stage key of the stage it stands in; the first one unless said otherwise, and empty in a plain list
 * @param closedOn 办结日期; there exactly if the stage is a closing one
 */
public record RowDraft(
        int rowNumber,
        String unitName,
        Optional<String> number,
        Map<DateKind, LocalDate> dates,
        Map<String, Value> fields,
        String stage,
        Optional<LocalDate> closedOn) {

    public RowDraft {
        dates = Collections.unmodifiableMap(new TreeMap<>(dates));
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** A matter as a row to export. */
    public static RowDraft of(Matter matter, MatterType type, String unitName) {
        Map<DateKind, LocalDate> asked = new TreeMap<>(matter.dates());
        asked.keySet()
                .retainAll(type.dates().stream().map(MatterType.DateLabel::kind).toList());
        return new RowDraft(
                0, unitName, Optional.of(matter.number()), asked, matter.fields(), matter.stage(), matter.closedOn());
    }

    /** The same contents at another row. */
    public RowDraft at(int row) {
        return new RowDraft(row, unitName, number, dates, fields, stage, closedOn);
    }
}
