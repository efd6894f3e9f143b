package cn.mingfa.workbook;

import cn.mingfa.catalogue.Catalogue;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.workbook.LedgerExport.Format;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class RoundTripTest {

    private static final int ROWS = 60;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Format.class)
    void readingAnExportGivesTheSameRows(Format format) throws IOException {
        long seed = 7;
        for (MatterType type : Catalogue.shipped().matterTypes()) {
            var random = new RandomRows(seed++);
            List<RowDraft> rows = IntStream.range(0, ROWS)
                    .mapToObj(i -> random.row(type, i + 2))
                    .toList();
            Path file = folder.resolve(type.key() + (format == Format.XLSX ? ".xlsx" : ".csv"));
            try (var out = Files.newOutputStream(file)) {
                LedgerExport.write(type, rows.stream(), out, format);
            }
            WorkbookReading reading = LedgerReader.read(file, Sheets.options().withType(type.key()));
            assertThat(reading.problems()).as(type.key()).isEmpty();
            assertThat(reading.sheets().getFirst().rows()).as(type.key()).isEqualTo(rows);
        }
    }
}
