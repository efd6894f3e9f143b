package cn.mingfa.proof.checks.structure;

import cn.mingfa.proof.Genre;
import cn.mingfa.proof.Part;
import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.metadata.Dates;
import cn.mingfa.proof.metadata.Years;
import cn.mingfa.proof.outline.Entry;
import cn.mingfa.proof.outline.Outline;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.Role;
import cn.mingfa.proof.text.View;
import cn.mingfa.proof.text.Words;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Years that do not fit the year of the report: in the opening, in the headings, in the plans, in the signature. The
 * next year's part speaks of the year after, and a report is signed in its own year or the next.
 */
final class YearMismatch implements Check {

    private static final Rule RULE = Rule.warning("metadata.year", Basis.NONE);
    private static final Words PLANNED = Words.list("heading-planned.txt");
    private static final Words TOLD = Words.list("heading-told.txt");
    private static final Pattern PLAN = Pattern.compile("[及和与暨](20\\d\\d)年度?(?:下一步|重点)?工作(?:思路|计划|安排|打算|要点)");
    private static final String CENTURY = "20";
    private static final Pattern SINCE =
            Pattern.compile("(?<!\\d)(20\\d\\d)年(?:以来|起至今|至今|年?初以来)|(?<=公布|发布|完成|编制并公布|开展)(20\\d\\d)年度");
    private static final Pattern BEFORE_END =
            Pattern.compile("(?<!\\d)(20\\d\\d)年(?:\\d{1,2}月)?(?:年?底|年?末)?(?:以前|之前|前)(?!三|后)");
    /** 到2025年底实现, but not 截至2025年底. */
    private static final Pattern BY_END =
            Pattern.compile("(?<![截止至])(?:到|至)(20\\d\\d)年年?[底末]，?(?:力争|基本|全面|全部)?(?=实现|完成|达到|建成|形成)");

    private static final List<String> PARTIAL = List.of("半年", "季度", "阶段", "月");
    /** 现公布某某局2021年政府信息公开工作年度报告. */
    private static final Pattern PUBLISHED = Pattern.compile(
            "(?:现|特|规定，|要求，|通知，)(?:予以|向社会)?(?:公布|发布|编制|制定|形成)《?[^。；，\\d]{0,16}(20\\d{2})年度?(?:本机关|本单位|本级)?(?:政府信息公开|法治政府|政务公开)");

