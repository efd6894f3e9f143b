package cn.mingfa.bench.proof;

import cn.mingfa.bench.proof.Sheet.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Defects that come with a sentence of their own: the copy without the defect holds the sentence as it should read. The
 * sentences stand in {@code carriers.tsv} as {@code kind TAB years TAB sentence}, the two readings as {@code [[wrong|right]]}, the years
 * being those of the reports in which the right reading is right.
 */
final class CarrierKinds {

    private static final Pattern TWO = Pattern.compile("\\[\\[([^|\\]]*)\\|([^|\\]]*)]]");

    private CarrierKinds() {}

    static List<Kind> all() {
        var all = new ArrayList<Kind>();
        List<List<String>> rows = Data.rows("carriers.tsv", 3);
        for (String kind : rows.stream().map(List::getFirst).distinct().toList()) {
            List<List<String>> own =
                    rows.stream().filter(r -> r.getFirst().equals(kind)).toList();
            all.add(Kind.of(kind, (sheet, random) -> carried(sheet, kind, own)));
        }
        return all;
    }

    /** Each sentence at the end of one paragraph of the first part, paragraph after paragraph. */
    private static List<Injection> carried(Sheet sheet, String kind, List<List<String>> rows) {
        List<String> sentences = rows.stream()
                .filter(r -> holdsIn(r.get(1), sheet.report().year()))
                .map(r -> r.get(2))
                .toList();
        if (sentences.isEmpty()) {
            return List.of();
        }
        List<Line> hosts = hosts(sheet);
        var all = new ArrayList<Injection>();
        // Reports start at different sentences, so that few copies of each reach them all.
        int first = Math.floorMod(sheet.report().name().hashCode(), sentences.size());
        for (int i = 0; i < sentences.size(); i++) {
            String sentence = sentences.get((first + i) % sentences.size());
            Matcher m = TWO.matcher(sentence);
            String wrong = m.replaceAll(r -> Matcher.quoteReplacement(r.group(1)));
            String right = m.replaceAll(r -> Matcher.quoteReplacement(r.group(2)));
            int at = hosts.get(i % hosts.size()).to();
            all.add(Injection.at(kind, new Edit(at, at, wrong, right)));
        }
        return all;
    }

    private static boolean holdsIn(String years, int year) {
        return years.equals("-")
                || (Integer.parseInt(years.substring(0, 4)) <= year && year <= Integer.parseInt(years.substring(5)));
    }

    private static List<Line> hosts(Sheet sheet) {
        List<Line> prose = sheet.prose();
        int second = sheet.lines().stream()
                .filter(l -> l.level() == 1 && l.number() == 2)
                .mapToInt(Line::from)
                .findFirst()
                .orElse(sheet.text().length());
        List<Line> hosts = prose.stream().skip(1).filter(l -> l.from() < second).toList();
        return hosts.isEmpty() ? prose : hosts;
    }
}
