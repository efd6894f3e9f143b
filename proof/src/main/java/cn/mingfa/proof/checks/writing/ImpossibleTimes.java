package cn.mingfa.proof.checks.writing;

import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.checks.Watch;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.View;
import cn.mingfa.proof.text.Words;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times the clock does not have: 25时, 8:75. */
final class ImpossibleTimes implements Watch {

    private static final Rule RULE = Rule.error("numeral.impossible_time", Basis.NONE);
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})[:：时点](\\d{2})分?(?!\\d)");

    private static final Words MORNING = Words.of(List.of("上午", "凌晨", "早上", "早晨", "清晨"));
    /** 上午15时, without minutes. */
    private static final Pattern HOUR = Pattern.compile("(\\d{2})[时点](?!\\d)");

    private static final int NOON = 12;
    private static final Words BEHIND = Words.list("time-behind.txt");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public String characters() {
        return "0123456789";
    }

    @Override
    public String behindDigits() {
        return ":：时点";
    }

    @Override
    public void at(Block block, int at, Dossier dossier, Notes notes) {
        View view = block.view();
        Matcher matcher = TIME.matcher(view.text()).region(at, view.length());
        if (!matcher.lookingAt()) {
            Matcher hour = HOUR.matcher(view.text()).region(at, view.length());
            if (hour.lookingAt() && Integer.parseInt(hour.group(1)) > NOON && MORNING.endAt(view.text(), at)) {
                notes.at(
                        view,
                        at - 2,
                        hour.end(),
                        "“" + view.text().substring(at - 2, at) + "”没有" + hour.group(1) + "时，请核对。");
            }
            return;
        }
        boolean told = BEHIND.matchAt(view.text(), matcher.end()) > 0
                || at > 0 && "日午晨晚间上夜至—-－~到一二三四五六末".indexOf(view.at(at - 1)) >= 0;
        if (told) {
            int hour = Integer.parseInt(matcher.group(1));
            int minute = Integer.parseInt(matcher.group(2));
            boolean early = hour > NOON && MORNING.endAt(view.text(), at);
            if (early) {
                notes.at(
                        view, at - 2, matcher.end(), "“" + view.text().substring(at - 2, at) + "”没有" + hour + "时，请核对。");
            } else if (hour > 24 || minute > 59) {
                notes.at(view, at, matcher.end(), "没有这个时刻，请核对。");
            }
        }
    }
}
