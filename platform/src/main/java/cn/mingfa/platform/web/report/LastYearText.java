package cn.mingfa.platform.web.report;

import cn.mingfa.platform.reporting.LastYear;
import cn.mingfa.platform.reporting.ParagraphView;
import cn.mingfa.platform.reporting.ReportView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Last year's text beside this year's, its sentences marked that stand in this year's report again: word for word, or
 * with other figures only.
 *
 * @param title of the document; {@code accepted} whether it is from the library and not in the making here
 * @param again how many sentences stand word for word in words people wrote or approved
 */
public record LastYearText(String title, boolean accepted, List<Line> lines, int again) {

    /** Shorter sentences are alike by chance. */
    private static final int SHORTEST = 12;

    private static final Pattern SENTENCE = Pattern.compile("[^。！？；\\n]+[。！？；]?|\\n");
    private static final Pattern MARKS = Pattern.compile("[\\p{P}\\p{Z}\\s]+");
    private static final Pattern FIGURES = Pattern.compile("[0-9０-９]+(?:[.．][0-9]+)?");

    public LastYearText {
        lines = List.copyOf(lines);
    }

    /** A paragraph of last year's text. */
    public record Line(List<Piece> pieces) {}

    /**
     * A sentence.
     *
     * @param paragraph of this year's report it stands in, or empty
     * @param how 原句 where it is the same word for word, 只换了数字 where only figures differ, else empty
     */
    public record Piece(String text, String paragraph, String how) {}

    static LastYearText of(LastYear last, ReportView report) {
        Map<String, String> exact = new HashMap<>();
        Map<String, String> alike = new HashMap<>();
        for (ParagraphView paragraph : report.paragraphs()) {
            Matcher sentence = SENTENCE.matcher(paragraph.text());
            while (sentence.find()) {
                String key = key(sentence.group());
                if (key.length() >= SHORTEST) {
                    exact.putIfAbsent(key, paragraph.id());
                    alike.putIfAbsent(withoutFigures(key), paragraph.id());
                }
            }
        }
        List<Line> lines = new ArrayList<>();
        int again = 0;
        for (String text : last.text().split("\n", -1)) {
            List<Piece> pieces = new ArrayList<>();
            Matcher sentence = SENTENCE.matcher(text);
            while (sentence.find()) {
                Piece piece = piece(sentence.group(), exact, alike);
                again += piece.paragraph().isEmpty() ? 0 : 1;
                pieces.add(piece);
            }
            if (!pieces.isEmpty()) {
                lines.add(new Line(pieces));
            }
        }
        return new LastYearText(last.title(), last.document().isPresent(), lines, again);
    }

    private static Piece piece(String sentence, Map<String, String> exact, Map<String, String> alike) {
        String key = key(sentence);
        if (exact.containsKey(key)) {
            return new Piece(sentence, exact.getOrDefault(key, ""), "原句");
        }
        String bare = withoutFigures(key);
        if (key.length() >= SHORTEST && alike.containsKey(bare)) {
            return new Piece(sentence, alike.getOrDefault(bare, ""), "只换了数字");
        }
        return new Piece(sentence, "", "");
    }

    private static String key(String sentence) {
        return MARKS.matcher(sentence).replaceAll("");
    }

    private static String withoutFigures(String key) {
        return FIGURES.matcher(key).replaceAll("#");
    }
}
