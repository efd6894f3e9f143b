package cn.mingfa.proof.checks.structure;

import cn.mingfa.proof.Genre;
import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.View;
import cn.mingfa.proof.text.Words;
import java.util.List;

/** An opening that announces the report without 如下, that parts 如下 from it by a comma, or that stands there twice. */
final class OpeningSentence implements Check {

    private static final Rule RULE = Rule.warning("metadata.opening", Basis.NONE);
    private static final Words OTHER_VERBS = Words.list("publishing-verbs.txt");
    private static final Words GROUNDS = Words.list("ground-openings.txt");
    private static final Words GROUND_ENDS = Words.list("ground-ends.txt");
    private static final String ANNOUNCES = "现将";
    private static final String BELOW = "如下";
    private static final String REPORTS = "报告";
    private static final int LONGEST = 40;
    private static final int FIRST = 3;
    /** What asks to read on is part of the announcement: 报告如下，请予审议。 */
    private static final String ASKING = "请";

    private static final int AFTER = 3;
    private static final int SOON = 12;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        if (dossier.metadata().genre() == Genre.OTHER) {
            return;
        }
        List<Block> body = dossier.body();
        twice(body.subList(0, Math.min(FIRST, body.size())), notes);
        for (Block block : body.subList(0, Math.min(FIRST, body.size()))) {
            View view = block.view();
            int from = view.text().indexOf(ANNOUNCES);
            if (from < 0) {
                continue;
            }
            ground(view, from, notes);
            int end = from;
            while (end < view.length() && "。：；！".indexOf(view.at(end)) < 0) {
                end++;
            }
            String sentence = view.text().substring(from, end);
            boolean reports = sentence.endsWith("报告") || sentence.endsWith("汇报") || sentence.endsWith("报告为");
            if (reports && !sentence.contains("如下") && !OTHER_VERBS.occurIn(sentence)) {
                notes.at(view, end - 1, end, "“现将……报告”后面缺“如下”，请补上。", sentence.substring(sentence.length() - 1) + "如下");
            }
            int again = view.text().indexOf(BELOW, view.text().indexOf(BELOW, from) + BELOW.length());
            if (sentence.contains(BELOW) && again > 0 && again < end) {
                int first = view.text().indexOf(BELOW, from);
                notes.at(view, first, first + BELOW.length(), "“如下”写了两次，请只留后面一个。", "");
            }
            if (end < view.length() && view.at(end) == '；' && sentence.endsWith(BELOW)) {
                notes.at(view, end, end + 1, "“如下”后面用冒号或句号，请改。", "：");
            }
            int parted = view.text().indexOf("，报告如下", from);
            if (parted > 0 && parted < end && view.text().startsWith("情况", parted - 2)) {
                notes.at(view, parted, parted + 1, "“现将……情况报告如下”中间不用逗号，请删去。", "");
            }
            int below = view.text().indexOf("如下，", from);
            if (below >= 0 && below < end && !asks(view.text(), below + AFTER)) {
                notes.at(view, below + 2, below + 3, "“如下”后面用冒号或句号，请改。", "：");
            }
            return;
        }
    }

    /** 现将…报告如下 a second time, a sentence or a paragraph further on. */
    private static void twice(List<Block> opening, Notes notes) {
        boolean announced = false;
        for (Block block : opening) {
            String text = block.text();
            for (int at = text.indexOf(ANNOUNCES); at >= 0; at = text.indexOf(ANNOUNCES, at + 1)) {
                int below = text.indexOf(BELOW, at);
                boolean whole = below > at
                        && below - at <= LONGEST
                        && text.substring(at, below).contains(REPORTS);
                if (whole && announced) {
                    notes.at(block.view(), at, below + BELOW.length(), "前面已经写过“现将……报告如下”，这里重复了，请删去一处。");
                }
                announced |= whole;
            }
        }
    }

    /** 根据…要求。现将…: a ground is no sentence of its own. */
    private static void ground(View view, int at, Notes notes) {
        if (at < 2 || view.at(at - 1) != '。') {
            return;
        }
        int from = view.text().lastIndexOf('。', at - 2) + 1;
        String sentence = view.text().substring(from, at - 1);
        boolean opened = GROUNDS.matchAt(view.text(), from) > 0 && sentence.indexOf('，') < 0;
        if (opened && GROUND_ENDS.endAt(sentence, sentence.length())) {
            notes.at(view, at - 1, at, "“" + sentence.substring(0, 2) + "……”不成句，后面用逗号接“现将”，请改。", "，");
        }
    }

    private static boolean asks(String text, int at) {
        int end = text.indexOf('。', at);
        return end > at && text.substring(at, Math.min(end, at + SOON)).contains(ASKING);
    }
}
