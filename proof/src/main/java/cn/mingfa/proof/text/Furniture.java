package cn.mingfa.proof.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells what a portal put around a text from the text: navigation above, a metadata block, a footer below. Lines are
 * judged by words of two lists, that of {@link Labels} and {@code furniture.csv}, and only outside the text proper.
 */
final class Furniture {

    private static final int TOP = 80;
    private static final int LONG = 60;
    private static final int FEW = 3;
    private static final int COLUMN = 8;
    private static final int LONGEST_PATH = 100;
    private static final String BULLETS = "•-";
    private static final Pattern PLACE = Pattern.compile("您?的?(?:当前|现在|所在).{0,4}位置 ?：");
    private static final List<String> CUT = words("cut");
    private static final List<String> FOOT = words("foot");
    private static final List<String> LINE = words("line");

    private Furniture() {}

    /** Roles of the lines, null where the line belongs to the document; labels found go into the map. */
    static List<Optional<Role>> judge(String source, List<Line> lines, Map<String, String> labels) {
        var roles = new ArrayList<Optional<Role>>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            roles.add(Optional.empty());
        }
        int top = judgeTop(source, lines, roles, labels);
        judgeFoot(source, lines, roles, top);
        return roles;
    }

    private static int judgeTop(
            String source, List<Line> lines, List<Optional<Role>> roles, Map<String, String> labels) {
        int lastLabelled = -1;
        int labelled = 0;
        int top = Math.min(TOP, lines.size());
        for (int i = 0; i < top; i++) {
            String text = folded(source, lines.get(i));
            if (text.length() > 200 || isProse(text)) {
                top = i;
                break;
            }
            Map<String, String> found = Labels.of(text);
            if (!found.isEmpty()) {
                found.forEach(labels::putIfAbsent);
                roles.set(i, Optional.of(Role.LABEL));
                lastLabelled = i;
                labelled++;
            }
        }
        boolean block = labelled >= 2;
        boolean aboveNavigation = false;
        int title = lastTitle(source, lines, top);
        for (int i = top - 1; i >= 0; i--) {
            if (roles.get(i).isPresent()) {
                continue;
            }
            String text = folded(source, lines.get(i));
            boolean aboveBlock = block && i < lastLabelled && !titleLike(text);
            boolean navigation = isNavigation(text) || i < title && hasBullet(text);
            if (aboveBlock || navigation || aboveNavigation && isColumn(text)) {
                roles.set(i, Optional.of(Role.FURNITURE));
            }
            aboveNavigation |= navigation && text.indexOf('>') >= 0;
        }
        return top;
    }

    /** The last of the lines above the text that ends as titles do and names a year; -1 if none does. */
    private static int lastTitle(String source, List<Line> lines, int top) {
        for (int i = top - 1; i >= 0; i--) {
            String text = folded(source, lines.get(i));
            if (titleLike(text) && text.indexOf('年') >= 4 && text.indexOf('>') < 0) {
                return i;
            }
        }
        return -1;
    }

    private static void judgeFoot(String source, List<Line> lines, List<Optional<Role>> roles, int top) {
        int last = lastText(source, lines);
        boolean begun = false;
        boolean ended = false;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            begun = begun || line.length() >= LONG || (i >= top && line.length() >= 20) || isText(folded(source, line));
            if (begun && !ended && i >= last && line.length() <= 200) {
                ended = endsDocument(folded(source, line));
            }
            if (ended) {
                roles.set(i, Optional.of(Role.FURNITURE));
            }
        }
    }

    /** From where on no more than a few lines are text proper, so that a footer may begin: 主办： also names hosts within it. */
    private static int lastText(String source, List<Line> lines) {
        int left = FEW;
        for (int i = lines.size() - 1; i >= 0; i--) {
            Line line = lines.get(i);
            boolean text = line.length() > TOP || isText(folded(source, line));
            if (text && left-- == 0) {
                return i;
            }
        }
        return 0;
    }

    /** A numbered heading or a closed sentence: the text proper has begun. */
    private static boolean isText(String line) {
        return Numbering.of(line).isPresent()
                || (line.length() >= 20 && "。：；".indexOf(line.charAt(line.length() - 1)) >= 0);
    }

    private static boolean endsDocument(String text) {
        if (text.length() <= 30 && beginsWithAny(text, CUT)) {
            return true;
        }
        for (String word : FOOT) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasBullet(String line) {
        return !line.isEmpty() && BULLETS.indexOf(line.charAt(0)) >= 0;
    }

    private static boolean isNavigation(String line) {
        String text = hasBullet(line) ? line.substring(1).strip() : line;
        if (text.isEmpty() || PLACE.matcher(text).lookingAt()) {
            return true;
        }
        if (titleLike(text) && text.indexOf('>') < 0) {
            return false;
        }
        boolean sentence = text.indexOf('。') >= 0 || text.indexOf('，') >= 0;
        return (text.length() <= 40 && !sentence && beginsWithAny(text, LINE))
                || (text.length() <= 80
                        && (text.contains(" > ")
                                || text.contains(">>") && !text.contains("<<")
                                || text.contains("首页>")))
                || (text.length() <= LONGEST_PATH && !sentence && isPath(text))
                || text.equals(">");
    }

    /** Two steps down at least: 首页 >信息公开 >年度报告. */
    private static boolean isPath(String text) {
        return text.chars().filter(c -> c == '>').count() > 1 && text.indexOf('<') < 0;
    }

    /** Name of a portal's column above the line that says where the reader is: 工作报告. */
    private static boolean isColumn(String text) {
        return text.length() <= COLUMN && text.chars().noneMatch(Character::isDigit);
    }

    private static boolean beginsWithAny(String text, List<String> words) {
        for (String word : words) {
            if (text.startsWith(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isProse(String text) {
        return text.length() >= LONG && text.indexOf('，') >= 0;
    }

    private static boolean titleLike(String text) {
        return text.endsWith("报告") || text.endsWith("总结") || text.endsWith("情况");
    }

    private static String folded(String source, Line line) {
        return line.length() > 400
                ? line.of(source).substring(0, 400)
                : View.of(source, List.of(line)).text();
    }

    private static List<String> words(String kind) {
        var words = new ArrayList<String>();
        for (List<String> row : Resources.table("furniture.csv", 2)) {
            if (row.get(0).equals(kind)) {
                words.add(row.get(1));
            }
        }
        return words;
    }
}
