package cn.mingfa.proof.checks.writing;

import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.Resources;
import cn.mingfa.proof.text.Words;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Two days of one sentence that cannot follow each other: 2024年9月动工，2024年3月建成; an answer said to have come in time that did not:
 * 7月1日收到，12月20日答复，未超过法定期限; and a document in force for other years than said: 自2024年9月1日起施行，有效期5年，至2028年8月31日.
 */
final class TimeOrder implements Check {

    private static final Rule RULE = Rule.warning("numeral.time_order", Basis.NONE);
    private static final String DATE = "(?:((?:19|20)\\d{2})年|(同年|当年))?(\\d{1,2})月(?:(\\d{1,2})日)?";
    private static final String BEGUN = words("time-begun.txt");
    private static final String ENDED = words("time-ended.txt");
    private static final Pattern ORDER = Pattern.compile(
            DATE + "(?:正式|依法|全面|开始|即|就)?(?:" + BEGUN + ")[^。；\\d]{0,30}?" + DATE + "[^。，；\\d]{0,6}?(?:" + ENDED + ")");
    private static final Pattern TURNED = Pattern.compile(DATE + "(?:建成|完工|竣工|投用)(?:[、，]|的[\\u4e00-\\u9fff]{2,12}[于在])"
            + DATE + "[\\u4e00-\\u9fff]{0,4}(?:动工|开工|奠基|立项)");
    /** Of one thing in one breath: 3月12日受理，2月28日办结. */
    private static final Pattern BREATH = Pattern.compile(
            DATE + "(?:正式|依法|全面|开始|即|就)?(?:" + BEGUN + ")[\\u4e00-\\u9fff]{0,8}[，、][\\u4e00-\\u9fff]{0,6}?" + DATE
                    + "[底初末前中旬]{0,2}[\\u4e00-\\u9fff]{0,4}?(?:" + ENDED + ")");

    private static final Words NEXT_YEAR = Words.of(List.of("次年", "翌年", "来年", "明年", "下一年", "第二年"));
    /** What takes longer than so many months is no longer taken for the turn of a year. */
    private static final int TURN = 6;

    private static final String TAKEN = "收到|受理|登记|接到|签收";
    private static final Pattern ANSWERED = Pattern.compile(DATE + "[^。；\\d]{0,6}?(?:" + TAKEN + ")(?<long>[^。]{0,60}?)"
            + DATE + "[^。；\\d]{0,10}?(?:答复|回复|办结|反馈|作出|送达)(?<claim>[^。；]{0,40})");
    private static final Pattern WITHIN =
            Pattern.compile("(\\d{1,2})个工作日(?:内|的|规定)|法定(?:期限|时限|的?\\d{1,2}个工作日)|按期|按时|未超|没有超过");
    private static final String LONGER = "延长";
    private static final Pattern VALID = Pattern.compile(
            "自((?:19|20)\\d{2})年(\\d{1,2})月(\\d{1,2})日起(?:施行|实施|执行|生效)[，、（](?:有效期)(?:为|限为)?(\\d{1,2})年[，、（]?(?:有效期)?(?:至|到|截至)((?:19|20)\\d{2})年(\\d{1,2})月(\\d{1,2})日");
    /** Days of a working week, and those of the longest holiday with its make-up days. */
    private static final int WEEK = 5;