    private static final int SUMMER = 9;
    private static final int FAR = 60;
    private static final int OPENING = 12;
    private static final int FIRST = 3;
    private static final String ANNOUNCES = "现将";

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        Genre genre = dossier.metadata().genre();
        if (!genre.isYearly()) {
            PlanHeadings.run(dossier, notes);
            return;
        }
        if (genre == Genre.DISCLOSURE) {
            DisclosurePeriod.end(dossier.body(), notes);
        }
        OptionalInt titled = dossier.metadata().title().isPresent()
                ? Years.first(dossier.metadata().title().get(), true)
                : opened(dossier.body());
        if (titled.isEmpty()) {
            return;
        }
        int year = titled.getAsInt();
        if (genre == Genre.DISCLOSURE) {
            DisclosurePeriod.years(dossier.body(), year, notes);
            opening(dossier.body(), year, notes);
            PlansOver.run(dossier.body(), year, notes);
            signature(dossier, year, notes);
            return;
        }
        opening(dossier.body(), year, notes);
        for (Entry entry : dossier.outline().entries()) {
            if (entry.level() == 1) {
                heading(entry, year, notes);
            }
        }
        for (Outline.Place place : dossier.outline().places()) {
            if (place.part() == Part.NEXT_YEAR) {
                plans(place.block().view(), place.textFrom(), year, notes);
            }
        }
        int signed = Math.max(signedIn(dossier), planned(dossier, year));
        for (Outline.Place place : dossier.outline().places()) {
            if (place.part() == Part.NEXT_YEAR && signed > year) {
                over(place.block().view(), place.textFrom(), year, notes);
            }
        }
        PlansOver.run(dossier.body(), year, notes);
        ahead(dossier.body(), year, notes);
        signature(dossier, year, notes);
    }

    /** The year a text without a title begins with: 2024年，我局…现将…报告如下. */
    private static OptionalInt opened(List<Block> body) {
        for (Block block : body.subList(0, Math.min(FIRST, body.size()))) {
            int year = yearAt(block.text(), 0, Math.min(5, block.text().length()));
            if (year == 0 && block.text().contains(ANNOUNCES)) {
                return OptionalInt.of(valueAt(block.view(), 0));
            }
        }
        return OptionalInt.empty();
    }

    /** 2024年法治建设工作情况及2024年度工作思路报告如下: what is planned is of the year to come. */
    private static void planned(View view, int from, int year, Notes notes) {
        Matcher matcher = PLAN.matcher(view.text()).region(from, Math.min(view.length(), from + FAR));
        if (matcher.find() && matcher.group(1).equals(String.valueOf(year))) {
            notes.at(
                    view,
                    matcher.start(1),
                    matcher.end(1),
                    "报告的是" + year + "年，下一步的打算应当是" + (year + 1) + "年，请核对。",
                    String.valueOf(year + 1));
        }
    }

    private static void opening(List<Block> body, int year, Notes notes) {
        for (Block block : body.subList(0, Math.min(FIRST, body.size()))) {
            View view = block.view();
            int from = view.text().indexOf(ANNOUNCES);
            if (from >= 0) {
                planned(view, from, year, notes);
            }
            Matcher published = PUBLISHED.matcher(view.text());
            int at = from < 0
                    ? published.find() ? published.start(1) : -1
                    : yearAt(view.text(), from, Math.min(from + OPENING, view.length()));
            if (at > 0 && valueAt(view, at) != year) {
                notes.at(
                        view,
                        at,
                        at + 4,
                        "标题写的是" + year + "年，这里要报告的是" + valueAt(view, at) + "年，请核对。",
                        String.valueOf(year));
            }
        }
        if (!body.isEmpty()) {
            View view = body.getFirst().view();
            int at = yearAt(view.text(), 0, Math.min(OPENING, view.length()));
            if (at >= 0 && valueAt(view, at) != year) {
                notes.at(
                        view,
                        at,
                        at + 4,
                        "标题写的是" + year + "年，开头写的是" + valueAt(view, at) + "年，请核对。",
                        String.valueOf(year));
            }
        }
    }

    private static void heading(Entry entry, int year, Notes notes) {
        View view = entry.block().view();
        int at = yearAt(view.text(), entry.from(), entry.to());
        if (at < 0) {
            return;
        }
        boolean next = entry.speaksOf().contains(Part.NEXT_YEAR);
        boolean past = entry.part() != Part.OTHER && entry.part() != Part.NEXT_YEAR;
        int named = valueAt(view, at);
        if (next && !past && named != year + 1) {
            notes.at(
                    view,
                    at,
                    at + 4,
                    "这是" + year + "年的报告，下一年安排应当写" + (year + 1) + "年，这里写的是" + named + "年，请核对。",
                    String.valueOf(year + 1));
        } else if (named != year && (past && !next || opensTold(entry, year, named))) {
            notes.at(view, at, at + 4, "标题写的是" + year + "年，这一部分标题写的是" + named + "年，请核对。", String.valueOf(year));
        }
    }

    /** Whether the first part tells what was done, and names the year to come: 一、2024年主要工作 in a report of 2023. */
    private static boolean opensTold(Entry entry, int year, int named) {
        String heading = entry.block().view().text().substring(entry.from(), entry.to());
        return entry.ordinal() == 1 && named == year + 1 && !PLANNED.occurIn(heading) && TOLD.occurIn(heading);
    }

    /** A plan that opens a sentence with a year already over: 2023年，我局将…. */
    private static void plans(View view, int from, int year, Notes notes) {
        String text = view.text();
        for (int at = yearAt(text, from, text.length()); at >= 0; at = yearAt(text, at + 4, text.length())) {
            boolean opens = at == 0 || "。；：".indexOf(text.charAt(at - 1)) >= 0;
            int stop = text.indexOf('。', at);
            String sentence = text.substring(at, Math.min(at + 24, stop < 0 ? text.length() : stop));
            boolean told = view.start(at) >= notes.done();
            if (opens && told && valueAt(view, at) <= year && sentence.contains("将")) {
                notes.at(view, at, at + 4, "下一年的打算写成了" + valueAt(view, at) + "年，请核对。", String.valueOf(year + 1));
            }
        }
    }

    /** 力争2025年底前…, promised in January 2026. */
    private static void over(View view, int from, int year, Notes notes) {
        over(BEFORE_END, view, from, year, notes);
        over(BY_END, view, from, year, notes);
    }

    private static void over(Pattern deadline, View view, int from, int year, Notes notes) {
        Matcher matcher = deadline.matcher(view.text()).region(Math.min(from, view.length()), view.length());
        while (matcher.find()) {
            if (Integer.parseInt(matcher.group(1)) <= year) {
                notes.at(
                        view,
                        matcher.start(1),
                        matcher.end(1),
                        "下一步打算里的期限" + matcher.group(1) + "年已经过去，请核对。",
                        String.valueOf(year + 1));
            }
        }
    }

    /** The year after where a heading plans for it, so that this one is over; else 0. */
    private static int planned(Dossier dossier, int year) {
        return dossier.outline().entries().stream()
                        .anyMatch(entry -> entry.speaksOf().contains(Part.NEXT_YEAR)
                                && yearAt(entry.block().view().text(), entry.from(), entry.to()) >= 0
                                && valueAt(
                                                entry.block().view(),
                                                yearAt(entry.block().view().text(), entry.from(), entry.to()))
                                        == year + 1)
                ? year + 1
                : 0;
    }

    /** The year of the signature; 0 where there is none. */
    private static int signedIn(Dossier dossier) {
        return dossier.layout().blocks(Role.SIGNATURE).stream()
                .flatMap(block -> Dates.in(block.text()).stream())
                .mapToInt(date -> date.getYear())
                .findFirst()
                .orElse(0);
    }

    private static void signature(Dossier dossier, int year, Notes notes) {
        for (Block block : dossier.layout().blocks(Role.SIGNATURE)) {
            Dates.in(block.text()).ifPresent(date -> {
                boolean early = date.getYear() == year && date.getMonthValue() <= SUMMER;
                if (date.getYear() < year || date.getYear() > year + 1 || early && isWhole(dossier)) {
                    notes.at(block.start(), block.end(), "落款日期是" + date.getYear() + "年，与" + year + "年度的报告对不上，请核对。");
                }
            });
        }
    }

    /** Whether the report is of a whole year and not of its first half. */
    private static boolean isWhole(Dossier dossier) {
        String title = dossier.metadata().title().orElse("");
        return !title.isEmpty() && PARTIAL.stream().noneMatch(title::contains);
    }

    /** 2028年以来发布, 公布2035年度目录: a year to come told of as one that was. */
    private static void ahead(List<Block> body, int year, Notes notes) {
        for (Block block : body) {
            View view = block.view();
            Matcher matcher = SINCE.matcher(view.text()).useTransparentBounds(true);
            for (int at = view.text().indexOf(CENTURY);
                    at >= 0;
                    at = view.text().indexOf(CENTURY, at + 1)) {
                if (!matcher.region(at, view.length()).lookingAt()) {
                    continue;
                }
                int group = matcher.group(1) == null ? 2 : 1;
                if (Integer.parseInt(matcher.group(group)) > year + 1) {
                    notes.at(view, matcher.start(group), matcher.end(group), "报告的是" + year + "年，这里的年份还没有到，请核对。");
                }
            }
        }
    }

    private static int yearAt(String text, int from, int to) {
        for (int i = from; i + 4 <= to; i++) {
            if (Years.isYear(text, i, false) && !text.startsWith("-", i + 4)) {
                return i;
            }
        }
        return -1;
    }

    private static int valueAt(View view, int at) {
        return Integer.parseInt(view.text(), at, at + 4, 10);
    }
}
