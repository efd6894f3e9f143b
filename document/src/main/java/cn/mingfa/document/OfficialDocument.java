package cn.mingfa.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An official document (公文) as a value, independent of any file format. The public edition (公开版) has no header;
 * the filed edition (公文版) has one.
 */
public record OfficialDocument(
        String title,
        Optional<Header> header,
        Optional<String> addressee,
        List<Block> body,
        Optional<Signature> signature) {

    public OfficialDocument {
        body = List.copyOf(body);
    }

    /** 版头: issuer mark (发文机关标志), document number (发文字号), signatory (签发人) of an upward document. */
    public record Header(String mark, Optional<String> number, Optional<String> signatory) {}

    /** 署名 and 成文日期. */
    public record Signature(String issuer, LocalDate date) {}

    /** One paragraph of the body. */
    public sealed interface Block permits Heading, Paragraph {}

    /**
     * A stand-alone heading.
     *
     * @param level 1 is 一、, 2 is （一）, 3 is 1., 4 is （1）
     * @param number as printed, e.g. {@code 一、}
     */
    public record Heading(int level, String number, String text) implements Block {}

    /** Running text; a {@link Lead} at its start is a heading that shares the line with its text. */
    public record Paragraph(List<Inline> inlines) implements Block {
        public Paragraph {
            inlines = List.copyOf(inlines);
        }
    }

    /** A piece of a paragraph. */
    public sealed interface Inline permits Lead, Text, Bound {}

    /** Run-in heading such as {@code （一）规范行政执法。}, set in the heading face. */
    public record Lead(int level, String text) implements Inline {}

    /** Plain words. */
    public record Text(String text) implements Inline {}

    /** The written form of a figure ({@code 164人次}), bound to the figure's id. */
    public record Bound(String figureId, String text) implements Inline {}

    /** The document as plain text, one block a line: what checks run on and what the docx reads back as. */
    public String plainText() {
        var out = new StringBuilder(title).append('\n');
        addressee.ifPresent(a -> out.append(a).append("：\n"));
        for (Block block : body) {
            switch (block) {
                case Heading h -> out.append(h.number()).append(h.text());
                case Paragraph p ->
                    p.inlines()
                            .forEach(i -> out.append(
                                    switch (i) {
                                        case Lead lead -> lead.text();
                                        case Text text -> text.text();
                                        case Bound bound -> bound.text();
                                    }));
            }
            out.append('\n');
        }
        signature.ifPresent(s ->
                out.append(s.issuer()).append('\n').append(chinese(s.date())).append('\n'));
        return out.toString();
    }

    /** 成文日期 in the form GB/T 9704 asks: Arabic digits, full year, no leading zeros. */
    public static String chinese(LocalDate date) {
        return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }
}
