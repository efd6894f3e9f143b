package cn.mingfa.proof.checks.structure;

import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.Numbering;
import cn.mingfa.proof.text.Role;
import cn.mingfa.proof.text.View;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 附件说明: numbers in order, no mark behind a name, every attachment the text cites. */
final class AttachmentNotes implements Check {

    private static final Rule RULE = Rule.warning("metadata.attachment", Basis.LAYOUT);
    private static final String NOTE = "附件：";
    private static final Pattern NUMBER = Pattern.compile(" ?(\\d{1,2})[.、．]");
    private static final Pattern CITED = Pattern.compile("附件(\\d{1,2})(?![\\d年月])");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        var numbers = new ArrayList<Integer>();
        boolean noted = false;
        for (Block block : dossier.layout().blocks(Role.IMPRINT)) {
            View view = block.view();
            boolean first = view.text().startsWith(NOTE);
            int from = first ? NOTE.length() : 0;
            Matcher matcher = NUMBER.matcher(view.text()).region(Math.min(from, view.length()), view.length());
            boolean numbered = matcher.lookingAt();
            if (noted && !first && !numbered && Numbering.of(view.text()).isPresent()) {
                break;
            }
            if (!first && !(noted && numbered)) {
                continue;
            }
            noted = true;
            if (numbered) {
                int number = Integer.parseInt(matcher.group(1));
                int expected = numbers.isEmpty() ? 1 : numbers.getLast() + 1;
                if (number != expected) {
                    notes.at(
                            view,
                            matcher.start(1),
                            matcher.end(1),
                            "附件序号不连续，这里应当是“" + expected + "”，请核对。",
                            String.valueOf(expected));
                }
                numbers.add(expected);
            }
            char last = view.at(view.length() - 1);
            if ("。；，、".indexOf(last) >= 0) {
                notes.at(view, view.length() - 1, view.length(), "附件名称后面不加标点，请删去。", "");
            }
        }
        if (noted) {
            cited(dossier.body(), Math.max(1, numbers.size()), notes);
        }
    }

    private static void cited(List<Block> body, int count, Notes notes) {
        for (Block block : body) {
            for (int at = block.text().indexOf("附件"); at >= 0; at = block.text().indexOf("附件", at + 1)) {
                Matcher matcher =
                        CITED.matcher(block.text()).region(at, block.view().length());
                if (matcher.lookingAt() && Integer.parseInt(matcher.group(1)) > count) {
                    notes.at(block.view(), at, matcher.end(), "附件说明里只有" + count + "个附件，这里提到的附件不在其中，请核对。");
                }
            }
        }
    }
}
