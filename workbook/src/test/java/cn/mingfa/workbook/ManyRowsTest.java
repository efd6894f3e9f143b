package cn.mingfa.workbook;

import cn.mingfa.kernel.matter.MatterType.DateKind;
import cn.mingfa.kernel.value.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class ManyRowsTest {

    private static final int ROWS = 200_000;

    @TempDir
    Path folder;

    @Test
    void streamsTwoHundredThousandRowsAndTellsHowFarItIs() throws IOException {
        Path file = folder.resolve("many.xlsx");
        try (var out = Files.newOutputStream(file)) {
            LedgerExport.write(
                    Sheets.type("consultation_service"),
                    IntStream.range(0, ROWS).mapToObj(ManyRowsTest::row),
                    out,
                    LedgerExport.Format.XLSX);
        }
        var rows = new AtomicLong();
        var told = new AtomicLong();
        WorkbookReading reading = LedgerReader.stream(
                file,
                "many.xlsx",
                Sheets.options().withProgress(told::set),
                (sheet, type, row) -> rows.incrementAndGet());
        assertThat(reading.isClean()).isTrue();
        assertThat(rows).hasValue(ROWS);
        assertThat(told).hasValue(ROWS);
    }

    private static RowDraft row(int i) {
        return new RowDraft(
                i + 2,
                Sheets.UNIT,
                Optional.of(i + "号"),
                Map.of(DateKind.OCCURRED, LocalDate.of(2026, 1, 1).plusDays(i % 300)),
                Map.of(
                        "topic", new Value.Text("日常咨询"),
                        "channel", new Value.Choice("hotline"),
                        "persons", new Value.Whole(i % 9)),
                "registered",
                Optional.empty());
    }
}
