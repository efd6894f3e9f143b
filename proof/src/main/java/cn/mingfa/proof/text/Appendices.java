package cn.mingfa.proof.text;

import java.util.List;
import java.util.regex.Pattern;

/** Finds where the papers begin that are appended behind a text, each below a line that says so: 附件1. */
final class Appendices {

    private static final Pattern LABEL =
            Pattern.compile("附 ?[件表录图] ?(?:\\d{1,2}|[一二三四五六七八九十]{1,3})?(?:[-－]\\d{1,2})?[：:]?");
    private static final Pattern NAMED =
            Pattern.compile("附[件表录图] ?(?:\\d{1,2}|[一二三四五六七八九十]{1,3})?[：: ] ?[^\\d ].{2,40}");
    /** Fewer lines make no text that something could be appended to. */
    private static final int FEWEST = 3;

    private Appendices() {}

    /** The index of the line where they begin, the number of lines where nothing is appended. */
    static int from(String source, List<Line> lines) {
        boolean dated = false;
        boolean text = false;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.length() > 60) {
                text = true;
                continue;
            }
            String words = View.of(source, List.of(line)).text();
            text |= words.endsWith("。");
            dated |= text && Ends.isDate(words);
            boolean bare = text
                    && i >= FEWEST
                    && i + 1 < lines.size()
                    && LABEL.matcher(words).matches();
            boolean named = dated && NAMED.matcher(words).matches() && hasText(source, lines, i + 1);
            if (named || bare && !isList(source, words, lines.get(i + 1), dated)) {
                return i;
            }
        }
        return lines.size();
    }

    /** Whether a label without a number opens the list of what is appended, which stands above the signature. */
    private static boolean isList(String source, String label, Line next, boolean dated) {
        return !dated
                && label.endsWith("：")
                && Numbering.of(View.of(source, List.of(next)).text()).isPresent();
    }

    /** Whether anything below is more than names of papers, dates and bodies. */
    private static boolean hasText(String source, List<Line> lines, int from) {
        for (int i = from; i < lines.size(); i++) {
            String words = View.of(source, List.of(lines.get(i))).text();
            boolean name = Numbering.of(words).isPresent() || Ends.isName(words) || Ends.isDate(words);
            if (!name && !Ends.isImprint(words)) {
                return true;
            }
        }
        return false;
    }
}
