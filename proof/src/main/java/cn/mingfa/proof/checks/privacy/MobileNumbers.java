package cn.mingfa.proof.checks.privacy;

import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.checks.Watch;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.Role;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Mobile telephone numbers, also with blanks or hyphens inside and with the code of the country. */
final class MobileNumbers implements Watch {

    private static final Rule RULE = Rule.warning("privacy.mobile_number", "《个人信息保护法》");
    static final Set<Role> EVERYWHERE =
            Set.copyOf(EnumSet.of(Role.TITLE, Role.ADDRESSEE, Role.BODY, Role.SIGNATURE, Role.IMPRINT, Role.APPENDIX));
    private static final Pattern MOBILE = Pattern.compile("1[3-9]\\d(?:\\d{8}|[ -]\\d{4}[ -]\\d{4})(?![\\d.万亿件条份人元%])");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public String characters() {
        return "1";
    }

    @Override
    public Set<Role> roles() {
        return EVERYWHERE;
    }

    @Override
    public void at(Block block, int at, Dossier dossier, Notes notes) {
        String text = block.text();
        boolean inside = at > 0 && ".-".indexOf(text.charAt(at - 1)) >= 0;
        Matcher matcher = MOBILE.matcher(text).region(at, text.length()).useTransparentBounds(true);
        if (!inside && matcher.lookingAt()) {
            notes.at(block.view(), at, matcher.end(), "这里有手机号码，公开前请确认是否应当删去。");
        }
    }
}
