package cn.mingfa.proof.checks.structure;

import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.narrative.Sentences;
import cn.mingfa.proof.outline.Outline;
import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.Numbering;
import cn.mingfa.proof.text.View;
import cn.mingfa.proof.text.Words;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 以下三个方面 followed by another number of 一是, 二是 in the paragraphs behind it, or of headings （一）, （二）. */
final class AnnouncedCounts implements Check {

    private static final Rule RULE = Rule.warning("numbering.announced", Basis.NONE);
    private static final Pattern ANNOUNCED = Pattern.compile(
            "(?:以下|如下|下列)([二两三四五六七八九]|[2-9])(?:个方面|方面|点|项|个问题|条)|([二两三四五六七八九]|[2-9])个?方面(?:的?(?:问题|不足|工作|原因|情况|措施))?(?:：|[。，](?=一是|一要))|(?:问题|不足|短板)(?:主要)?有([二两三四五六七八九]|[2-9])(?:个|点|项|方面|个方面)：(?=一是)");

    /** 抓好三项重点工作：一是…, where the other does not tell it. */
    private static final Pattern ITEMS = Pattern.compile(
            "(?<!以下|如下|下列)([二两三四五六七八九]|[2-9])(?!个?方面)(?:项|个|点|条|件)[\\u4e00-\\u9fff]{0,6}?(?:工作|任务|问题|举措|措施|不足|重点|要求|短板)：(?=一是)");

    private static final String FIRST_ITEM = "：一是";
    /** How far before the first item its announcement may begin. */
    private static final int NEAR = 12;

    /** One of them is in whatever the first pattern finds. */
    private static final Words ANNOUNCING = Words.of(List.of("以下", "如下", "下列", "方面", "有"));

    private static final Pattern ANNOUNCED_HEADINGS =
            Pattern.compile("(?:以下|如下|下列|重点|将|存在)[^。；，]{0,10}?([二两三四五六七八九]|[2-9])(个方面|方面|点|项|个问题)[^。；，]{0,12}[。：]$");

    private static final int FAR = 20;
    /** 三个 before 方面. */
    private static final int BEFORE_WORD = 2;

