package cn.mingfa.workbook;

import cn.mingfa.catalogue.Catalogue;
import cn.mingfa.kernel.matter.MatterType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Workbooks as tests need them. */
final class Sheets {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    static final String UNIT = "栖禾镇人民政府";

    private Sheets() {}

    static MatterType type(String key) {
        return Catalogue.shipped().matterType(key).orElseThrow();
    }

    static LedgerReader.Options options() {
        return LedgerReader.Options.of(Catalogue.shipped().matterTypes(), TODAY);
    }

    /** Fills a sheet. */
    @FunctionalInterface
    interface Fill {
        void sheet(Worksheet sheet);
    }

    static Path xlsx(Path folder, String sheetName, Fill fill) throws IOException {
        Path file = Files.createTempFile(folder, "ledger", ".xlsx");
        try (var out = Files.newOutputStream(file);
                var workbook = new Workbook(out, "test", "1.0")) {
            fill.sheet(workbook.newWorksheet(sheetName));
        }
        return file;
    }

    /** A sheet of 普法活动 with these rows of text under the usual header. */
    static Path events(Path folder, List<List<String>> rows) throws IOException {
        return xlsx(folder, "普法活动", sheet -> {
            header(sheet);
            for (int r = 0; r < rows.size(); r++) {
                for (int c = 0; c < rows.get(r).size(); c++) {
                    if (!rows.get(r).get(c).isEmpty()) {
                        sheet.value(r + 1, c, rows.get(r).get(c));
                    }
                }
            }
        });
    }

    static final List<String> EVENT_HEADER =
            List.of("*单位", "编号", "活动日期", "*活动名称", "*活动形式", "*宣传对象", "*场次（场次）", "发放资料（份）", "办结日期");

    static void header(Worksheet sheet) {
        for (int c = 0; c < EVENT_HEADER.size(); c++) {
            sheet.value(0, c, EVENT_HEADER.get(c));
        }
    }

    static List<String> event(String number, String date, String topic, String sessions) {
        return List.of(UNIT, number, date, topic, "法治宣讲", "青少年", sessions, "120", "");
    }
}
