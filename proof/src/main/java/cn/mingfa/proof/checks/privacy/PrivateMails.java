package cn.mingfa.proof.checks.privacy;

import cn.mingfa.proof.Severity;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.checks.Watch;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.Role;
import cn.mingfa.proof.text.Words;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** E-mail addresses of persons at public mail services. */
final class PrivateMails implements Watch {

    private static final Rule RULE = Rule.warning("privacy.email", "《个人信息保护法》");
    /** Length of a line that tells nothing else, and how far others are from it. */
    private static final int LINE = 50;

    private static final Words SERVICES = Words.list("mail-services.txt");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public String characters() {
        return "@＠";
    }

    @Override
    public boolean raw() {
        return true;
    }

    @Override
    public Set<Role> roles() {
        return MobileNumbers.EVERYWHERE;
    }

    @Override
    public void at(Block block, int at, Dossier dossier, Notes notes) {
        String text = dossier.source();
        int from = at;
        while (from > block.start() && isName(text.charAt(from - 1))) {
            from--;
        }
        int to = at + 1;
        while (to < block.end() && isName(text.charAt(to))) {
            to++;
        }
        if (from < at && SERVICES.matchAt(text.substring(at + 1, to).toLowerCase(Locale.ROOT), 0) > 0) {
            notes.span(
                    isOffice(block.text()) || isContact(text, block) ? Severity.HINT : Severity.WARNING,
                    from,
                    to,
                    "这里有个人电子邮箱，公开前请确认是否应当删去或换成单位邮箱。",
                    Optional.empty());
        }
    }

    /** Whether the paragraph tells how to reach an office: 地址：…，邮编：…，邮箱：…, or 通过信箱、电子邮箱（…）投诉举报. */
    private static boolean isOffice(String text) {
        return text.contains("邮箱：")
                        && (text.contains("地址：") || text.contains("邮编：") || text.contains("与") && text.contains("联系（"))
                || text.contains("投诉") && (text.contains("信箱") || text.contains("举报"));
    }

    /** Whether it is a line of its own among others that tell how to reach an office: 通信地址：…. */
    private static boolean isContact(String text, Block block) {
        if (block.view().length() > LINE) {
            return false;
        }
        String around = text.substring(Math.max(0, block.start() - LINE), Math.min(text.length(), block.end() + LINE));
        return around.contains("地址") || around.contains("邮编");
    }

    private static boolean isName(char c) {
        return Chars.isLatin(c) || Chars.isDigit(c) || c == '.' || c == '_' || c == '-';
    }
}
