package cn.mingfa.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Reading a file loads no library of another format: that would cost each start of the command line. */
class ColdStartTest {

    @TempDir
    Path dir;

    private String loaded(byte[] content) throws IOException, InterruptedException {
        String file = Files.write(dir.resolve("a"), content).toString();
        List<String> printed =
                ChildMachine.read(dir, System.getProperty("java.class.path"), List.of(file), "-Xlog:class+load");
        assertThat(printed).anyMatch(line -> line.matches("\\d+"));
        return String.join("\n", printed);
    }

    @Test
    void formatsOfOurOwnReadersLoadNoLibrary() throws IOException, InterruptedException {
        byte[] sheet = WorkbookReadingTest.sheet("<row><c><v>1</v></c></row>").bytes();

        for (byte[] content : List.of(
                "全年19件。".getBytes(java.nio.charset.StandardCharsets.UTF_8),
                DocxFixture.ofBody(DocxFixture.paragraph("全年19件。")).bytes(),
                new OfdFixture().line(28, 60, 5.6, "全年19件。").bytes(),
                sheet)) {
            assertThat(loaded(content))
                    .contains("cn.mingfa.document.Documents")
                    .doesNotContain("] org.apache.", "] org.jsoup.");
        }
    }

    @Test
    void binaryWordLoadsItsLibraryOnly() throws IOException, InterruptedException {
        assertThat(loaded(DocReadingTest.report()))
                .contains("org.apache.poi.hwpf.HWPFDocument")
                .doesNotContain("] org.apache.pdfbox.", "] org.jsoup.");
    }
}
