package cn.mingfa.document;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** A PDF written by hand: Chinese text in a face that is named and not embedded, so that no font is needed. */
final class PdfFixture {

    /** Left edge and body size of the fixtures, in points. */
    static final int LEFT = 80;

    static final int SIZE = 16;

    private final List<String> pages = new ArrayList<>();
    private final StringBuilder page = new StringBuilder();

    /** A line of text with its base line at a height above the foot of the page. */
    PdfFixture line(int x, int y, int size, String text) {
        String hex = HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_16BE));
        page.append("BT /F1 %d Tf 1 0 0 1 %d %d Tm <%s> Tj ET\n".formatted(size, x, y, hex));
        return this;
    }

    PdfFixture raw(String instructions) {
        page.append(instructions).append('\n');
        return this;
    }

    PdfFixture nextPage() {
        pages.add(page.toString());
        page.setLength(0);
        return this;
    }

    byte[] bytes() {
        nextPage();
        var out = new Objects();
        int n = pages.size();
        var kids = new StringBuilder();
        for (int i = 0; i < n; i++) {
            kids.append(6 + 2 * i).append(" 0 R ");
        }
        out.add("<< /Type /Catalog /Pages 2 0 R >>");
        out.add("<< /Type /Pages /Count " + n + " /Kids [" + kids + "] >>");
        out.add("<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UTF16-H"
                + " /DescendantFonts [4 0 R] >>");
        out.add("<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /DW 1000 /FontDescriptor 5 0 R"
                + " /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> >>");
        out.add("<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880]"
                + " /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>");
        for (int i = 0; i < n; i++) {
            out.add("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents " + (7 + 2 * i)
                    + " 0 R /Resources << /Font << /F1 3 0 R >> /XObject << /Im1 " + (6 + 2 * n) + " 0 R >> >> >>");
            out.add("<< /Length " + pages.get(i).length() + " >>\nstream\n" + pages.get(i) + "\nendstream");
        }
        out.add("<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8"
                + " /Length 1 >>\nstream\nA\nendstream");
        return out.finish();
    }

    String read() throws UnreadableDocument {
        return Documents.read("甲.pdf", bytes()).text();
    }

    /** Objects with the table of their offsets; everything is ASCII. */
    static final class Objects {
        private final ByteArrayOutputStream out = new ByteArrayOutputStream();
        private final List<Integer> offsets = new ArrayList<>();

        Objects() {
            write("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII));
        }

        void add(String object) {
            add(object.getBytes(StandardCharsets.US_ASCII));
        }

        void add(byte[] object) {
            offsets.add(out.size());
            write((offsets.size() + " 0 obj\n").getBytes(StandardCharsets.US_ASCII));
            write(object);
            write("\nendobj\n".getBytes(StandardCharsets.US_ASCII));
        }

        byte[] finish() {
            int table = out.size();
            var xref = new StringBuilder("xref\n0 " + (offsets.size() + 1) + "\n0000000000 65535 f \n");
            offsets.forEach(offset -> xref.append("%010d 00000 n \n".formatted(offset)));
            xref.append(
                    "trailer\n<< /Size " + (offsets.size() + 1) + " /Root 1 0 R >>\nstartxref\n" + table + "\n%%EOF\n");
            write(xref.toString().getBytes(StandardCharsets.US_ASCII));
            return out.toByteArray();
        }

        private void write(byte[] bytes) {
            out.write(bytes, 0, bytes.length);
        }
    }
}
