package cn.mingfa.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Marks written back into the .docx they are about. */
class DocxReviewerTest {

    private static final DocxReviewer REVIEWER = new DocxReviewer("方禾", "校核", LocalDateTime.of(2026, 1, 9, 15, 4, 5));

    @TempDir
    private Path folder;

    @Test
    void replacesCharactersAsARevision() throws Exception {
        byte[] original = body("<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>贯彻洛实部署</w:t></w:r></w:p>");
        byte[] marked = marked(original, change(original, "洛实", "落实"));

        assertThat(text(marked)).isEqualTo("贯彻落实部署\n");
        assertThat(main(marked))
                .contains("<w:del w:author=\"方禾\" w:date=\"2026-01-09T15:04:05Z\" w:id=\"0\">"
                        + "<w:r><w:rPr><w:b/></w:rPr><w:delText xml:space=\"preserve\">洛</w:delText></w:r></w:del>"
                        + "<w:ins w:author=\"方禾\" w:date=\"2026-01-09T15:04:05Z\" w:id=\"1\">"
                        + "<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">落</w:t></w:r></w:ins>");
        assertThat(parts(marked)).doesNotContainKey("word/comments.xml");
        assertThat(text(rejected(marked))).isEqualTo("贯彻洛实部署\n");
    }

    @Test
    void replacesAcrossRunsAndLeavesWhatStandsBetween() throws Exception {
        byte[] original = body("<w:p><w:r><w:t>推进</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>法制</w:t></w:r>"
                + "<w:bookmarkStart w:id=\"7\" w:name=\"a\"/><w:r><w:t>正府建设</w:t></w:r></w:p>");
        byte[] marked = marked(original, change(original, "法制正府", "法治政府"));

        assertThat(text(marked)).isEqualTo("推进法治政府建设\n");
        assertThat(main(marked)).contains("w:id=\"8\"").contains("w:name=\"a\"");
        assertThat(text(rejected(marked))).isEqualTo("推进法制正府建设\n");
    }

    @Test
    void putsInAndTakesOut() throws Exception {
        byte[] original = body(DocxFixture.paragraph("依法行政，，全年学法十次"));
        String text = text(original);
        int end = text.indexOf('\n');
        byte[] marked = marked(
                original,
                change(original, "，，", "，"),
                new Mark(end, end, Optional.of("。"), ""),
                new Mark(0, 0, Optional.of("坚持"), ""));

        assertThat(text(marked)).isEqualTo("坚持依法行政，全年学法十次。\n");
        assertThat(text(rejected(marked))).isEqualTo(text);
    }

    @Test
    void writesRemarksAsComments() throws Exception {
        byte[] original = body(DocxFixture.paragraph("全年办结12件，其中5件、6件"));
        int at = text(original).indexOf("12件");
        byte[] marked = marked(
                original,
                new Mark(at, at + 3, Optional.empty(), "分项之和是11件，请核对。\n依据：台账"),
                change(original, "，其中", "，其中："));

        assertThat(comments(marked)).containsExactly("校核|分项之和是11件，请核对。\n依据：台账");
        assertThat(main(marked))
                .containsSubsequence("commentRangeStart", ">12件<", "commentRangeEnd", "commentReference");
        assertThat(text(marked)).isEqualTo("全年办结12件，其中：5件、6件\n");
    }

    @Test
    void proposesInACommentWhatNoRevisionCanDo() throws Exception {
        byte[] original = numbered();
        String text = text(original);
        assertThat(text).startsWith("一、主要做法\n二、存在不足\n");
        int ends = text.indexOf('\n');
        byte[] marked = marked(
                original,
                new Mark(0, 2, Optional.of("（一）"), "序号不符合层次。"),
                new Mark(ends, ends + 1, Optional.of(""), ""));

        assertThat(comments(marked)).containsExactly("校核|序号不符合层次。\n建议改为“（一）”。", "校核|建议把两段接起来。");
        assertThat(text(marked)).isEqualTo(text);
    }

    @Test
    void joinsParagraphsByDeletingTheMarkBetween() throws Exception {
        byte[] original = body(DocxFixture.paragraph("推进依法行") + "<w:p/>"
                + "<w:p><w:pPr><w:jc w:val=\"both\"/></w:pPr><w:r><w:t>政，规范</w:t></w:r></w:p>"
                + DocxFixture.paragraph("执法。"));
        byte[] marked = marked(original, change(original, "行\n政", "行政"), change(original, "规范\n执", "规范执"));

        assertThat(text(marked)).isEqualTo("推进依法行政，规范执法。\n");
        assertThat(main(marked)).contains("<w:jc w:val=\"both\"/><w:rPr><w:del ");
        assertThat(parts(marked)).doesNotContainKey("word/comments.xml");
    }

    @Test
    void joinsNothingAcrossATable() throws Exception {
        byte[] original = body(DocxFixture.paragraph("依法行") + "<w:tbl><w:tr><w:tc>" + DocxFixture.paragraph("政")
                + "</w:tc></w:tr></w:tbl>");
        byte[] marked = marked(original, change(original, "行\n政", "行政"));

        assertThat(text(marked)).isEqualTo(text(original));
        assertThat(comments(marked)).containsExactly("校核|建议改为“行政”。");
    }

    @Test
    void keepsWhatOthersWroteAtTheMargin() throws Exception {
        var document = new ByteArrayOutputStream();
        try (var word = new XWPFDocument()) {
            word.createParagraph().createRun().setText("坚持依法行证");
            XWPFComment comment = word.createComments().createComment(BigInteger.valueOf(3));
            comment.setAuthor("田穗");
            comment.createParagraph().createRun().setText("请再核");
            word.write(document);
        }
        byte[] original = document.toByteArray();
        byte[] marked = marked(original, new Mark(4, 6, Optional.of("行政"), "错字。"));

        assertThat(comments(marked)).containsExactly("田穗|请再核", "校核|错字。");
        assertThat(text(marked)).isEqualTo("坚持依法行政\n");
    }

    @Test
    void worksInsideRevisionsOfOthers() throws Exception {
        byte[] original = body("<w:p><w:ins w:id=\"1\" w:author=\"田穗\"><w:r><w:t>全面落时责任</w:t></w:r></w:ins>"
                + "<w:del w:id=\"2\" w:author=\"田穗\"><w:r><w:delText>旧的</w:delText></w:r></w:del></w:p>");
        byte[] marked = marked(original, change(original, "落时", "落实"));

        assertThat(text(marked)).isEqualTo("全面落实责任\n");
        assertThat(main(marked)).contains("<w:delText>旧的</w:delText>");
    }

    @Test
    void turnsAReplacementOverAnotherIntoAComment() throws Exception {
        byte[] original = body(DocxFixture.paragraph("贯彻洛实部署"));
        byte[] marked = marked(original, change(original, "洛实", "落实"), change(original, "彻洛", "彻落"));

        assertThat(text(marked)).isEqualTo("贯彻落实部署\n");
        assertThat(comments(marked)).containsExactly("校核|建议改为“落实”。");
    }

    @Test
    void speaksOfTheDocumentAtItsFirstWord() throws Exception {
        byte[] original = body("<w:p/>" + DocxFixture.paragraph("报告"));
        assertThat(comments(marked(original, new Mark(0, 0, Optional.empty(), "缺少一部分。"))))
                .containsExactly("校核|缺少一部分。");
        assertThat(comments(marked(body("<w:p/>"), new Mark(0, 0, Optional.empty(), "全文是空的。"))))
                .containsExactly("校核|全文是空的。");
    }

    @Test
    void leavesEveryOtherPartAsItWas() throws Exception {
        byte[] original = DocxFixture.ofBody(DocxFixture.paragraph("贯彻洛实"))
                .part("word/media/红头.png", new byte[] {1, 2, 3})
                .styles("")
                .bytes();
        byte[] marked = marked(original, change(original, "洛", "落"));

        Map<String, byte[]> before = parts(original);
        Map<String, byte[]> after = parts(marked);
        assertThat(after.keySet()).isEqualTo(before.keySet());
        before.keySet().stream()
                .filter(name -> !name.equals("word/document.xml"))
                .forEach(name -> assertThat(after.get(name)).as(name).isEqualTo(before.get(name)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void readsAsMendedAndRejectsToTheOriginal(long seed) throws Exception {
        byte[] original = new DocxWriter().toBytes(new RandomDocuments(seed).next());
        String text = text(original);
        var random = new Random(seed);
        List<Mark> marks = new ArrayList<>();
        var mended = new StringBuilder(text);
        int line = 0;
        for (String words : text.split("\n", -1)) {
            int length = words.length();
            if (length > 3 && random.nextInt(3) > 0) {
                int from = boundary(words, random.nextInt(length));
                int to = boundary(words, Math.min(length, from + random.nextInt(4)));
                marks.add(new Mark(line + from, line + to, Optional.of(random.nextBoolean() ? "砚𠀀" : ""), "见此"));
                marks.add(new Mark(line, line + length, Optional.empty(), "整段"));
            }
            line += length + 1;
        }
        for (Mark mark : marks.reversed()) {
            mark.replacement().ifPresent(words -> mended.replace(mark.start(), mark.end(), words));
        }
        byte[] marked = marked(original, marks.toArray(Mark[]::new));

        String expected = mended.toString()
                .lines()
                .map(String::strip)
                .filter(l -> !l.isEmpty())
                .reduce("", (a, b) -> a + b + "\n");
        assertThat(text(marked)).isEqualTo(expected);
        assertThat(text(rejected(marked))).isEqualTo(text);
        assertThat(comments(marked)).hasSize(marks.size());
        assertThat(marked(original, marks.toArray(Mark[]::new))).isEqualTo(marked);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void marksOrRefusesDamagedDocuments(long seed) throws Exception {
        byte[] original = new DocxWriter().toBytes(new RandomDocuments(seed).next());
        Map<String, byte[]> parts = parts(original);
        var random = new Random(seed);
        for (int round = 0; round < 60; round++) {
            var damaged = DocxFixture.ofDocument(withoutATag(main(original), random));
            parts.forEach((name, content) -> {
                if (!name.equals("word/document.xml")) {
                    damaged.part(name, content);
                }
            });
            Path file = Files.write(folder.resolve("损.docx"), damaged.bytes());
            String text;
            try {
                text = Documents.read(file).text();
            } catch (UnreadableDocument refused) {
                assertThatThrownBy(() -> REVIEWER.write(file, List.of(), new ByteArrayOutputStream()))
                        .isInstanceOf(UnreadableDocument.class);
                continue;
            }
            List<Mark> marks = new ArrayList<>();
            for (int at = 0; at + 3 < text.length(); at += 1 + random.nextInt(9)) {
                marks.add(new Mark(at, at + random.nextInt(3), Optional.of("砚"), random.nextBoolean() ? "见此" : ""));
            }
            var out = new ByteArrayOutputStream();
            REVIEWER.write(file, marks, out);
            assertThat(text(out.toByteArray())).contains(marks.isEmpty() ? "" : "砚");
        }
    }

    /** A part that lost an element's both tags, or one attribute. */
    private static String withoutATag(String xml, Random random) {
        List<MatchResult> tags = Pattern.compile("<w:(r|t|rPr|p|sdtContent|sdt)>")
                .matcher(xml)
                .results()
                .toList();
        var tag = tags.get(random.nextInt(tags.size()));
        int close = xml.indexOf("</" + tag.group().substring(1), tag.end());
        boolean both = random.nextInt(4) > 0;
        String rest = both
                ? xml.substring(tag.end(), close)
                        + xml.substring(close + tag.group().length() + 1)
                : xml.substring(tag.end());
        return xml.substring(0, tag.start()) + rest;
    }

    @Test
    void refusesWhatIsNoDocx() throws Exception {
        Path file = Files.write(folder.resolve("甲.txt"), "正文".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> REVIEWER.write(file, List.of(), new ByteArrayOutputStream()))
                .isInstanceOf(UnreadableDocument.class)
                .hasMessageContaining("另存为 DOCX");
        Path gone = folder.resolve("没有.docx");
        assertThatThrownBy(() -> REVIEWER.write(gone, List.of(), new ByteArrayOutputStream()))
                .isInstanceOf(UnreadableDocument.class)
                .hasMessageContaining("找不到");
    }

    private static int boundary(String words, int at) {
        return at > 0 && at < words.length() && Character.isLowSurrogate(words.charAt(at)) ? at - 1 : at;
    }

    /** Two paragraphs numbered by the word processor. */
    private static byte[] numbered() {
        return named(DocxFixture.ofBody(DocxFixture.numbered(1, 0, "主要做法") + DocxFixture.numbered(1, 0, "存在不足"))
                .numbering("<w:abstractNum w:abstractNumId=\"0\">"
                        + DocxFixture.level(0, "chineseCountingThousand", "%1、")
                        + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"));
    }

    private static byte[] body(String content) {
        return named(DocxFixture.ofBody(content));
    }

    /** With what a package must say of its parts. */
    private static byte[] named(DocxFixture fixture) {
        return fixture.part(
                        "[Content_Types].xml",
                        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/word/document.xml\""
                                + " ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>")
                .part(
                        "_rels/.rels",
                        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\""
                                + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\""
                                + " Target=\"word/document.xml\"/></Relationships>")
                .bytes();
    }

    private static Mark change(byte[] docx, String from, String to) throws UnreadableDocument {
        int at = text(docx).indexOf(from);
        return new Mark(at, at + from.length(), Optional.of(to), "");
    }

    private byte[] marked(byte[] docx, Mark... marks) throws Exception {
        Path file = Files.write(folder.resolve("甲.docx"), docx);
        var out = new ByteArrayOutputStream();
        REVIEWER.write(file, List.of(marks), out);
        return out.toByteArray();
    }

    private static String text(byte[] docx) throws UnreadableDocument {
        return Documents.read("甲.docx", docx).text();
    }

    private static String main(byte[] docx) throws IOException {
        return new String(parts(docx).get("word/document.xml"), StandardCharsets.UTF_8);
    }

    /** What is left when the word processor rejects all our revisions. */
    private static byte[] rejected(byte[] docx) throws IOException {
        String main = main(docx)
                .replaceAll("<w:ins [^>]*方禾[^>]*>.*?</w:ins>", "")
                .replaceAll("<w:del [^>]*方禾[^>]*>(.*?)</w:del>", "$1")
                .replace("w:delText", "w:t");
        return DocxFixture.ofDocument(main).bytes();
    }

    private static List<String> comments(byte[] docx) throws IOException {
        try (var word = new XWPFDocument(new ByteArrayInputStream(docx))) {
            List<String> all = new ArrayList<>();
            for (XWPFComment comment : word.getComments()) {
                all.add(comment.getAuthor() + "|" + comment.getText());
            }
            return all;
        }
    }

    private static Map<String, byte[]> parts(byte[] docx) throws IOException {
        Map<String, byte[]> parts = new HashMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }
}
