package cn.mingfa.proof.checks.writing;

import cn.mingfa.proof.Severity;
import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.narrative.Sentences;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.Numbering;
import cn.mingfa.proof.text.View;
import cn.mingfa.proof.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Items parted by semicolons of which one holds a full stop: then no item may end in a semicolon; and one of them parted by a comma. */
final class StopsInItems implements Check {

    private static final Rule RULE = Rule.hint("punctuation.semicolon", Basis.PUNCTUATION);

    private static final Words LEADING = Words.of(List.of("其中", "同时", "此外", "特别是", "尤其是", "例如"));
    private static final Words DUTIES = Words.of(List.of("要", "应", "须", "必须", "依法", "一律", "责令", "按照", "由", "予以", "当场"));
    private static final Pattern ANNOUNCING = Pattern.compile("如下[\\u4e00-\\u9fff]{0,6}；$");
    private static final int NEAR = 12;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        for (Block block : dossier.body()) {
            View view = block.view();
            misused(view, notes);
            int from = -1;
            int last = 0;
            var parted = new ArrayList<Integer>();
            int at = view.text().indexOf('是');
            for (; at > 0; at = view.text().indexOf('是', at + 1)) {
                int marker = at >= 2 && Sentences.marker(view.text(), at - 2) == 3 ? at - 2 : at - 1;
                if (Sentences.marker(view.text(), marker) == 0) {
                    continue;
                }
                int ordinal = Numbering.chinese(view.text().substring(marker, at));
                boolean next = ordinal == last + 1;
                last = ordinal;
                if (!next) {
                    lone(view, parted, notes);
                    parted.clear();
                }
                if (from >= 0 && ordinal == 1) {
                    from = at + 1;
                    continue;
                }
                if (from >= 0) {
                    item(view, from, marker, notes);
                }
                if (from >= 0 && next) {
                    parted.add(marker - 1);
                }
                from = at + 1;
            }
            lone(view, parted, notes);
        }
    }

    /** 一是…；二是…，三是…: the one comma where all the other items are parted by semicolons. */
    private static void lone(View view, List<Integer> marks, Notes notes) {
        List<Integer> commas = marks.stream().filter(at -> view.at(at) == '，').toList();
        long semicolons = marks.stream().filter(at -> view.at(at) == '；').count();
        if (commas.size() == 1 && semicolons > 0 && semicolons + 1 == marks.size()) {
            int at = commas.getFirst();
            notes.span(Severity.WARNING, view.start(at), view.end(at + 1), "各项之间用的是分号，这里用了逗号，请统一。", Optional.of("；"));
        }
    }

    private static void item(View view, int from, int to, Notes notes) {
        if (to > from && view.at(to - 1) == '；' && view.text().indexOf('。', from, to) >= 0) {
            notes.at(view, to - 1, to, "这一项里已经有句号，项末不能再用分号，请改为句号。", "。");
        }
    }

    /** 其中；重大隐患7项; 发现问题隐患的；要当场整改; 特制定如下计划；: a semicolon where the clause goes on, or announces what follows. */
    private static void misused(View view, Notes notes) {
        String text = view.text();
        for (int at = text.indexOf('；'); at >= 0; at = text.indexOf('；', at + 1)) {
            boolean leads = LEADING.endAt(text, at) && (at < 3 || Chars.endsClause(text.charAt(at - 3)));
            boolean condition = at > 2 && text.charAt(at - 1) == '的' && DUTIES.matchAt(text, at + 1) > 0;
            boolean announces = at + 1 == text.length()
                    && ANNOUNCING
                            .matcher(text)
                            .region(Math.max(0, at - NEAR), at + 1)
                            .find();
            if (leads || condition) {
                notes.span(
                        Severity.WARNING,
                        view.start(at),
                        view.end(at + 1),
                        "这里一句话还没有说完，不用分号，请改。",
                        Optional.of(leads ? "" : "，"));
            } else if (announces) {
                notes.span(Severity.WARNING, view.start(at), view.end(at + 1), "“如下”后面用冒号或句号，请改。", Optional.of("："));
            }
        }
    }
}
