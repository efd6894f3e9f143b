package cn.mingfa.document;

import cn.mingfa.document.OfficialDocument.Block;
import cn.mingfa.document.OfficialDocument.Bound;
import cn.mingfa.document.OfficialDocument.Header;
import cn.mingfa.document.OfficialDocument.Heading;
import cn.mingfa.document.OfficialDocument.Lead;
import cn.mingfa.document.OfficialDocument.Paragraph;
import cn.mingfa.document.OfficialDocument.Signature;
import cn.mingfa.document.OfficialDocument.Text;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** The page as it comes out of LibreOffice. Page images stay in {@code target/layout} for a look. */
class LayoutTest {

    private static final Path IMAGES = Path.of("target/layout");
    private static final int DPI = 100;

    /** Text area: 37 mm from the top, 225 mm high. */
    private static final double TOP = 37;

    private static final double FOOT = TOP + 225;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path dir;

    @BeforeAll
    static void convert() throws IOException, InterruptedException {
        Office.assumePresent();
        var writer = new DocxWriter();
        var files = new ArrayList<Path>();
        files.add(Files.write(dir.resolve("grid.docx"), writer.toBytes(grid())));
        files.add(Files.write(
                dir.resolve("public.docx"), writer.withNote("草稿，未经审签").toBytes(report(Optional.empty()))));
        files.add(Files.write(dir.resolve("filed.docx"), writer.toBytes(filed())));
        Office.toPdf(dir, files);
        Files.createDirectories(IMAGES);
    }

    private static OfficialDocument grid() {
        String text = "澄砚区栖禾镇法治政府建设工作有序推进成效明显".repeat(80);
        return new OfficialDocument(
                "方格",
                Optional.empty(),
                Optional.empty(),
                List.of(new Paragraph(List.of(new Text(text)))),
                Optional.empty());
    }

    private static OfficialDocument filed() {
        return report(Optional.of(new Header("澄砚区栖禾镇人民政府文件", Optional.of("澄柳政〔2026〕3号"), Optional.of("周知行"))));
    }

    private static OfficialDocument report(Optional<Header> header) {
        var body = new ArrayList<Block>();
        body.add(new Paragraph(List.of(new Text("2025年，栖禾镇把依法行政贯穿于日常工作，各项任务按期完成。现将有关情况报告如下："))));
        for (String heading : List.of("一、主要举措和成效", "二、存在的不足和原因", "三、主要负责人履行职责情况", "四、下一年度主要安排")) {
            body.add(new Heading(1, heading.substring(0, 2), heading.substring(2)));
            body.add(new Paragraph(List.of(
                    new Lead(2, "（一）抓实学法用法。"),
                    new Text("全年组织集中学法"),
                    new Bound("study.count", "12次"),
                    new Text("，参训"),
                    new Bound("study.people", "1640人次"),
                    new Text("，“八五”普法（2021—2025年）按计划推进，办结率"),
                    new Bound("done.rate", "98.5%"),
                    new Text("。围绕《中华人民共和国行政处罚法》开展培训，请法律顾问讲解案例……镇村干部依法办事的意识有所增强。"))));
            body.add(new Heading(2, "（二）", "规范行政执法"));
            body.add(new Paragraph(List.of(
                    new Lead(3, "1.严格审核。"),
                    new Text("审核执法决定"),
                    new Bound("review.count", "19件"),
                    new Text("，提出意见均被采纳。执法人员持证上岗，执法过程全程记录，案卷归档及时，要素齐全。"))));
        }
        return new OfficialDocument(
                "澄砚区栖禾镇人民政府关于2025年度法治政府建设情况的报告",
                header,
                header.map(h -> "澄砚区人民政府"),
                body,
                Optional.of(new Signature("澄砚区栖禾镇人民政府", LocalDate.of(2026, 2, 9))));
    }

    private static PDDocument open(String name) throws IOException {
        return Loader.loadPDF(dir.resolve(name + ".pdf").toFile());
    }

    private static List<String> lines(String name, int page) throws IOException {
        try (PDDocument pdf = open(name)) {
            var stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(pdf)
                    .lines()
                    .map(line -> line.replace(" ", ""))
                    .filter(line -> !line.isEmpty() && !line.contains("—" + page + "—"))
                    .toList();
        }
    }

    private static BufferedImage image(String name, int page) throws IOException {
        try (PDDocument pdf = open(name)) {
            BufferedImage image = new PDFRenderer(pdf).renderImageWithDPI(page - 1, DPI);
            ImageIO.write(
                    image, "png", IMAGES.resolve(name + "-" + page + ".png").toFile());
            return image;
        }
    }

