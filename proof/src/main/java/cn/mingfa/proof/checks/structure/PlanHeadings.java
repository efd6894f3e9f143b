package cn.mingfa.proof.checks.structure;

import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.outline.Entry;
import cn.mingfa.proof.text.View;
import cn.mingfa.proof.text.Words;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Headings of a paper of another kind that plan for a year before the one its title tells of: 2024年下半年打算 in a paper on the first half of 2025,
 * 2024年工作计划 below the title 2024年工作总结和2025年工作计划.
 */
final class PlanHeadings {

    private static final Pattern YEAR = Pattern.compile("(20\\d{2})年");
    private static final Pattern PLANNED = Pattern.compile("[及和与暨](20\\d{2})年度?(?:下一步|重点)?工作(?:思路|计划|安排|打算|要点)");
    private static final Words PLANS = Words.list("plan-nouns.txt");

    private PlanHeadings() {}

    static void run(Dossier dossier, Notes notes) {
        String title = dossier.metadata().title().orElse("");
        Matcher first = YEAR.matcher(title);
        if (!first.find()) {
            return;
        }
        Matcher planned = PLANNED.matcher(title);
        int year = Integer.parseInt(planned.find() ? planned.group(1) : first.group(1));
        for (Entry entry : dossier.outline().entries()) {
            View view = entry.block().view();
            String words = view.text().substring(entry.from(), entry.to());
            Matcher told = YEAR.matcher(words);
            boolean plan = told.find() && PLANS.endAt(words, words.length());
            if (plan && Integer.parseInt(told.group(1)) < year) {
                int at = entry.from() + told.start(1);
                notes.at(
                        view,
                        at,
                        at + 4,
                        "标题里的计划是" + year + "年的，这里写的是" + told.group(1) + "年，请核对。",
                        String.valueOf(year));
            }
        }
    }
}
