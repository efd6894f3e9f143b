package cn.mingfa.proof.checks.citation;

import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.statutes.ChineseNumbers;
import cn.mingfa.proof.text.Anchored;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.View;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** How provisions are written: 条, 款, 项, 目 from the outside in, and the numbers of articles in Chinese numerals. */
final class ProvisionForms {

    /** 第二款第三十条 for 第三十条第二款, 二十条 for 第二十条 behind a title. */
    static final class Order implements Check {
        private static final Rule RULE = Rule.warning("citation.provision", "立法技术规范");

        /** How titles of laws end. */
        private static final List<String> TITLE_ENDS = List.of("法》", "条例》", "规定》", "办法》");

        /** The number of an article without 第 behind a title: 《…条例》二十条规定. */
        private static final Anchored BARE =
                Anchored.of(0, TITLE_ENDS, "(?:法|条例|规定|办法)》([一二三四五六七八九十百]{1,5}条)(?:之|的)?规定");

        /** 《…法》第十九款: a paragraph right behind the title. */
        private static final Anchored CLAUSE =
                Anchored.of(0, TITLE_ENDS, "(?:法|条例|规定|办法)》第[一二三四五六七八九十百]{1,5}(款)(?:规定|的规定|之规定)");

        @Override
        public Rule rule() {
            return RULE;
        }

        @Override
        public void run(Dossier dossier, Notes notes) {
            for (Block block : dossier.prose()) {
                String text = block.text();
                if (text.indexOf('》') >= 0) {
                    bare(block.view(), notes);
                }
                int at = text.indexOf('第');
                while (at >= 0) {
                    Provision provision = Provision.at(text, at);
                    if (provision.steps().size() > 1 && !provision.ordered()) {
                        note(block.view(), provision, notes);
                    }
                    at = text.indexOf('第', Math.max(at + 1, provision.to()));
                }
            }
        }

        private static void bare(View view, Notes notes) {
            CLAUSE.each(
                    view.text(),
                    clause -> notes.at(view, clause.start(1), clause.end(1), "法律名称后面先写条，这里写的是款，请核对。", "条"));
            BARE.each(view.text(), bare -> {
                String wanted = "第" + bare.group(1);
                notes.at(view, bare.start(1), bare.end(1), "条文的序号前面缺“第”，请改为“" + wanted + "”。", wanted);
            });
        }

        private static void note(View view, Provision provision, Notes notes) {
            List<Provision.Step> sorted = new ArrayList<>(provision.steps());
            sorted.sort(Comparator.comparingInt(Provision.Step::rank));
            var right = new StringBuilder();
            boolean doubled = false;
            for (int i = 0; i < sorted.size(); i++) {
                Provision.Step step = sorted.get(i);
                doubled |= i > 0 && sorted.get(i - 1).rank() == step.rank();
                right.append(view.text(), step.from(), step.to());
            }
            String message = "条、款、项、目应当由大到小排列，请核对。";
            if (doubled) {
                notes.at(view, provision.from(), provision.to(), message);
            } else {
                notes.at(view, provision.from(), provision.to(), message, right.toString());
            }
        }
    }

    /** 第15条 behind a title of a law. */
    static final class Numerals implements Check {
        private static final Rule RULE = Rule.hint("citation.numeral", "立法技术规范");

        @Override
        public Rule rule() {
            return RULE;
        }

        @Override
        public void run(Dossier dossier, Notes notes) {
            for (Citation citation : Cites.of(dossier)) {
                for (Provision provision : citation.provisions()) {
                    for (Provision.Step step : provision.steps()) {
                        if (step.arabic() && step.rank() <= 1) {
                            String unit = step.rank() == 0 ? "条" : "款";
                            String right = "第" + ChineseNumbers.print(step.number()) + unit;
                            notes.at(
                                    citation.view(),
                                    step.from(),
                                    step.to(),
                                    "引用法律法规的条、款序号一般用汉字，宜写作“" + right + "”。",
                                    right);
                        }
                    }
                }
            }
        }
    }

    private ProvisionForms() {}
}
