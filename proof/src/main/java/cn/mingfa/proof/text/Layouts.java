package cn.mingfa.proof.text;

import cn.mingfa.document.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Takes documents apart, in time linear in their length. */
public final class Layouts {

    /** What a portal puts where there is nothing to put. */
    private static final Set<String> NOTHING = Set.of("无", "无文号", "暂无", "-", "—");

    private static final int PAGE_DIGITS = 3;
    private static final int PROSE = 20;

    private Layouts() {}

    /** The blocks of the document with their roles. */
    public static Layout of(SourceText source) {
        String text = source.text();
        List<Line> lines = lines(text);
        var labels = new LinkedHashMap<String, String>(source.labels());
        List<Optional<Role>> outside = Furniture.judge(text, lines, labels);

        var inside = new ArrayList<Line>();
        var blocks = new ArrayList<Block>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Optional<Role> role = outside.get(i);
            if (role.isEmpty() && (PageNumbers.is(text, line) || isBetween(text, lines, i))) {
                role = Optional.of(Role.PAGE_NUMBER);
            }
            if (role.isPresent()) {
                blocks.add(Block.of(role.get(), text, List.of(line)));
            } else if (!View.vanishes(text, line)) {
                inside.add(line);
            }
        }
        Matter matter = Matter.of(text, inside);
        blocks.addAll(matter.blocks());
        blocks.sort((a, b) -> Integer.compare(a.start(), b.start()));
        return Layout.of(text, blocks, meanings(labels), matter.hardWrapped());
    }

    /** A line of digits only that parts two long lines of prose, as the number of a page does. */
    private static boolean isBetween(String text, List<Line> lines, int at) {
        String digits = lines.get(at).of(text);
        boolean bare = digits.length() <= PAGE_DIGITS && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return bare
                && at > 0
                && at + 1 < lines.size()
                && isProse(text, lines.get(at - 1))
                && isProse(text, lines.get(at + 1));
    }

    private static boolean isProse(String text, Line line) {
        String prose = line.of(text);
        return prose.length() >= PROSE
                && (prose.indexOf('，') >= 0 || prose.indexOf(',') >= 0 || prose.indexOf('。') >= 0);
    }

    /** Labels under their meaning; the first label of a meaning wins. */
    private static Map<String, String> meanings(Map<String, String> labels) {
        var meanings = new LinkedHashMap<String, String>();
        labels.forEach((label, value) -> {
            String bare = label.replace(" ", "").replace("\u3000", "");
            if (!value.isBlank() && !NOTHING.contains(value.strip())) {
                Labels.meaning(bare).ifPresent(m -> meanings.putIfAbsent(m, value.strip()));
            }
        });
        return meanings;
    }

    private static List<Line> lines(String text) {
        var lines = new ArrayList<Line>();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n' || text.charAt(i) == '\r' || text.charAt(i) == '\f') {
                int start = from;
                int end = i;
                while (start < end && Chars.isBlank(text.charAt(start))) {
                    start++;
                }
                while (end > start && Chars.isBlank(text.charAt(end - 1))) {
                    end--;
                }
                if (start < end) {
                    lines.add(new Line(start, end));
                }
                from = i + 1;
            }
        }
        return lines;
    }
}
