package cn.mingfa.cli;

import cn.mingfa.document.Documents;
import cn.mingfa.document.DocxWriter;
import cn.mingfa.document.OfficialDocument;
import cn.mingfa.document.UnreadableDocument;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class FilesCommandsTest {

    private static final String REPORT = """
            栖禾镇人民政府2026年法治政府建设情况报告

            2026年，栖禾镇推进法治政府建设。现将情况报告如下。
            一、主要举措和成效
            （一）规范行政执法。全年开展重大行政执法决定法制审核12件，，培训行政执法人员84人次。
            二、存在的不足和原因
            一是普法形式不够丰富，原因是专职力量不足。
            三、党政主要负责人履行推进法治建设第一责任人职责情况
            主持召开专题会议。
            四、2027年主要安排
            充实普法力量。
            """;

    @TempDir
    Path folder;

    @Test
    void printsOneLineOfFactsForEachFileInTheOrderGiven() throws IOException {
        String first = write("b.txt", REPORT);
        String second = write("a.txt", "空白说明。");
        Run run = Run.of("facts", first, second, "--json");
        assertThat(run.status()).isZero();
        assertThat(run.lines()).hasSize(2);
        assertThat(Parsed.of(run.lines().get(0))).containsEntry("file", first);
        assertThat(Parsed.of(run.lines().get(1))).containsEntry("file", second);
    }

    @Test
    void keepsEverySpanInsideTheTextItPrints() throws IOException {
        String file = write("r.txt", REPORT);
        Map<String, Object> facts = Parsed.of(Run.of("facts", file, "--json").out());
        String text = Run.of("facts", file, "--text").out();
        for (Object fact : Parsed.list(facts, "facts")) {
            Map<String, Object> members = Parsed.map(fact);
            int start = Parsed.number(members, "start").intValue();
            int end = Parsed.number(members, "end").intValue();
            assertThat(text.substring(start, end)).isEqualTo(members.get("quote"));
        }
        assertThat(Parsed.list(facts, "facts")).hasSizeGreaterThanOrEqualTo(2);
        assertThat(facts).containsKeys("document", "outline", "shortcomings", "commitments", "text_sha256");
    }

    @Test
    void exitsWithOneWhenAFindingIsAtErrorLevel() throws IOException {
        Run run = Run.of("check", write("r.txt", REPORT), "--json");
        assertThat(run.status()).isEqualTo(FilesRun.FOUND);
        assertThat(Parsed.list(Parsed.of(run.out()), "findings"))
                .extracting(f -> Parsed.map(f).get("rule"))
                .contains("punctuation.doubled");
    }

    @Test
    void findsAnEmptyTextReadableAndEmpty() throws IOException {
        String file = write("empty.txt", "");
        assertThat(Parsed.list(Parsed.of(Run.of("facts", file, "--json").out()), "facts"))
                .isEmpty();
        Run check = Run.of("check", file, "--json");
        assertThat(check.status()).isEqualTo(FilesRun.FOUND);
        assertThat(Parsed.list(Parsed.of(check.out()), "findings"))
                .extracting(f -> Parsed.map(f).get("rule"))
                .containsExactly("document.empty");
    }

    @Test
    void writesFindingsIntoACopyOfTheDocument() throws IOException, UnreadableDocument {
        Path docx = folder.resolve("报告.docx");
        byte[] original = new DocxWriter()
                .toBytes(new OfficialDocument(
                        "栖禾镇人民政府2026年法治政府建设情况报告",
                        Optional.empty(),
                        Optional.empty(),
                        List.of(new OfficialDocument.Paragraph(
                                List.of(new OfficialDocument.Text("全年开展法制审核12件，，培训行政执法人员84人次。")))),
                        Optional.empty()));
        Files.write(docx, original);
        Path out = Files.createDirectory(folder.resolve("校核"));

        Run run = Run.of("check", docx.toString(), "--review", out.toString());

        assertThat(run.status()).isEqualTo(FilesRun.FOUND);
        assertThat(run.err()).contains("报告（校核）.docx");
        assertThat(Documents.read(out.resolve("报告（校核）.docx")).text()).contains("审核12件，培训");
        assertThat(docx).hasBinaryContent(original);
    }

    @Test
    void saysWhatCannotBeWrittenBack() throws IOException {
        Run plain = Run.of("check", write("r.txt", REPORT), "--review", folder.toString());
        assertThat(plain.status()).isEqualTo(FilesRun.FAILED);
        assertThat(plain.err()).contains("另存为 DOCX");
        assertThat(plain.out()).contains("有误");

        Run nowhere = Run.of(
                "check",
                write("r.txt", REPORT),
                "--review",
                folder.resolve("没有").toString());
        assertThat(nowhere.status()).isEqualTo(FilesRun.FAILED);
        assertThat(nowhere.err()).contains("请先建好");
    }

    @Test
    void doesTheOthersWhenAFileCannotBeRead() throws IOException {
        String good = write("r.txt", REPORT);
        Run run = Run.of("check", folder.resolve("none.txt").toString(), good, "--json");
        assertThat(run.status()).isEqualTo(FilesRun.FAILED);
        assertThat(run.lines()).hasSize(2);
        assertThat(Parsed.code(run.lines().getFirst())).isEqualTo("not_found");
        assertThat(Parsed.of(run.lines().getLast())).containsEntry("file", good);
        assertThat(run.err()).contains("none.txt");
    }

    @Test
    void namesEachWayAFileCanFail() throws IOException {
        Path binary = Files.write(folder.resolve("x.bin"), new byte[] {0, 1, 2, 3, 0, 9, (byte) 0xff, 7});
        assertThat(Parsed.code(Run.of("facts", binary.toString(), "--json").out()))
                .isEqualTo("unknown_format");
        Path broken = Files.write(folder.resolve("x.docx"), new byte[] {'P', 'K', 3, 4, 1, 2, 3});
        assertThat(Parsed.code(Run.of("facts", broken.toString(), "--json").out()))
                .isEqualTo("damaged");
        assertThat(Parsed.code(Run.of("facts", folder.toString(), "--json").out()))
                .isEqualTo("unreadable");
        Path large = folder.resolve("large.txt");
        Files.writeString(large, "法治政府建设。\n".repeat(1_100_000));
        assertThat(Parsed.code(Run.of("check", large.toString(), "--json").out()))
                .isEqualTo("too_large");
        byte[] ole = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1};
        byte[] locked = new byte[4096];
        System.arraycopy(ole, 0, locked, 0, ole.length);
        Path old = Files.write(folder.resolve("old.doc"), locked);
        assertThat(Parsed.code(Run.of("check", old.toString(), "--json").out()))
                .isIn("unknown_format", "encrypted", "damaged");
    }

    @Test
    void doesTheOthersWhenTheProgramItselfFails() throws IOException {
        String one = write("a.txt", REPORT);
        String two = write("b.txt", "说明。");
        var out = new java.io.ByteArrayOutputStream();
        var terminal = new Terminal(
                Terminal.stream(out),
                Terminal.stream(java.io.OutputStream.nullOutputStream()),
                false,
                DemoLedger.TODAY,
                java.util.Optional.empty());
        int status = new FilesRun(terminal, true).run(java.util.List.of(one, two), source -> {
            if (source.name().equals(one)) {
                throw new IllegalStateException("a defect");
            }
            return new FilesRun.Outcome("{}\n", FilesRun.FINE);
        });
        assertThat(status).isEqualTo(FilesRun.FAILED);
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .hasSize(2)
                .last()
                .isEqualTo("{}");
    }

    @Test
    void printsTheTextToTheLastCharacterAndNoFurther() throws IOException {
        String file = write("r.txt", REPORT);
        assertThat(Run.of("facts", file, "--text").out()).isEqualTo(REPORT);
        Map<String, Object> facts = Parsed.of(Run.of("facts", file, "--json").out());
        assertThat(facts)
                .containsEntry(
                        "text_sha256",
                        cn.mingfa.document.SourceText.of("x", REPORT).sha256());
    }

    @Test
    void readsGbkAndKeepsTheNameAsGiven() throws IOException {
        Path file = Files.write(folder.resolve("gbk.txt"), REPORT.getBytes(Charset.forName("GBK")));
        Map<String, Object> facts =
                Parsed.of(Run.of("facts", file.toString(), "--json").out());
        assertThat(facts).containsEntry("file", file.toString());
        assertThat(Parsed.map(facts.get("document"))).containsEntry("title", "栖禾镇人民政府2026年法治政府建设情况报告");
    }

    @Test
    void showsAPersonPlaceReasonAndWayOut() throws IOException {
        Run run = Run.of("check", write("r.txt", REPORT));
        assertThat(run.out()).contains("5:", "有误", "，，", "改为：，", "共 ").doesNotContain("\u001b[");
        assertThat(Run.of(true, "check", write("r.txt", REPORT)).out()).contains("\u001b[31m有误");
        assertThat(Run.of("facts", write("r.txt", REPORT)).out()).contains("数据（", "84人次", "标题");
    }

    private String write(String name, String text) throws IOException {
        return Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
