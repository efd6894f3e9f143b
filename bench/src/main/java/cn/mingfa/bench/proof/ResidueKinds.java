package cn.mingfa.bench.proof;

import cn.mingfa.bench.proof.Sheet.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What tools and copying leave behind; the leavings themselves stand in {@code residues.tsv}. */
final class ResidueKinds {

    private static final Pattern FIGURE = Pattern.compile("(?<=[\\u4e00-\\u9fff])\\d{2,}(?=[件次份名家场])");

    private ResidueKinds() {}

    static List<Kind> all() {
        var all = new ArrayList<Kind>();
        List<List<String>> rows = Data.rows("residues.tsv", 3);
        for (String kind : rows.stream().map(List::getFirst).distinct().toList()) {
            List<List<String>> own =
                    rows.stream().filter(r -> r.getFirst().equals(kind)).toList();
            all.add(Kind.of(kind, (sheet, random) -> left(sheet, random, own)));
        }
        all.add(Kind.of("broken_paragraph", (sheet, random) -> broken(sheet)));
        return all;
    }

    private static List<Injection> left(Sheet sheet, Random random, List<List<String>> rows) {
        var all = new ArrayList<Injection>();
        for (List<String> row : rows) {
            String kind = row.get(0);
            String put = unescape(row.get(2));
            switch (row.get(1)) {
                case "inline" -> inside(sheet, random).forEach(at -> all.add(Injection.at(kind, Edit.insert(at, put))));
                case "wrap" -> wrapped(sheet, random, kind, put, all);
                case "prefix" ->
                    starts(sheet, l -> l.level() == 0)
                            .forEach(l -> all.add(Injection.within(
                                    kind, Edit.insert(l.from(), put), new Span(l.from(), l.from() + 1))));
                case "line" ->
                    starts(sheet, l -> true)
                            .forEach(l -> all.add(Injection.at(kind, Edit.insert(l.from(), put + "\n"))));
                case "top" ->
                    all.add(Injection.at(
                            kind, Edit.insert(sheet.prose().getFirst().from(), put + "\n")));
                case "figure" -> figures(sheet, kind, put, all);
                case "widened" -> widened(sheet, kind, all);
                default -> throw new IllegalStateException("unknown way: " + row);
            }
        }
        return all;
    }

    /** Two places between Han characters in each paragraph. */
    private static List<Integer> inside(Sheet sheet, Random random) {
        var all = new ArrayList<Integer>();
        String text = sheet.text();
        for (Line line : sheet.prose()) {
            for (int n = 0; n < 2; n++) {
                int at = line.from() + 5 + random.nextInt(line.text().length() - 10);
                if (Sheet.isHan(text.charAt(at - 1)) && Sheet.isHan(text.charAt(at))) {
                    all.add(at);
                }
            }
        }
        return all;
    }

    /** The first clause of a paragraph between an opening and a closing mark. */
    private static void wrapped(Sheet sheet, Random random, String kind, String put, List<Injection> all) {
        String[] marks = put.split("…", -1);
        for (Line line : sheet.prose()) {
            int comma = line.text().indexOf('，', 12);
            if (comma > 0) {
                int from = line.level() == 0 ? line.from() : line.numberEnd();
                int to = Math.min(line.from() + comma, line.headingEnd());
                String words = sheet.text().substring(from, to);
                all.add(Injection.at(kind, Edit.replace(sheet.text(), from, to, marks[0] + words + marks[1])));
            }
        }
    }

    private static List<Line> starts(Sheet sheet, Predicate<Line> which) {
        return sheet.prose().stream().skip(1).filter(which).toList();
    }

    private static void figures(Sheet sheet, String kind, String put, List<Injection> all) {
        Matcher m = FIGURE.matcher(sheet.text());
        while (m.find()) {
            all.add(Injection.at(kind, Edit.replace(sheet.text(), m.start(), m.end(), put)));
        }
    }

    /** The figures that stand there, in full-width digits. */
    private static void widened(Sheet sheet, String kind, List<Injection> all) {
        Matcher m = FIGURE.matcher(sheet.text());
        while (m.find()) {
            var wide = new StringBuilder();
            m.group().chars().forEach(c -> wide.append((char) (c - '0' + '０')));
            all.add(Injection.at(kind, Edit.replace(sheet.text(), m.start(), m.end(), wide.toString())));
        }
    }

    /** A paragraph cut between two characters, in one of three ways of page breaks. */
    private static List<Injection> broken(Sheet sheet) {
        var all = new ArrayList<Injection>();
        String text = sheet.text();
        for (Line line : sheet.prose()) {
            for (int share = 1; share <= 2; share++) {
                int at = line.from() + line.text().length() * share / 3;
                while (at < line.to() - 2 && !(Sheet.isHan(text.charAt(at - 1)) && Sheet.isHan(text.charAt(at)))) {
                    at++;
                }
                if (at < line.to() - 2) {
                    all.add(Injection.within(
                            "broken_paragraph",
                            Edit.insert(at, share == 1 ? "\n" : "\n\n"),
                            new Span(line.from(), line.to())));
                }
            }
        }
        return all;
    }

    static String unescape(String text) {
        var out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (text.startsWith("\\u", i) && i + 6 <= text.length()) {
                out.append((char) Integer.parseInt(text, i + 2, i + 6, 16));
                i += 5;
            } else if (text.startsWith("\\n", i)) {
                out.append('\n');
                i++;
            } else {
                out.append(text.charAt(i));
            }
        }
        return out.toString();
    }
}
