package cn.mingfa.bench.proof;

import cn.mingfa.bench.proof.Sheet.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Title, years, own name, number and date of the document. */
final class MetaKinds {

    private static final Pattern YEAR = Pattern.compile("20\\d\\d");
    private static final Pattern DATE = Pattern.compile("^20\\d\\d年(\\d{1,2})月(\\d{1,2})日$");
    private static final Pattern NUMBER = Pattern.compile("〔(20\\d\\d)〕(\\d+)号");

    private MetaKinds() {}

    static List<Kind> all() {
        return List.of(
                Kind.of("year_of_title", (sheet, random) -> title(sheet)),
                Kind.of("year_of_heading", (sheet, random) -> headings(sheet)),
                Kind.of("year_of_opening", (sheet, random) -> opening(sheet)),
                Kind.of("date_zero", (sheet, random) -> zero(sheet)),
                Kind.of("number_brackets", (sheet, random) -> number(sheet)),
                Kind.of("name_varied", (sheet, random) -> names(sheet)),
                Kind.of("plan_expired", (sheet, random) -> plans(sheet)),
                Kind.of("secrecy_mark", (sheet, random) -> secrecy()));
    }

    private static List<Injection> title(Sheet sheet) {
        var all = new ArrayList<Injection>();
        for (Line line : sheet.lines().subList(0, Math.min(4, sheet.lines().size()))) {
            Matcher m = YEAR.matcher(line.text());
            if (line.level() == 0 && line.text().endsWith("报告") && m.find()) {
                int year = Integer.parseInt(m.group());
                for (int other : new int[] {year - 1, year + 1}) {
                    all.add(Injection.anywhere("year_of_title", List.of(year(sheet, line, m, other))));
                }
            }
        }
        return all;
    }

    private static List<Injection> headings(Sheet sheet) {
        var all = new ArrayList<Injection>();
        for (Line line : sheet.lines()) {
            Matcher m = YEAR.matcher(line.text());
            if (line.level() == 1 && m.find()) {
                int year = Integer.parseInt(m.group());
                for (int other : new int[] {year - 1, year + 1}) {
                    all.add(Injection.anywhere("year_of_heading", List.of(year(sheet, line, m, other))));
                }
            }
        }
        return all;
    }

    private static List<Injection> opening(Sheet sheet) {
        return sheet.prose().stream()
                .limit(1)
                .filter(line -> YEAR.matcher(line.text()).lookingAt())
                .map(line -> {
                    Matcher m = YEAR.matcher(line.text());
                    boolean there = m.find();
                    int year = there ? Integer.parseInt(m.group()) : 0;
                    return Injection.anywhere("year_of_opening", List.of(year(sheet, line, m, year - 1)));
                })
                .toList();
    }

    private static Edit year(Sheet sheet, Line line, Matcher m, int put) {
        return Edit.replace(sheet.text(), line.from() + m.start(), line.from() + m.end(), Integer.toString(put));
    }

    private static List<Injection> zero(Sheet sheet) {
        var all = new ArrayList<Injection>();
        Line line = sheet.lines().getLast();
        Matcher m = DATE.matcher(line.text());
        if (m.matches()) {
            for (int group = 1; group <= 2; group++) {
                if (m.group(group).length() == 1) {
                    all.add(Injection.within("date_zero", Edit.insert(line.from() + m.start(group), "0"), line.span()));
                }
            }
        }
        return all;
    }

    private static List<Injection> number(Sheet sheet) {
        var all = new ArrayList<Injection>();
        Matcher m = NUMBER.matcher(sheet.text());
        while (m.find()) {
            String text = sheet.text();
            for (String put : List.of(
                    "[" + m.group(1) + "]" + m.group(2) + "号",
                    "（" + m.group(1) + "）" + m.group(2) + "号",
                    "〔" + m.group(1) + "〕第" + m.group(2) + "号",
                    "〔" + m.group(1) + "〕0" + m.group(2) + "号")) {
                all.add(Injection.within(
                        "number_brackets",
                        Edit.replace(text, m.start(), m.end(), put),
                        sheet.line(m.start()).span()));
            }
        }
        return all;
    }

    /** A character of the place's own name replaced where the name is written again. */
    private static List<Injection> names(Sheet sheet) {
        var all = new ArrayList<Injection>();
        String text = sheet.text();
        for (List<String> row : Data.rows("names.tsv", 2)) {
            int first = text.indexOf(row.get(0));
            if (first < 0) {
                continue;
            }
            for (int at = text.indexOf(row.get(0), first + 1); at >= 0; at = text.indexOf(row.get(0), at + 1)) {
                all.add(Injection.at(
                        "name_varied", Edit.replace(text, at, at + row.get(0).length(), row.get(1))));
            }
        }
        return all;
    }

    /** A report of 2026 that still works by the plan for publicity which ended in 2025. */
    private static List<Injection> plans(Sheet sheet) {
        var all = new ArrayList<Injection>();
        String text = sheet.text();
        int at = sheet.report().name().endsWith("2026") ? text.indexOf("九五") : -1;
        for (; at >= 0; at = text.indexOf("九五", at + 1)) {
            all.add(Injection.within("plan_expired", Edit.replace(text, at, at + 1, "八"), sheet.sentence(at)));
        }
        return all;
    }

    private static List<Injection> secrecy() {
        return java.util.stream.Stream.of("机密★1年\n\n", "秘密\n\n", "内部资料 注意保存\n\n", "机密★\n")
                .map(mark -> Injection.at("secrecy_mark", Edit.insert(0, mark)))
                .toList();
    }
}
