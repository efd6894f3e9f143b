package cn.mingfa.platform.web.part;

import cn.mingfa.kernel.calendar.WorkingCalendar;
import cn.mingfa.kernel.clock.ClockRule;
import cn.mingfa.kernel.clock.DueDate;
import cn.mingfa.kernel.clock.DueDate.Kind;
import cn.mingfa.kernel.clock.Limit.TimeUnit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A due date with everything that explains it: for the page of a matter's clock and for the calculator.
 *
 * @param day e.g. 11月3日, with the time for limits in hours
 * @param story the reckoning in one sentence
 * @param toBeConfirmed whether an office must confirm the rule before relying on it; {@code confidence} says how
 */
public record Reckoned(
        String day,
        String iso,
        String weekday,
        Remaining remaining,
        String story,
        MonthGrid grid,
        Reckoning reckoning,
        String rule,
        String edition,
        String law,
        List<String> articles,
        String effective,
        boolean toBeConfirmed,
        String confidence,
        String calendar,
        String calendarNote,
        boolean provisional,
        boolean minimum) {

    private static final Pattern ARTICLE = Pattern.compile("([0-9]{1,3})(?:\\(([^)]+)\\))?");

    /** The explanation as of a day. */
    public static Reckoned of(DueDate clock, LocalDate today, WorkingCalendar calendar) {
        ClockRule rule = clock.rule();
        String day = Days.due(clock, today);
        return new Reckoned(
                day,
                clock.day().toString(),
                Days.weekday(clock.day()),
                Remaining.of(clock, today, calendar),
                story(clock, day, today),
                MonthGrid.of(clock, today, calendar),
                Reckoning.of(clock, today, calendar),
                rule.matter() + "　" + Steps.full(rule.step()) + "，"
                        + Math.abs(rule.limit().amount()) + " "
                        + rule.limit().unit().chinese(),
                "规则第 %d 版，%s起适用"
                        .formatted(
                                rule.edition().version(),
                                Days.full(rule.edition().effectiveFrom())),
                rule.basis().law(),
                articles(rule.basis().article()),
                Days.full(rule.edition().effectiveFrom()),
                rule.basis().confidence().toBeConfirmed(),
                rule.basis().confidence().chinese()
                        + rule.basis().local().map(local -> "；" + local).orElse(""),
                clock.calendarVersion(),
                calendarNote(clock, calendar),
                clock.provisional(),
                rule.sense() == ClockRule.Sense.AT_LEAST);
    }

    private static String story(DueDate clock, String day, LocalDate today) {
        ClockRule rule = clock.rule();
        LocalDate start = Stretch.of(clock).start();
        boolean back = rule.limit().amount() < 0;
        boolean dayByDay = Stretch.isDayByDay(clock);
        String limit = Math.abs(clock.amount()) + " " + rule.limit().unit().chinese();
        if (rule.limit().unit() == TimeUnit.HOURS) {
            String from = clock.steps().getFirst().why();
            return Days.beside(start, today) + from + "，" + limit + "，届满于 " + day + "。";
        }
        long paused = clock.steps().stream()
                .filter(step -> step.kind() == Kind.PAUSED)
                .count();
        boolean rolled = clock.steps().stream().anyMatch(step -> step.kind() == Kind.ROLLED);
        StringBuilder story = new StringBuilder();
        story.append(Days.beside(start, today))
                .append(back ? "往前数 " : dayByDay ? "次日起数 " : "起 ")
                .append(limit)
                .append(rule.sense() == ClockRule.Sense.AT_LEAST ? "，不得少于此数" : "");
        int extended = Math.abs(clock.amount()) - Math.abs(rule.limit().amount());
        if (extended > 0) {
            story.append("（含延长 ")
                    .append(extended)
                    .append(" ")
                    .append(rule.limit().unit().chinese())
                    .append("）");
        }
        if (paused > 0) {
            story.append("；扣除 ").append(paused).append(" 天");
        }
        if (rolled) {
            story.append(back ? "；末日是休息日，提前到工作日" : "；末日是休息日，顺延到工作日");
        }
        return story.append("；")
                .append(back ? "数到 " : "数满之日为 ")
                .append(day)
                .append("。")
                .toString();
    }

    /** 30;33 or 49(1), as in the table, as 第三十条、第三十三条 or 第四十九条（1）. */
    private static List<String> articles(String article) {
        List<String> articles = new ArrayList<>();
        for (String one : article.split(";", -1)) {
            Matcher numbered = ARTICLE.matcher(one.strip());
            if (numbered.matches()) {
                String item = numbered.group(2) == null ? "" : "（" + numbered.group(2) + "）";
                articles.add("第" + Numerals.chinese(Integer.parseInt(numbered.group(1))) + "条" + item);
            } else if (!one.isBlank()) {
                articles.add(one.strip());
            }
        }
        return articles;
    }

    private static String calendarNote(DueDate clock, WorkingCalendar calendar) {
        LocalDate first = Stretch.of(clock).first();
        LocalDate last = Stretch.of(clock).last();
        List<String> open = new ArrayList<>();
        for (int year = first.getYear(); year <= last.getYear(); year++) {
            if (!calendar.isComplete(year)) {
                open.add(year + "年");
            }
        }
        if (!open.isEmpty()) {
            return String.join("、", open) + "放假安排尚未公布，只按周六、周日推算";
        }
        long makeUp = first.datesUntil(last.plusDays(1))
                .filter(day -> calendar.exceptionOn(day)
                        .filter(WorkingCalendar.Exception::work)
                        .isPresent())
                .count();
        return "按公布的放假安排录入" + (makeUp > 0 ? "，其间调休上班 " + makeUp + " 天" : "");
    }
}
