package cn.mingfa.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The largest files that are admitted, read by a virtual machine of 256 MB. */
class SmallHeapTest {

    private static final int MB = 1024 * 1024;

    @TempDir
    Path dir;

    @Test
    void readsTheLargestAdmittedFiles() throws IOException, InterruptedException {
        String sentence = "全年受理行政复议申请，均在法定期限内办结。";
        var files = new ArrayList<String>();
        files.add(file("a.txt", ascii("Rule of law. ", 1_999_000)));
        files.add(file("b.txt", repeat(sentence, 5_999_000, StandardCharsets.UTF_8)));
        files.add(file("c.txt", repeat(sentence, 3_999_000, Charset.forName("GB18030"))));
        files.add(file("d.html", repeat("<p>" + sentence.repeat(2) + "</p>", 5 * MB, StandardCharsets.UTF_8)));
        files.add(file("e.html", ascii("<p>a</p>", 299_000 * 4)));
        String run = "<w:p><w:r><w:rPr><w:sz w:val=\"32\"/></w:rPr><w:t>" + sentence.repeat(8) + "</w:t></w:r></w:p>";
        files.add(file(
                "f.docx",
                DocxFixture.ofBody(new String(repeat(run, 6 * MB, StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                        .part("word/media/x", noise(20 * MB))
                        .bytes()));
        var pdf = new PdfFixture();
        for (int page = 0; page < 800; page++) {
            for (int y = 740; y > 100; y -= 29) {
                pdf.line(80, y, 16, "全年办理法律咨询，按时办结率保持稳定");
            }
            pdf.nextPage();
        }
        files.add(file("g.pdf", pdf.bytes()));

        List<String> lengths = ChildMachine.read(dir, System.getProperty("java.class.path"), files);

        assertThat(lengths)
                .hasSize(files.size())
                .allSatisfy(length -> assertThat(Integer.parseInt(length)).isGreaterThan(100_000));
    }

    private String file(String name, byte[] content) throws IOException {
        return Files.write(dir.resolve(name), content).toString();
    }

    private static byte[] ascii(String text, int bytes) {
        return repeat(text, bytes, StandardCharsets.US_ASCII);
    }

    private static byte[] repeat(String text, int bytes, Charset charset) {
        byte[] once = text.getBytes(charset);
        var out = new ByteArrayOutputStream(bytes);
        while (out.size() + once.length <= bytes) {
            out.writeBytes(once);
        }
        return out.toByteArray();
    }

    private static byte[] noise(int bytes) {
        byte[] noise = new byte[bytes];
        new java.util.Random(5).nextBytes(noise);
        return noise;
    }
}
