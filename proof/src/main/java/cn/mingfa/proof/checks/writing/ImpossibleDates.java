package cn.mingfa.proof.checks.writing;

import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.Role;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates the calendar does not have. */
final class ImpossibleDates implements Check {

    private static final Rule RULE = Rule.error("numeral.impossible_date", Basis.NONE);
    private static final Pattern DATE = Pattern.compile("(?:((?:19|20)\\d{2})年)?(?<!\\d)(\\d{1,2})月(\\d{1,2})日");
    private static final int LEAP = 2024;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        for (Block block : dossier.layout().blocks()) {
            if (block.role() == Role.BODY || block.role() == Role.SIGNATURE || block.role() == Role.IMPRINT) {
                Matcher matcher = DATE.matcher(block.text());
                while (matcher.find()) {
                    int year = matcher.group(1) == null ? LEAP : Integer.parseInt(matcher.group(1));
                    int month = Integer.parseInt(matcher.group(2));
                    int day = Integer.parseInt(matcher.group(3));
                    boolean exists = month >= 1
                            && month <= 12
                            && day >= 1
                            && day <= YearMonth.of(year, month).lengthOfMonth();
                    if (!exists) {
                        notes.at(block.view(), matcher.start(), matcher.end(), "日历上没有这一天，请核对日期。");
                    }
                }
            }
        }
    }
}
