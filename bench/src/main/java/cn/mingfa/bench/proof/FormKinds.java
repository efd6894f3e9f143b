package cn.mingfa.bench.proof;

import cn.mingfa.bench.proof.Sheet.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The form of the paper: title, addressee, signature, attachments, levels and how the office calls itself. */
final class FormKinds {

    private static final String NOUN = "情况报告";
    private static final String COLON = "：";
    private static final Pattern DATE = Pattern.compile("20\\d\\d年\\d{1,2}月\\d{1,2}日");
    private static final int SECOND = 2;
    private static final int HEAD = 5;
    private static final int SHORT = 40;

    private FormKinds() {}

    static List<Kind> all() {
        return List.of(
                Kind.of("title_word_doubled", (sheet, random) -> titleDoubled(sheet)),
                Kind.of("title_lost", (sheet, random) -> titleLost(sheet)),
                Kind.of("addressee_colon", (sheet, random) -> addressee(sheet)),
                Kind.of("signature_order", (sheet, random) -> signature(sheet)),
                Kind.of("attachment_number", (sheet, random) -> attachments(sheet)),
                Kind.of("level_skipped", (sheet, random) -> levels(sheet)),
                Kind.of("self_name", (sheet, random) -> selfNames(sheet)));
    }

    private static Optional<Line> title(Sheet sheet) {
        return sheet.lines().stream()
                .limit(SECOND)
                .filter(l -> l.text().endsWith("报告"))
                .findFirst();
    }

    /** 情况情况报告. */
    private static List<Injection> titleDoubled(Sheet sheet) {
        return title(sheet)
                .filter(l -> l.text().endsWith(NOUN))
                .map(l -> Injection.within(
                        "title_word_doubled", Edit.insert(l.to() - NOUN.length(), NOUN.substring(0, SECOND)), l.span()))
                .stream()
                .toList();
    }

    /** The paper without its title, of one line or two. */
    private static List<Injection> titleLost(Sheet sheet) {
        return title(sheet)
                .map(l -> Injection.anywhere("title_lost", List.of(Edit.drop(sheet.text(), 0, l.to()))))
                .stream()
                .toList();
    }

    private static List<Injection> addressee(Sheet sheet) {
        return sheet.lines().stream()
                .limit(HEAD)
                .filter(l -> l.text().endsWith(COLON) && l.text().length() < SHORT)
                .map(l -> Injection.within("addressee_colon", Edit.drop(sheet.text(), l.to() - 1, l.to()), l.span()))
                .toList();
    }

    /** The date above the name of the office. */
    private static List<Injection> signature(Sheet sheet) {
        List<Line> lines = sheet.lines();
        Line date = lines.getLast();
        Line name = lines.get(lines.size() - SECOND);
        if (!DATE.matcher(date.text()).matches() || name.text().length() >= SHORT) {
            return List.of();
        }
        Edit edit = Edit.replace(sheet.text(), name.from(), date.to(), date.text() + "\n" + name.text());
        return List.of(Injection.at("signature_order", edit));
    }

    /** A list of attachments above the signature whose numbers skip or whose names end with a stop. */
    private static List<Injection> attachments(Sheet sheet) {
        List<Line> lines = sheet.lines();
        Line name = lines.get(lines.size() - SECOND);
        if (!DATE.matcher(lines.getLast().text()).matches() || name.text().length() >= SHORT) {
            return List.of();
        }
        String right = "附件：1.重点任务完成情况表\n2.行政执法统计表\n\n";
        return List.of(right.replace("2.", "3."), right.replace("表\n2", "表。\n2")).stream()
                .map(wrong -> Injection.at("attachment_number", new Edit(name.from(), name.from(), wrong, right)))
                .toList();
    }

    /** The second level of a part numbered as the third is. */
    private static List<Injection> levels(Sheet sheet) {
        var all = new ArrayList<Injection>();
        for (List<Line> run : sheet.runs()) {
            if (run.getFirst().level() == SECOND) {
                List<Edit> edits = run.stream()
                        .map(l -> Edit.replace(sheet.text(), l.from(), l.numberEnd(), l.number() + "."))
                        .toList();
                all.add(Injection.anywhere("level_skipped", edits));
            }
        }
        return all;
    }

    /** 我局 in the report of a town, 我镇 in that of a bureau. */
    private static List<Injection> selfNames(Sheet sheet) {
        String title = title(sheet).map(Line::text).orElse("")
                + sheet.lines().getFirst().text();
        boolean bureau = title.contains("局");
        boolean town = title.contains("镇人民政府") || title.contains("乡人民政府");
        if (bureau == town) {
            return List.of();
        }
        String own = bureau ? "我局" : title.contains("镇人民政府") ? "我镇" : "我乡";
        String other = bureau ? "我镇" : "我局";
        List<Line> prose = sheet.prose();
        return prose.subList(1, Math.min(prose.size(), HEAD)).stream()
                .map(l -> Injection.at("self_name", new Edit(l.to(), l.to(), other + "逐项跟踪落实。", own + "逐项跟踪落实。")))
                .toList();
    }
}
