package cn.mingfa.document;

import cn.mingfa.document.SourceText.Format;
import cn.mingfa.document.UnreadableDocument.Code;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.util.Objects;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Binary Word files. {@code report.doc} was made from a document of ours by LibreOffice. */
class DocReadingTest {

    static byte[] report() {
        try (InputStream in = DocReadingTest.class.getResourceAsStream("/mingfa/document/report.doc")) {
            return Objects.requireNonNull(in).readAllBytes();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void readsWhatAReaderWouldSee() throws UnreadableDocument {
        SourceText source = Documents.read("报告.wps", report());

        assertThat(source.format()).isEqualTo(Format.DOC);
        assertThat(source.text()).isEqualTo("""
                        岚汀街道2025年法治政府建设情况报告
                        澄砚区人民政府：
                        一、主要成效
                        （一）学法用法。
                        1.组织培训12期。
                        2.参加164人次。
                        （二）行政执法。
                        全年办理案件19件，无败诉。
                        详见公开目录第1页。
                        项目\t申请人
                        \t自然人\t法人
                        收到\t12
                        二、存在不足
                        人手不足。
                        岚汀街道办事处
                        2026年1月9日
                        """);
    }

    @Test
    void tableHasItsMergedCells() throws UnreadableDocument {
        SourceText source = Documents.read("报告.doc", report());

        assertThat(source.tables()).hasSize(1);
        assertThat(TablesTest.grid(source, source.tables().getFirst())).isEqualTo("项目|申请人|申请人\n项目|自然人|法人\n收到|12|");
    }

    /** A file as Word 95 wrote them: a short head, then the text in the national encoding. */
    private static byte[] old(String text, int flags) throws IOException {
        byte[] words = text.getBytes(Charset.forName("GBK"));
        var file = ByteBuffer.allocate(Math.max(5000, 768 + words.length)).order(ByteOrder.LITTLE_ENDIAN);
        file.putShort(0, (short) 0xA5DC).putShort(2, (short) 104).putShort(6, (short) 0x804);
        file.putShort(0x0A, (short) flags).putInt(0x18, 768).putInt(0x1C, 768 + words.length);
        file.putInt(0x34, words.length).put(768, words);
        try (var ole = new POIFSFileSystem()) {
            ole.createDocument(new ByteArrayInputStream(file.array()), "WordDocument");
            var out = new ByteArrayOutputStream();
            ole.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    @Test
    void word95InTheNationalEncoding() throws IOException, UnreadableDocument {
        String text = "法治政府建设报告\r全年\u0013 QUOTE \u001419件\u0015。\r项目\u0007件数\u0007\u0007培训\u000712\u0007\u0007完\r";

        SourceText source = Documents.read("甲.doc", old(text, 0));

        assertThat(source.text()).isEqualTo("法治政府建设报告\n全年19件。\n项目\t件数\n培训\t12\n完\n");
        assertThat(source.format()).isEqualTo(Format.DOC);
    }

    @Test
    void word95ThatCannotBeReadSaysWhy() throws IOException {
        assertThat(Refused.with(Code.UNKNOWN_FORMAT, old("甲", 0x0004))).contains("快速保存");
        Refused.with(Code.ENCRYPTED, old("甲", 0x0100));
    }

    @Test
    void brokenFileIsRefused() {
        byte[] bytes = report();
        Refused.with(Code.DAMAGED, java.util.Arrays.copyOf(bytes, 6000));
    }
}
