package cn.mingfa.proof.checks.writing;

import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.checks.Watch;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.View;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A comma inside a number that does not part thousands. */
final class DigitGroups implements Watch {

    private static final String UNITS_OF_COUNTS = "件人次份个名户条项场起家元位张期篇处亩余万";
    private static final Rule RULE = Rule.warning("numeral.grouping", Basis.NUMERALS);
    private static final int GROUP = 3;
    /** 3，862户: the comma of a clause where the thousands are parted. */
    private static final Pattern WIDE =
            Pattern.compile("(\\d{1,3})，\\d{3}(?!\\d)(?=余?[" + UNITS_OF_COUNTS + "]次?[，。；、（])");
    /** What a number without measure word may stand behind. */
    private static final String BARE = "分率第号线打电月日";

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public String characters() {
        return "0123456789";
    }

    @Override
    public void at(Block block, int at, Dossier dossier, Notes notes) {
        View view = block.view();
        if (at > 0 && ",.，".indexOf(view.at(at - 1)) >= 0) {
            return;
        }
        Matcher wide = WIDE.matcher(view.text()).region(at, view.length());
        if (at > 0 && Chars.isHan(view.at(at - 1)) && BARE.indexOf(view.at(at - 1)) < 0 && wide.lookingAt()) {
            notes.at(view, wide.end(1), wide.end(1) + 1, "数字中间的千分位逗号用了全角，请改为半角或删去。", "");
            return;
        }
        int end = at;
        boolean comma = false;
        boolean wrong = false;
        int group = 0;
        for (; end < view.length(); end++) {
            char c = view.at(end);
            if (c == ',') {
                wrong |= comma ? group != GROUP : group > GROUP;
                comma = true;
                group = 0;
            } else if (Chars.isDigit(c)) {
                group++;
            } else {
                break;
            }
        }
        boolean counted = end < view.length() && UNITS_OF_COUNTS.indexOf(view.at(end)) >= 0;
        if (comma && counted && (wrong || group != GROUP)) {
            notes.at(view, at, end, "千分位逗号位置不对，应当从个位起每三位一个，请核对数字。");
        }
    }
}