    @Test
    void fullPageHas22LinesOf28Characters() throws IOException {
        assertThat(lines("grid", 2))
                .hasSize(22)
                .allSatisfy(line -> assertThat(line).hasSize(28));
        image("grid", 2);
    }

    @Test
    void facesAreEmbeddedAndTheOnesNamed() throws IOException {
        Set<String> faces = new TreeSet<>();
        try (PDDocument pdf = open("filed")) {
            for (var page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    var font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    faces.add(font.getName().replaceAll("^[A-Z]{6}\\+|-.*", ""));
                }
            }
        }

        assertThat(faces).hasSize(5).contains("FandolFang", "FandolHei", "FandolKai", "FandolSong");
        assertThat(faces).anyMatch(face -> face.startsWith("NotoSerifCJK"));
    }

    @Test
    void filedEditionReadsBackFromThePdf() throws UnreadableDocument {
        SourceText pdf = Documents.read(dir.resolve("filed.pdf"));

        assertThat(pdf.text()).isEqualTo("澄砚区栖禾镇人民政府文件\n澄柳政〔2026〕3号\t签发人：周知行\n" + filed().plainText());
    }

    @Test
    void publicEditionReadsBackFromThePdf() throws UnreadableDocument {
        String text = Documents.read(dir.resolve("public.pdf")).text();

        assertThat(text.replace("草稿，未经审签\n", ""))
                .isEqualTo(report(Optional.empty()).plainText());
    }

    @Test
    void headerBlockStandsWhereTheStandardWantsIt() throws IOException {
        BufferedImage page = image("filed", 1);
        int[] red = rows(page, LayoutTest::isRed);
        int[] rule = IntStream.of(red)
                .filter(y -> count(page, y, LayoutTest::isRed) > page.getWidth() / 2)
                .toArray();
        int[] numberRows = IntStream.of(rows(page, LayoutTest::isDark))
                .filter(y -> y < rule[0])
                .toArray();

        assertThat(millimetres(red[0])).as("top of the mark").isCloseTo(TOP + 35, within(1.0));
        assertThat(millimetres(rule[0] - numberRows[numberRows.length - 1]))
                .as("number to rule")
                .isCloseTo(4, within(1.0));
    }

    @Test
    void pageNumberStandsSevenMillimetresBelowTheText() throws IOException {
        BufferedImage odd = image("public", 1);
        BufferedImage even = image("public", 2);
        int[] dark = IntStream.of(rows(odd, LayoutTest::isDark))
                .filter(y -> millimetres(y) > FOOT + 2)
                .toArray();

        // The dash lies in the middle of the figure's height.
        assertThat(millimetres(dark[0] + dark[dark.length - 1]) / 2).isCloseTo(FOOT + 7, within(1.0));
        assertThat(columnsBelowText(odd).average().orElseThrow()).isGreaterThan(odd.getWidth() * 0.7);
        assertThat(columnsBelowText(even).average().orElseThrow()).isLessThan(even.getWidth() * 0.3);
    }

    @Test
    void signatureIsNotAloneOnItsPage() throws IOException {
        for (String name : List.of("filed", "public")) {
            int last = pages(name);
            image(name, last);

            assertThat(lines(name, last)).as(name).hasSizeGreaterThan(2).contains("澄砚区栖禾镇人民政府", "2026年2月9日");
        }
    }

    private static int pages(String name) throws IOException {
        try (PDDocument pdf = open(name)) {
            return pdf.getNumberOfPages();
        }
    }

    private static IntStream columnsBelowText(BufferedImage page) {
        int from = (int) ((FOOT + 2) / 25.4 * DPI);
        return IntStream.range(0, page.getWidth())
                .filter(x -> IntStream.range(from, page.getHeight()).anyMatch(y -> isDark(page.getRGB(x, y))));
    }

    private static int[] rows(BufferedImage page, IntPredicate colour) {
        return IntStream.range(0, page.getHeight())
                .filter(y -> count(page, y, colour) > 0)
                .toArray();
    }

    private static long count(BufferedImage page, int y, IntPredicate colour) {
        return IntStream.range(0, page.getWidth())
                .filter(x -> colour.test(page.getRGB(x, y)))
                .count();
    }

    private static boolean isRed(int rgb) {
        return (rgb >> 16 & 0xFF) > 200 && (rgb >> 8 & 0xFF) < 100 && (rgb & 0xFF) < 100;
    }

    private static boolean isDark(int rgb) {
        return (rgb >> 16 & 0xFF) < 120 && (rgb >> 8 & 0xFF) < 120 && (rgb & 0xFF) < 120;
    }

    private static double millimetres(double pixels) {
        return pixels * 25.4 / DPI;
    }
}