    private static final int LONG = 3000;
    private static final int SECOND = 2;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        List<Outline.Place> places = dossier.outline().places();
        for (int p = 0; p < places.size(); p++) {
            View view = places.get(p).block().view();
            items(places, p, notes);
            CountedBehind.judge(view, notes);
            ListedCounts.judge(view, notes);
            RowsCounted.judge(view, notes);
            if (view.text().indexOf('下') < 0
                    && !view.text().contains("方面")
                    && !view.text().contains("：一是")) {
                continue;
            }
            underHeadings(places, p, notes);
            announced(places, p, notes);
        }
    }

    private static void announced(List<Outline.Place> places, int place, Notes notes) {
        String text = places.get(place).block().view().text();
        Matcher matcher = ANNOUNCED.matcher(text).useTransparentBounds(true);
        int done = 0;
        for (int at = ANNOUNCING.find(text, 0, text.length());
                at >= 0;
                at = ANNOUNCING.find(text, at + 1, text.length())) {
            matcher.region(Math.max(done, at - BEFORE_WORD), Math.min(text.length(), at + FAR));
            if (matcher.find() && matcher.start() <= at) {
                judge(places, place, matcher, said(matcher), notes);
                done = matcher.end();
            }
        }
    }

    private static String said(Matcher matcher) {
        for (int group = 1; group < matcher.groupCount(); group++) {
            if (matcher.group(group) != null) {
                return matcher.group(group);
            }
        }
        return matcher.group(matcher.groupCount());
    }

    private static void items(List<Outline.Place> places, int place, Notes notes) {
        String text = places.get(place).block().view().text();
        for (int at = text.indexOf(FIRST_ITEM); at >= 0; at = text.indexOf(FIRST_ITEM, at + 1)) {
            Matcher matcher =
                    ITEMS.matcher(text).region(Math.max(0, at - NEAR), at + 1).useTransparentBounds(true);
            if (matcher.find()) {
                judge(places, place, matcher, matcher.group(1), notes);
            }
        }
    }

    private static void judge(List<Outline.Place> places, int place, Matcher matcher, String said, Notes notes) {
        int announced = value(said);
        int items = count(places, place, matcher.end());
        int counted = items > 0 ? items : dotted(places.get(place).block().text(), matcher.end());
        if (counted >= 2 && counted != announced) {
            notes.at(
                    places.get(place).block().view(),
                    matcher.start(),
                    matcher.end(),
                    "前面说有" + announced + "项，后面列了" + counted + "项，请核对。");
        }
    }

    /** 以下两点：1.形式单一。2.载体不新。3.经费不足。: points of the same paragraph, the first of them right behind the colon. */
    private static int dotted(String text, int from) {
        int counted = 0;
        for (int i = from; i + 2 < text.length(); i++) {
            boolean opens = i == from || "：。；".indexOf(text.charAt(i - 1)) >= 0;
            boolean next = opens
                    && text.charAt(i) == '1' + counted
                    && ".、".indexOf(text.charAt(i + 1)) >= 0
                    && Chars.isHan(text.charAt(i + 2));
            if (counted == 0 && !next && i > from + 1) {
                return 0;
            }
            counted += next ? 1 : 0;
        }
        return counted;
    }

    /** The number of things announced, by a digit or a numeral, 两 among them. */
    static int value(String said) {
        return said.charAt(0) <= '9' ? said.charAt(0) - '0' : said.equals("两") ? 2 : Numbering.chinese(said);
    }

    /** The last sentence of a paragraph announces the headings that stand right under it. */
    private static void underHeadings(List<Outline.Place> places, int place, Notes notes) {
        Outline.Place here = places.get(place);
        if (here.headings().isEmpty() || place + 1 == places.size()) {
            return;
        }
        View view = here.block().view();
        Matcher matcher = ANNOUNCED_HEADINGS.matcher(view.text()).region(sentence(view), view.length());
        if (!matcher.find()) {
            return;
        }
        int announced = value(matcher.group(1));
        int counted = headings(places, place + 1, here.headings());
        if (counted >= 2 && counted != announced) {
            notes.at(view, matcher.start(1), matcher.end(2), "前面说有" + announced + "项，后面列了" + counted + "项，请核对。");
        }
    }

    /** Where the last sentence of a paragraph begins. */
    private static int sentence(View view) {
        int from = Math.max(0, view.length() - 2);
        while (from > 0 && "。；".indexOf(view.at(from - 1)) < 0) {
            from--;
        }
        return from;
    }

    /**
     * Numbered headings of one level under the given ones, a mistyped number among them no less; 0 where figures run on from the part
     * above, or one has no number.
     */
    private static int headings(List<Outline.Place> places, int from, List<String> above) {
        int level = 0;
        int counted = 0;
        String under = "";
        for (int p = from; p < places.size(); p++) {
            Outline.Place place = places.get(p);
            boolean inside = place.headings().size() > above.size()
                    && place.headings().subList(0, above.size()).equals(above);
            if (!inside) {
                return counted;
            }
            Optional<Numbering.Mark> mark = Numbering.of(place.block().text());
            if (level == 0) {
                level = mark.map(Numbering.Mark::level).orElse(0);
            }
            String now = place.headings().get(above.size());
            if (mark.isPresent() && mark.get().level() == level) {
                boolean runsOn = counted == 0 && level > SECOND && mark.get().ordinal() > 1;
                if (runsOn || counted > 0 && mark.get().ordinal() == 1) {
                    return counted;
                }
                counted++;
            } else if (!now.equals(under)) {
                return 0;
            }
            under = now;
        }
        return counted;
    }

    /**
     * Items of the first row behind the position, up to the next heading or the next 一是. What is counted inside an item
     * ends with it: 二是抓重点，做到两点：一是…，二是…。 is followed by 三是 of the row around it.
     */
    private static int count(List<Outline.Place> places, int place, int from) {
        boolean inItem = Sentences.marker(places.get(place).block().text(), 0) > 0;
        int counted = 0;
        for (int p = place; p < Math.min(places.size(), place + FAR); p++) {
            boolean sameSection =
                    places.get(p).headings().equals(places.get(place).headings());
            boolean itemEnded = p > place && counted > 0 && inItem;
            if (!sameSection || itemEnded) {
                break;
            }
            String text = places.get(p).block().text();
            int start = p == place ? from : 0;
            for (int i = start; i < Math.min(text.length(), start + LONG); i++) {
                int n = Sentences.marker(text, i);
                if (n > 0) {
                    if (Numbering.chinese(text.substring(i, i + n - 1)) == 1 && counted > 0) {
                        return counted;
                    }
                    counted++;
                }
            }
        }
        return counted;
    }
}
