package cn.mingfa.proof.checks.privacy;

import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.checks.Watch;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.Role;
import cn.mingfa.proof.text.View;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Marks that say a document is not for the public, told apart from talk about secrecy: they stand alone, in brackets or with a star. */
final class SecrecyMarks implements Watch {

    private static final Rule RULE = Rule.warning("privacy.secrecy_mark", "《保守国家秘密法》");
    /** Also above the text, among the lines of a portal; only a label may speak of openness. */
    private static final Set<Role> ROLES = Set.copyOf(EnumSet.complementOf(EnumSet.of(Role.LABEL)));

    private static final Pattern STAR =
            Pattern.compile("(?:绝密|机密|秘密) ?[★☆](?: ?(?:\\d{1,2}|[一二三四五六七八九十]{1,3})年| ?长期)?");
    private static final String WORDS =
            "内部文件|内部资料|内部材料|内部使用|工作秘密|绝密|机密|秘密|不予公开|此件不公开|此件不予公开|此件不宜公开|仅供内部使用|仅供内部参考|内部|不得外传|请勿外传|严禁外传|内部(?:资料|文件|材料) ?[，、]?(?:注意保存|妥善保管|请勿外传|不得外传|严禁外传)";
    private static final Pattern BRACKETED = Pattern.compile("（(?:" + WORDS + ")）");
    private static final Pattern ALONE = Pattern.compile("(?:" + WORDS + ")(?: ?[★☆]? ?\\d{1,2}年)?[。！]?");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public String characters() {
        return "绝机秘内工此仅不请严（";
    }

    @Override
    public Set<Role> roles() {
        return ROLES;
    }

    @Override
    public void at(Block block, int at, Dossier dossier, Notes notes) {
        View view = block.view();
        String text = view.text();
        if (view.start(at) < notes.done()) {
            return;
        }
        Matcher star = STAR.matcher(text).region(at, text.length());
        Matcher bracketed = BRACKETED.matcher(text).region(at, text.length());
        Matcher alone = ALONE.matcher(text);
        int line = aloneInLine(dossier.source(), view.start(at));
        if (line > 0 && block.lines().size() > 1) {
            notes.span(RULE.severity(), view.start(at), line, "文件带有密级或内部标记，公开前必须经保密审查。", Optional.empty());
            return;
        }
        int end = star.lookingAt()
                ? star.end()
                : bracketed.lookingAt() ? bracketed.end() : at == 0 && alone.matches() ? text.length() : 0;
        if (end > at) {
            notes.at(view, at, end, "文件带有密级或内部标记，公开前必须经保密审查。");
        }
    }

    /** Where the line of the place ends, if it holds nothing but such a mark; else 0. */
    private static int aloneInLine(String source, int at) {
        int end = source.indexOf('\n', at);
        int to = end < 0 ? source.length() : end;
        boolean first = at == 0 || source.charAt(at - 1) == '\n';
        return first && ALONE.matcher(source.substring(at, to).strip()).matches() ? to : 0;
    }
}
