package cn.mingfa.document;

import cn.mingfa.document.SourceText.Format;
import cn.mingfa.document.UnreadableDocument.Code;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class PlainTextTest {

    private static final String TEXT = "栖禾镇2025年法治政府建设情况报告\r\n\r\n　　全年受理申请19件。\n末行没有换行";

    @TempDir
    Path dir;

    private static SourceText read(byte[] content) throws UnreadableDocument {
        return Documents.read("甲.txt", content);
    }

    @Test
    void readsUtf8AndKeepsLineEnds() throws UnreadableDocument {
        SourceText source = read(TEXT.getBytes(StandardCharsets.UTF_8));

        assertThat(source.text()).isEqualTo(TEXT);
        assertThat(source.format()).isEqualTo(Format.TXT);
        assertThat(source.labels()).isEmpty();
    }

    @Test
    void dropsByteOrderMark() throws UnreadableDocument {
        assertThat(read(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8)).text())
                .isEqualTo(TEXT);
    }

    @Test
    void readsNationalEncodingIncludingFourByteCharacters() throws UnreadableDocument {
        String text = TEXT + "㐀𠀀€";

        assertThat(read(text.getBytes(Charset.forName("GB18030"))).text()).isEqualTo(text);
    }

    @Test
    void readsUtf16OfOldNotepads() throws UnreadableDocument {
        assertThat(read(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE)).text())
                .isEqualTo(TEXT);
        assertThat(read(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16BE)).text())
                .isEqualTo(TEXT);
    }

    @Test
    void keepsReplacementCharacterThatReallyStandsInTheText() throws UnreadableDocument {
        assertThat(read("乱\uFFFD码".getBytes(StandardCharsets.UTF_8)).text()).isEqualTo("乱\uFFFD码");
    }

    @Test
    void emptyFileIsReadable() throws UnreadableDocument {
        assertThat(read(new byte[0]).text()).isEmpty();
        assertThat(read(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}).text())
                .isEmpty();
    }

    @Test
    void tellsWhereATextIsDamaged() {
        byte[] bytes = TEXT.repeat(10).getBytes(StandardCharsets.UTF_8);
        int at = bytes.length - 30;
        bytes[at] = (byte) 0xFF;
        bytes[at + 1] = (byte) 0xFF;

        assertThat(Refused.with(Code.DAMAGED, bytes)).contains("第 " + (at + 1) + " 个字节", "UTF-8");
    }

    @Test
    void randomBytesAreNoText() {
        byte[] bytes = new byte[4096];
        new Random(1).nextBytes(bytes);

        Refused.with(Code.UNKNOWN_FORMAT, bytes);
    }

    @Test
    void textWithNulBytesIsBinary() {
        Refused.with(Code.UNKNOWN_FORMAT, "报告\0报告".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void readsFileWithBlanksInItsNameAndNamesItAsGiven() throws IOException, UnreadableDocument {
        Path file = dir.resolve("2025 年度 报告（定稿）.docx");
        Files.writeString(file, TEXT);

        SourceText source = Documents.reader().read(file);

        assertThat(source.name()).isEqualTo(file.toString());
        assertThat(source.text()).isEqualTo(TEXT);
    }

    @Test
    void textAndDocxNeedNoLibrary() throws IOException, InterruptedException {
        Path text = Files.writeString(dir.resolve("甲.txt"), "报告");
        Path docx = Files.write(
                dir.resolve("乙.docx"),
                DocxFixture.ofBody(DocxFixture.paragraph("报告正文")).bytes());
        String ours = String.join(File.pathSeparator, "target/classes", "target/test-classes");

        List<String> lengths = ChildMachine.read(dir, ours, List.of(text.toString(), docx.toString()));

        assertThat(lengths).containsExactly("2", "5");
    }

    @Test
    void readsStreamOfAnUpload() throws UnreadableDocument {
        var stream = new ByteArrayInputStream(TEXT.getBytes(StandardCharsets.UTF_8));

        assertThat(Documents.read("上传.txt", stream).text()).isEqualTo(TEXT);
    }
}
