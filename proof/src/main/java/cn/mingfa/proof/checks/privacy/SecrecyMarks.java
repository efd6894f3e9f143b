package cn.mingfa.proof.checks.privacy;

import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.Role;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Marks that say a document is not for the public. */
final class SecrecyMarks implements Check {

    private static final Rule RULE = Rule.warning("privacy.secrecy_mark", "《保守国家秘密法》");
    private static final Pattern MARK = Pattern.compile("(?:绝密|机密|秘密) ?★|内部资料 ?[，、]?(?:注意保存|请勿外传)|（(?:内部|不予公开|此件不公开)）");
    private static final int SHORT = 60;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        for (Block block : dossier.layout().blocks()) {
            boolean own = block.role() != Role.FURNITURE && block.role() != Role.LABEL;
            if (own && block.view().length() <= SHORT) {
                Matcher matcher = MARK.matcher(block.text());
                while (matcher.find()) {
                    notes.at(block.view(), matcher.start(), matcher.end(), "文件带有密级或内部标记，公开前必须经保密审查。");
                }
            }
        }
    }
}
