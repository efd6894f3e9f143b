package cn.mingfa.document;

import cn.mingfa.document.OfficialDocument.Block;
import cn.mingfa.document.OfficialDocument.Bound;
import cn.mingfa.document.OfficialDocument.Header;
import cn.mingfa.document.OfficialDocument.Heading;
import cn.mingfa.document.OfficialDocument.Inline;
import cn.mingfa.document.OfficialDocument.Lead;
import cn.mingfa.document.OfficialDocument.Paragraph;
import cn.mingfa.document.OfficialDocument.Signature;
import cn.mingfa.document.OfficialDocument.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Official documents out of a seed: every kind of block and inline, odd characters included. */
final class RandomDocuments {

    private static final String SIGNS = "澄砚区栖禾镇法治政府建设有序推进全年办理调解培训学习，。；：“”‘’（）《》—…、0123456789%ABCxyz<>&\"'〔〕㐀𠀀燊·～";
    private static final int[] CODES = SIGNS.codePoints().toArray();

    private final Random random;
    private int figures;

    RandomDocuments(long seed) {
        random = new Random(seed);
    }

    OfficialDocument next() {
        return new OfficialDocument(
                words(1, 60),
                maybe(new Header(
                        words(2, 25), maybe("澄柳政〔2026〕" + (1 + random.nextInt(99)) + "号"), maybe(words(2, 4)))),
                maybe(words(3, 20)),
                body(),
                maybe(new Signature(words(2, 30), LocalDate.ofEpochDay(18_000 + random.nextInt(4000)))));
    }

    private List<Block> body() {
        var blocks = new ArrayList<Block>();
        int n = random.nextInt(12);
        for (int i = 0; i < n; i++) {
            blocks.add(random.nextInt(3) == 0 ? heading() : paragraph());
        }
        return blocks;
    }

    private Heading heading() {
        int level = 1 + random.nextInt(4);
        return new Heading(level, List.of("一、", "（二）", "3.", "（4）").get(level - 1), words(2, 40));
    }

    private Paragraph paragraph() {
        var inlines = new ArrayList<Inline>();
        if (random.nextBoolean()) {
            inlines.add(new Lead(1 + random.nextInt(4), "（一）" + words(2, 20) + "。"));
        }
        int n = 1 + random.nextInt(6);
        for (int i = 0; i < n; i++) {
            inlines.add(
                    random.nextInt(3) == 0
                            ? new Bound("figure-" + ++figures, random.nextInt(2000) + "人次")
                            : new Text(words(1, 80)));
        }
        return new Paragraph(inlines);
    }

    private String words(int least, int most) {
        int n = least + random.nextInt(most - least + 1);
        var out = new StringBuilder();
        for (int i = 0; i < n; i++) {
            out.appendCodePoint(CODES[random.nextInt(CODES.length)]);
        }
        return out.toString();
    }

    private <T> Optional<T> maybe(T value) {
        return random.nextBoolean() ? Optional.of(value) : Optional.empty();
    }
}
