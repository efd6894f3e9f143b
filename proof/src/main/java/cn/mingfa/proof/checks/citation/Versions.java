package cn.mingfa.proof.checks.citation;

import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.statutes.Statute;
import cn.mingfa.proof.statutes.StatuteKind;
import cn.mingfa.proof.statutes.Statutes;
import cn.mingfa.proof.text.Chars;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The years in brackets of a plan, or the year of revision of a law, that are not those of the instrument. */
final class Versions implements Check {

    private static final Rule RULE = Rule.warning("citation.version", "法律法规和文件的正式名称");
    private static final int BRACKET = 40;
    private static final Pattern YEARS = Pattern.compile("（\\d{4}[-—－–～]\\d{4}）$");
    private static final Pattern FORCE = Pattern.compile(
            "(?:（[^（）]{1,12}）)?(?:已|将)?(?:正式)?[自于从](\\d{4})年(\\d{1,2})月(\\d{1,2})日起?(?:正式)?(?:施行|实施|生效)");
    private static final List<String> REVISED = List.of("修订", "修正", "修改", "版", "制定", "公布");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        for (Citation citation : Cites.of(dossier)) {
            if (citation.marked()) {
                period(citation, dossier.background().statutes(), notes);
                revision(citation, notes);
                bare(citation, notes);
                force(citation, notes);
            }
        }
    }

    /** 《法治政府建设实施纲要（2021－2026年）》. */
    private static void period(Citation citation, Statutes statutes, Notes notes) {
        if (citation.statute().isPresent()) {
            return;
        }
        String name = citation.name();
        int open = name.endsWith("）") ? name.lastIndexOf('（') : -1;
        List<String> written = open <= 0 ? List.of() : years(name.substring(open));
        if (written.size() != 2) {
            return;
        }
        String stem = Statutes.key(name.substring(0, open));
        Set<String> right = new LinkedHashSet<>();
        for (Statute statute : statutes.all()) {
            String title = statute.title();
            int bracket = title.lastIndexOf('（');
            if (statute.kind() == StatuteKind.PLAN
                    && bracket > 0
                    && Statutes.key(title.substring(0, bracket)).equals(stem)) {
                right.add(title.substring(bracket));
            }
        }
        List<String> sharing = right.stream()
                .filter(period -> years(period).stream().anyMatch(written::contains))
                .toList();
        if (right.isEmpty()) {
            return;
        }
        int from = citation.nameFrom() + open;
        String message = "起止年份应为" + String.join("或者", right) + "，请核对。";
        if (right.size() == 1 || sharing.size() == 1) {
            notes.at(
                    citation.view(),
                    from,
                    citation.nameEnd(),
                    message,
                    sharing.size() == 1 ? sharing.getFirst() : right.iterator().next());
        } else {
            notes.at(citation.view(), from, citation.nameEnd(), message);
        }
    }

    /** 《法治政府建设实施纲要（2021－2025）》: the word for year is left out. */
    private static void bare(Citation citation, Notes notes) {
        Matcher matcher = YEARS.matcher(citation.name());
        boolean plan = citation.statute()
                .filter(statute -> statute.kind() == StatuteKind.PLAN)
                .isPresent();
        if (plan && matcher.find()) {
            int at = citation.nameFrom() + matcher.start();
            int end = citation.nameFrom() + matcher.end() - 1;
            String years = citation.view().text().substring(at + 1, end);
            notes.at(citation.view(), at + 1, end, "起止年份后面缺“年”，请补上。", years + "年");
        }
    }

    /** 《行政处罚法》（2020年修订）, inside or behind the marks. */
    private static void revision(Citation citation, Notes notes) {
        Optional<Statute> statute = citation.statute();
        if (statute.isEmpty() || !statute.get().complete()) {
            return;
        }
        String text = citation.view().text();
        int open = citation.name().endsWith("）") ? citation.name().lastIndexOf('（') : -1;
        int from = open > 0 ? citation.nameFrom() + open : citation.nameEnd() + 1;
        int to = open > 0 ? citation.nameEnd() : Near.find(text, '）', from, BRACKET) + 1;
        if (from >= text.length() || text.charAt(from) != '（' || to <= from) {
            return;
        }
        String bracket = text.substring(from, to);
        List<String> years = years(bracket);
        if (years.size() != 1 || REVISED.stream().noneMatch(bracket::contains)) {
            return;
        }
        int year = Integer.parseInt(years.getFirst());
        if (statute.get().versions().stream().anyMatch(v -> goes(v, year))) {
            return;
        }
        int at = from + bracket.indexOf(years.getFirst());
        String known = String.join(
                "、", statute.get().versions().stream().map(v -> v.year() + "年").toList());
        notes.at(
                citation.view(),
                at,
                at + 4,
                "《" + statute.get().shortTitle() + "》没有" + year + "年的版本，制定、修改的年份是" + known + "，请核对。");
    }

    /** 《行政复议法》自2024年7月1日起施行: a day on which no version came into force. */
    private static void force(Citation citation, Notes notes) {
        String text = citation.view().text();
        Optional<Statute> statute = citation.statute().filter(Statute::complete);
        Matcher said = FORCE.matcher(text).region(Math.min(text.length(), citation.nameEnd() + 1), text.length());
        if (statute.isEmpty() || text.charAt(said.regionStart() - 1) != '》' || !said.lookingAt()) {
            return;
        }
        List<String> days = statute.get().versions().stream()
                .flatMap(version -> version.inForce().stream())
                .map(day -> day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日")
                .toList();
        String day = Integer.parseInt(said.group(1)) + "年" + Integer.parseInt(said.group(2)) + "月"
                + Integer.parseInt(said.group(3)) + "日";
        if (days.size() == statute.get().versions().size() && !days.contains(day)) {
            notes.at(
                    citation.view(),
                    said.start(1),
                    said.end(3),
                    "《" + statute.get().shortTitle() + "》的施行日期是" + String.join("、", days) + "，请核对。");
        }
    }

    /** The year it was adopted or came into force. */
    private static boolean goes(Statute.Version version, int year) {
        return version.year() == year
                || version.inForce().filter(day -> day.getYear() == year).isPresent();
    }

    private static List<String> years(String text) {
        var years = new java.util.ArrayList<String>(2);
        for (int i = 0; i + 4 <= text.length(); i++) {
            boolean begins = i == 0 || !Chars.isDigit(text.charAt(i - 1));
            boolean ends = i + 4 == text.length() || !Chars.isDigit(text.charAt(i + 4));
            String four = text.substring(i, i + 4);
            if (begins && ends && four.chars().allMatch(c -> c >= '0' && c <= '9') && four.charAt(0) <= '2') {
                years.add(four);
            }
        }
        return years;
    }
}
