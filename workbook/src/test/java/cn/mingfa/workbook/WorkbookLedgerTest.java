package cn.mingfa.workbook;

import cn.mingfa.catalogue.Catalogue;
import cn.mingfa.kernel.matter.Matter;
import cn.mingfa.kernel.matter.MatterType;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class WorkbookLedgerTest {

    @TempDir
    Path folder;

    @Test
    void makesTheSameMattersFromTheSameWorkbook() throws java.io.IOException {
        List<String> done = new ArrayList<>(Sheets.event("", "2026-03-05", "宪法宣传", "1"));
        done.set(8, "2026-03-08");
        Path file = Sheets.events(folder, List.of(done));
        WorkbookReading reading = LedgerReader.read(file, Sheets.options());
        WorkbookLedger ledger = WorkbookLedger.of("a", reading);
        assertThat(ledger).isEqualTo(WorkbookLedger.of("a", reading));
        assertThat(ledger.unitNames()).containsExactly(Sheets.UNIT);
        Matter matter = ledger.matters().getFirst();
        assertThat(matter.ownerUnit()).isEqualTo(WorkbookLedger.unitId(Sheets.UNIT));
        assertThat(matter.stage()).isEqualTo("closed");
        assertThat(matter.closedOn()).contains(LocalDate.of(2026, 3, 8));
        assertThat(matter.number()).isEqualTo("普法活动-2");
    }

    @Test
    void everyRowOfEveryTypeArrivesInItsStage() {
        for (MatterType type : Catalogue.shipped().matterTypes()) {
            var random = new RandomRows(type.key().hashCode());
            List<RowDraft> rows =
                    IntStream.range(0, 40).mapToObj(i -> random.row(type, i)).toList();
            WorkbookLedger ledger = WorkbookLedger.of(
                    "b",
                    new WorkbookReading(
                            List.of(new WorkbookReading.SheetRows(type.title(), type, rows)),
                            List.of(),
                            0,
                            List.of(),
                            Optional.empty()));
            for (int i = 0; i < rows.size(); i++) {
                Matter matter = ledger.matters().get(i);
                assertThat(matter.stage()).as(type.key()).isEqualTo(rows.get(i).stage());
                assertThat(matter.fields()).isEqualTo(rows.get(i).fields());
                assertThat(RowDraft.of(matter, type, Sheets.UNIT).at(rows.get(i).rowNumber()))
                        .as(type.key())
                        .isEqualTo(rows.get(i));
            }
        }
    }
}
