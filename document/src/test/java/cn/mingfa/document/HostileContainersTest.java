package cn.mingfa.document;

import cn.mingfa.document.UnreadableDocument.Code;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Page layouts, workbooks and binary files made to harm who opens them. */
@Timeout(60)
class HostileContainersTest {

    private static final String PAGE = "Doc_0/Pages/Page_0/Content.xml";
    private static final String SHEET = "xl/worksheets/s.xml";

    @TempDir
    Path dir;

    private static DocxFixture ofd() {
        return new OfdFixture().line(28, 60, 5.6, "正文。").container();
    }

    private static DocxFixture sheet() {
        return WorkbookReadingTest.sheet("<row><c><v>1</v></c></row>");
    }

    static Stream<Arguments> parts() {
        return Stream.of(
                Arguments.of(ofd(), "OFD.xml"),
                Arguments.of(ofd(), "Doc_0/Document.xml"),
                Arguments.of(ofd(), PAGE),
                Arguments.of(sheet(), "xl/workbook.xml"),
                Arguments.of(sheet(), "xl/_rels/workbook.xml.rels"),
                Arguments.of(sheet(), "xl/sharedStrings.xml"),
                Arguments.of(sheet(), "xl/styles.xml"),
                Arguments.of(sheet(), SHEET));
    }

    @ParameterizedTest
    @MethodSource("parts")
    void entitiesAreRefusedInEveryPart(DocxFixture container, String part) throws IOException {
        Path secret = Files.writeString(dir.resolve("secret.txt"), "机要");
        String external = "<!DOCTYPE a [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]><a>&x;</a>";
        var laughs = new StringBuilder("<!DOCTYPE a [<!ENTITY l0 \"哈\">");
        for (int i = 1; i < 30; i++) {
            laughs.append("<!ENTITY l%d \"&l%d;&l%d;\">".formatted(i, i - 1, i - 1));
        }

        Refused.with(Code.DAMAGED, container.part(part, external).bytes());
        Refused.with(
                Code.DAMAGED,
                container.part(part, laughs.append("]><a>&l29;</a>").toString()).bytes());
    }

    @ParameterizedTest
    @MethodSource("parts")
    void deepNestingIsRefusedInEveryPart(DocxFixture container, String part) {
        Refused.with(
                Code.DAMAGED,
                container.part(part, "<a>".repeat(5000) + "</a>".repeat(5000)).bytes());
    }

    /** Beyond the limit of what is inflated of one container. */
    private static byte[] bomb() {
        byte[] bomb = new byte[66 * 1024 * 1024];
        byte[] tag = "<b/>".getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < bomb.length; i++) {
            bomb[i] = i == 0 ? (byte) '<' : i == 1 ? (byte) 'a' : i < 4 ? (byte) ' ' : tag[i % tag.length];
        }
        bomb[3] = '>';
        return bomb;
    }

    @Test
    void bombIsRefused() {
        Refused.with(Code.TOO_LARGE, ofd().part(PAGE, bomb()).bytes());
        Refused.with(Code.TOO_LARGE, sheet().part(SHEET, bomb()).bytes());
    }

    @Test
    void sizesInTheDirectoryAreNotBelieved() {
        byte[] container = ofd().part(PAGE, bomb()).bytes();
        var bytes = ByteBuffer.wrap(container).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i + 46 < container.length; i++) {
            // a record of the central directory: the size unpacked, at 24, claims ten bytes
            if (bytes.getInt(i) == 0x02014b50) {
                bytes.putInt(i + 24, 10);
            }
        }

        assertThat(catchCode(container)).isIn(Code.TOO_LARGE, Code.DAMAGED);
    }

    @Test
    void containerWithinAContainerIsNotOpened() {
        byte[] inner = ofd().bytes();

        assertThat(Refused.with(
                        Code.UNKNOWN_FORMAT,
                        new DocxFixture().part("a.ofd", inner).bytes()))
                .contains("ZIP");
    }

    @Test
    void chainsOfABinaryFileThatLoopEnd() {
        byte[] report = DocReadingTest.report();
        var head = ByteBuffer.wrap(report).order(ByteOrder.LITTLE_ENDIAN);
        int table = (head.getInt(0x4C) + 1) * 512;
        for (int entry = 0; entry < 128; entry++) {
            byte[] looped = report.clone();
            ByteBuffer.wrap(looped).order(ByteOrder.LITTLE_ENDIAN).putInt(table + 4 * entry, entry);
            readOrRefuse(looped);
            ByteBuffer.wrap(looped).order(ByteOrder.LITTLE_ENDIAN).putInt(table + 4 * entry, 0);
            readOrRefuse(looped);
        }
    }

    private static void readOrRefuse(byte[] content) {
        try {
            assertThat(Documents.read("甲", content).text()).isNotNull();
        } catch (UnreadableDocument e) {
            assertThat(e.sentence()).isNotBlank();
        }
    }

    private static Code catchCode(byte[] content) {
        try {
            Documents.read("甲", content);
            throw new AssertionError("read");
        } catch (UnreadableDocument e) {
            return e.code();
        }
    }
}
