package cn.mingfa.proof.checks.privacy;

import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.text.Block;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Mobile telephone numbers in the text of a report. */
final class MobileNumbers implements Check {

    private static final Rule RULE = Rule.warning("privacy.mobile_number", "《个人信息保护法》");
    private static final Pattern MOBILE = Pattern.compile("(?<![\\d.])1[3-9]\\d{9}(?![\\d.万亿件条份人])");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        for (Block block : dossier.prose()) {
            Matcher matcher = MOBILE.matcher(block.text());
            while (matcher.find()) {
                notes.at(block.view(), matcher.start(), matcher.end(), "这里有手机号码，公开前请确认是否应当删去。");
            }
        }
    }
}
