package cn.mingfa.bench.proof;

import cn.mingfa.bench.proof.Sheet.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Headings, items and announced counts. */
final class NumberingKinds {

    private static final Pattern ITEM = Pattern.compile("([二三四五])是");
    private static final Pattern ANNOUNCED = Pattern.compile("(?:以下|抓好|做好|推进|做好以下)([三四五六])(?:项|个方面|件事|方面)");

    private NumberingKinds() {}

    static List<Kind> all() {
        return List.of(
                Kind.of("heading_skipped", (sheet, random) -> skipped(sheet)),
                Kind.of("heading_doubled", (sheet, random) -> doubled(sheet)),
                Kind.of("heading_lost", (sheet, random) -> lost(sheet)),
                Kind.of("heading_mark", (sheet, random) -> marks(sheet)),
                Kind.of("heading_style", (sheet, random) -> styles(sheet)),
                Kind.of("items_skipped", (sheet, random) -> items(sheet)),
                Kind.of("announced_count", (sheet, random) -> announced(sheet)),
                Kind.of("part_removed", (sheet, random) -> removed(sheet)),
                Kind.of("heading_doubled_text", (sheet, random) -> sameHeading(sheet)));
    }

    private static Edit renumbered(Sheet sheet, Line line, int number) {
        String mark = switch (line.level()) {
            case 1 -> Sheet.chinese(number) + "、";
            case 2 -> "（" + Sheet.chinese(number) + "）";
            default -> number + ".";
        };
        return Edit.replace(sheet.text(), line.from(), line.numberEnd(), mark);
    }

    private static List<Injection> skipped(Sheet sheet) {
        var all = new ArrayList<Injection>();
        for (List<Line> run : sheet.runs()) {
            for (int i = 1; i < run.size(); i++) {
                var edits = new ArrayList<Edit>();
                for (Line later : run.subList(i, run.size())) {
                    edits.add(renumbered(sheet, later, later.number() + 1));
                }
                all.add(new Injection(
                        "heading_skipped",
                        edits,
                        run.get(i - 1).from(),
                        run.get(i).headingEnd(),
                        false));
            }
        }
        return all;
    }

    private static List<Injection> doubled(Sheet sheet) {
        var all = new ArrayList<Injection>();
        for (List<Line> run : sheet.runs()) {
            for (int i = 1; i < run.size(); i++) {
                Line line = run.get(i);
                Line next = run.get(Math.min(i + 1, run.size() - 1));
                all.add(Injection.within(
                        "heading_doubled",
                        renumbered(sheet, line, line.number() - 1),
                        new Span(run.get(i - 1).from(), next.headingEnd())));
            }
        }
        return all;
    }

    private static List<Injection> lost(Sheet sheet) {
        var all = new ArrayList<Injection>();
        for (List<Line> run : sheet.runs()) {
            for (int i = 0; i < run.size() - 1; i++) {
                Line line = run.get(i);
                all.add(Injection.within(
                        "heading_lost",
                        Edit.drop(sheet.text(), line.from(), line.numberEnd()),
                        new Span(line.from(), run.get(i + 1).headingEnd())));
            }
        }
        return all;
    }

    private static List<Injection> marks(Sheet sheet) {
        var all = new ArrayList<Injection>();
        for (Line line : sheet.lines()) {
            int end = line.numberEnd();
            if (line.level() == 1) {
                all.add(mark(sheet, line, Edit.replace(sheet.text(), end - 1, end, ".")));
                all.add(mark(sheet, line, Edit.replace(sheet.text(), end - 1, end, "，")));
            } else if (line.level() == 2) {
                all.add(mark(sheet, line, Edit.insert(end, "、")));
            }
        }
        return all;
    }

    private static Injection mark(Sheet sheet, Line line, Edit edit) {
        return Injection.within("heading_mark", edit, new Span(line.from(), line.headingEnd()));
    }

    /** One heading of a run numbered in another manner: （三） among which stands 3. */
    private static List<Injection> styles(Sheet sheet) {
        var all = new ArrayList<Injection>();
        for (List<Line> run : sheet.runs()) {
            for (int i = 1; i < run.size(); i++) {
                Line line = run.get(i);
                String put = switch (line.level()) {
                    case 1 -> line.number() + ".";
                    case 2 -> Sheet.chinese(line.number()) + "、";
                    default -> "（" + line.number() + "）";
                };
                Edit edit = Edit.replace(sheet.text(), line.from(), line.numberEnd(), put);
                Line next = run.get(Math.min(i + 1, run.size() - 1));
                all.add(Injection.within(
                        "heading_style", edit, new Span(run.get(i - 1).from(), next.headingEnd())));
            }
        }
        return all;
    }

    private static List<Injection> items(Sheet sheet) {
        var all = new ArrayList<Injection>();
        for (Line line : sheet.prose()) {
            if (!line.text().contains("一是")
                    || line.text().indexOf("一是") != line.text().lastIndexOf("一是")) {
                continue;
            }
            Matcher m = ITEM.matcher(line.text());
            while (m.find()) {
                int number = Sheet.number(m.group(1));
                boolean last = line.text().indexOf(Sheet.chinese(number + 1) + "是") < 0;
                int other = last ? number + 1 : number - 1 + (number % 2) * 2;
                Edit edit = Edit.replace(
                        sheet.text(), line.from() + m.start(), line.from() + m.start() + 1, Sheet.chinese(other));
                if (other != number) {
                    all.add(Injection.within("items_skipped", edit, line.span()));
                }
            }
        }
        return all;
    }

    private static List<Injection> announced(Sheet sheet) {
        var all = new ArrayList<Injection>();
        for (Line line : sheet.lines()) {
            Matcher m = ANNOUNCED.matcher(line.text());
            while (m.find()) {
                int number = Sheet.number(m.group(1));
                for (int other : new int[] {number - 1, number + 1}) {
                    Edit edit = Edit.replace(
                            sheet.text(), line.from() + m.start(1), line.from() + m.end(1), Sheet.chinese(other));
                    all.add(Injection.within("announced_count", edit, line.span()));
                }
            }
        }
        return all;
    }

    /** A whole first-level part taken out, those behind it renumbered. */
    private static List<Injection> removed(Sheet sheet) {
        List<Line> parts = sheet.lines().stream().filter(l -> l.level() == 1).toList();
        var all = new ArrayList<Injection>();
        if (sheet.report().name().startsWith("disclosure")) {
            return all;
        }
        for (int i = 0; i < parts.size(); i++) {
            int to = i + 1 < parts.size()
                    ? parts.get(i + 1).from()
                    : sheet.text().length();
            var edits = new ArrayList<Edit>();
            edits.add(Edit.drop(sheet.text(), parts.get(i).from(), to));
            for (Line later : parts.subList(i + 1, parts.size())) {
                edits.add(renumbered(sheet, later, later.number() - 1));
            }
            all.add(Injection.anywhere("part_removed", edits));
        }
        return all;
    }

    /** A heading that repeats the one before it word by word. */
    private static List<Injection> sameHeading(Sheet sheet) {
        var all = new ArrayList<Injection>();
        for (List<Line> run : sheet.runs()) {
            for (int i = 1; i < run.size(); i++) {
                Line before = run.get(i - 1);
                Line line = run.get(i);
                String words = sheet.text().substring(before.numberEnd(), before.headingEnd());
                Edit edit = Edit.replace(sheet.text(), line.numberEnd(), line.headingEnd(), words);
                all.add(Injection.within("heading_doubled_text", edit, new Span(before.from(), line.headingEnd())));
            }
        }
        return all;
    }
}