    private static final int HOLIDAYS = 11;
    private static final int USUAL = 20;
    private static final int MONTHS = 12;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        for (Block block : dossier.body()) {
            String text = block.text();
            if (text.indexOf('月') < 0) {
                continue;
            }
            if (!Stages.judge(block, notes)) {
                order(block, notes);
                breath(block, notes);
            }
            turned(block, notes);
            if (text.contains("答复") || text.contains("办结") || text.contains("回复")) {
                answered(block, dossier.metadata().year(), notes);
            }
            if (text.contains("有效期")) {
                valid(block, notes);
            }
        }
    }

    private static void order(Block block, Notes notes) {
        Matcher matcher = ORDER.matcher(block.text());
        while (matcher.find()) {
            boolean told = matcher.group(1) != null && (matcher.group(5) != null || matcher.group(6) != null);
            if (!told) {
                continue;
            }
            int begun = day(matcher, 1, 0);
            int ended = day(matcher, 5, begun / (100 * 100));
            if (ended < begun) {
                notes.at(block.view(), matcher.start(), matcher.end(), "完成的时间早于开始的时间，请核对。");
            }
        }
    }

    /** Neither with a year: told of one year unless the end may be of the next. */
    private static void breath(Block block, Notes notes) {
        Matcher matcher = BREATH.matcher(block.text());
        while (matcher.find()) {
            int months = Integer.parseInt(matcher.group(3)) - Integer.parseInt(matcher.group(7));
            boolean sameYear = matcher.group(1) == null
                    && matcher.group(5) == null
                    && months <= MONTHS
                    && (months == 0 || MONTHS - months > TURN)
                    && !NEXT_YEAR.occurIn(matcher.group());
            if (sameYear && day(matcher, 5, 0) < day(matcher, 1, 0)) {
                notes.at(block.view(), matcher.start(), matcher.end(), "完成的时间早于开始的时间，请核对。");
            }
        }
    }

    /** 2023年3月建成、2023年8月动工. */
    private static void turned(Block block, Notes notes) {
        Matcher matcher = TURNED.matcher(block.text());
        while (matcher.find()) {
            boolean told = matcher.group(1) != null && (matcher.group(5) != null || matcher.group(6) != null);
            int ended = told ? day(matcher, 1, 0) : 0;
            if (told && ended < day(matcher, 5, ended / (100 * 100))) {
                notes.at(block.view(), matcher.start(), matcher.end(), "完成的时间早于开始的时间，请核对。");
            }
        }
    }

    /** As a number; without the day of the month where one of the two has none. */
    private static int day(Matcher matcher, int group, int year) {
        boolean exact = matcher.group(4) != null && matcher.group(8) != null;
        int of = matcher.group(group) == null ? year : Integer.parseInt(matcher.group(group));
        int day = exact ? Integer.parseInt(matcher.group(group + 3)) : 0;
        return (of * 100 + Integer.parseInt(matcher.group(group + 2))) * 100 + day;
    }

    private static void answered(Block block, OptionalInt year, Notes notes) {
        Matcher matcher = ANSWERED.matcher(block.text());
        while (year.isPresent() && matcher.find()) {
            String said = matcher.group("long") + matcher.group("claim");
            Matcher within = WITHIN.matcher(said);
            Optional<LocalDate> from = date(matcher, 1, year.getAsInt());
            Optional<LocalDate> to =
                    date(matcher, 6, from.map(LocalDate::getYear).orElse(0));
            if (!within.find() || from.isEmpty() || to.isEmpty()) {
                continue;
            }
            int allowed = within.group(1) == null ? USUAL : Integer.parseInt(within.group(1));
            int working = said.contains(LONGER) ? allowed * 2 : allowed;
            long most = working + 2L * (working / WEEK + 1) + HOLIDAYS;
            long took = ChronoUnit.DAYS.between(from.get(), to.get());
            if (took > most || took < 0) {
                notes.at(
                        block.view(),
                        matcher.start(),
                        matcher.end("claim"),
                        took < 0 ? "答复的日期早于收到的日期，请核对。" : "收到和答复相隔" + took + "天，与按期办理的说法不符，请核对日期。");
            }
        }
    }

    private static Optional<LocalDate> date(Matcher matcher, int group, int year) {
        if (matcher.group(group + 3) == null) {
            return Optional.empty();
        }
        return date(
                matcher.group(group) == null ? year : Integer.parseInt(matcher.group(group)),
                Integer.parseInt(matcher.group(group + 2)),
                Integer.parseInt(matcher.group(group + 3)));
    }

    private static void valid(Block block, Notes notes) {
        Matcher matcher = VALID.matcher(block.text());
        while (matcher.find()) {
            Optional<LocalDate> from = date(number(matcher, 1), number(matcher, 2), number(matcher, 3));
            Optional<LocalDate> to = date(number(matcher, 5), number(matcher, 6), number(matcher, 7));
            boolean wrong = from.isPresent()
                    && to.isPresent()
                    && Math.abs(ChronoUnit.DAYS.between(from.get().plusYears(number(matcher, 4)), to.get())) > 1;
            if (wrong) {
                notes.at(block.view(), matcher.start(4), matcher.end(), "起止日期与有效期的年数不符，请核对。");
            }
        }
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String words(String name) {
        return Resources.lines(name).stream().collect(Collectors.joining("|"));
    }
}
