package cn.mingfa.proof.checks.structure;

import cn.mingfa.proof.Severity;
import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.Role;
import cn.mingfa.proof.text.View;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A title that repeats itself, stands in title marks or holds stops. */
final class TitleForm implements Check {

    private static final Rule RULE = Rule.warning("metadata.title_form", Basis.LAYOUT);
    private static final Pattern REPEATED =
            Pattern.compile("(关于|的|报告|情况|工作|建设|法治政府|年度|20\\d{2}年|[\\u4e00-\\u9fff]{4,16})\\1");
    private static final String PARTY = "中共";

    /** What tells that a paper is not yet what it is to be. */
    private static final Pattern DRAFT = Pattern.compile(
            "[（(](?:初稿|草稿|代拟稿|修改稿|讨论稿|送审稿|定稿|终稿|最终稿|报审稿|上会稿|(?:初稿|草稿|修改稿|讨论稿|送审稿|定稿|终稿|最终稿|改)[\\d一二三四五]{1,2}|第[一二三四五六]稿|[一二三四]稿|未定稿)[)）]$");

    /** 情况报告的报告: the kind of paper named twice. */
    private static final Pattern KIND_TWICE =
            Pattern.compile("(?<=情况|总结)(的报告|报告|总结|汇报)的(?:报告|总结|汇报)$|(?<=的)(?:答复函?|回复|复函)的(?:答复函?|回复|复函)$");

    private static final Pattern YEARLY = Pattern.compile("20\\d{2}(年度)(?!报告).{2,30}年度报告$");
    private static final Pattern ABOUT = Pattern.compile("[^的]{0,40}关于[^的印转]{4,40}(?:情况|工作)(报告|汇报)");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        for (Block block : dossier.layout().blocks(Role.TITLE)) {
            View view = block.view();
            String text = view.text();
            if (text.startsWith("《") && text.indexOf('》') == text.length() - 1) {
                String words = text.substring(1, text.length() - 1);
                notes.at(view, 0, text.length(), "文件自己的标题不加书名号，请删去。", words);
                continue;
            }
            Matcher repeated = REPEATED.matcher(text);
            while (repeated.find()) {
                // the committee and the government of one region, each on a line of its own
                if (text.startsWith(PARTY, repeated.start() - PARTY.length())) {
                    continue;
                }
                notes.at(view, repeated.start(), repeated.end(), "标题里有重复的字句，请删去一处。", repeated.group(1));
            }
            Matcher kind = KIND_TWICE.matcher(text);
            if (kind.find()) {
                notes.at(view, kind.start(), kind.end(), "标题里文种写了两次，请只留一个。");
            }
            Matcher draft = DRAFT.matcher(text);
            if (draft.find()) {
                notes.at(view, draft.start(), draft.end(), "标题后面还留着稿次，定稿前请删去。", "");
            }
            stops(view, notes);
            worth(view, notes);
        }
    }

    /** What is not wrong, but better said otherwise: 2025年度…年度报告, 关于…情况报告. */
    private static void worth(View view, Notes notes) {
        Matcher twice = YEARLY.matcher(view.text());
        if (twice.find()) {
            int from = twice.start(1);
            notes.span(
                    Severity.HINT,
                    view.start(from),
                    view.end(twice.end(1)),
                    "标题里前有“年度”，后又称“年度报告”，可以只留一处。",
                    Optional.of("年"));
        }
        Matcher about = ABOUT.matcher(view.text());
        if (about.matches()) {
            int from = about.start(1);
            notes.span(
                    Severity.HINT,
                    view.start(from),
                    view.end(about.end(1)),
                    "用“关于”引出事由的标题，文种前面宜有“的”：关于……的报告。",
                    Optional.of("的" + about.group(1)));
        }
    }

    private static void stops(View view, Notes notes) {
        int depth = 0;
        for (int i = 0; i + 1 < view.length(); i++) {
            char c = view.at(i);
            if ("《（“〔".indexOf(c) >= 0) {
                depth++;
            } else if ("》）”〕".indexOf(c) >= 0) {
                depth--;
            } else if (depth == 0 && "，。；".indexOf(c) >= 0) {
                notes.at(view, i, i + 1, "公文标题里除书名号、引号、顿号等外一般不用标点，请删去“" + c + "”。", "");
            }
        }
    }
}
