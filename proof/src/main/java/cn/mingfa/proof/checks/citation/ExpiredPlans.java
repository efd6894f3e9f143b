package cn.mingfa.proof.checks.citation;

import cn.mingfa.proof.Part;
import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.outline.Outline;
import cn.mingfa.proof.text.Resources;
import cn.mingfa.proof.text.View;
import java.util.List;
import java.util.OptionalInt;

/** A plan or outline cited as if in force in a year it no longer covers. Reviews of its completion may name it. */
final class ExpiredPlans implements Check {

    private static final Rule RULE = Rule.warning("citation.expired_plan", "规划、纲要的起止年份");
    private static final List<List<String>> PLANS = Resources.table("plans.csv", 3);
    private static final List<String> REVIEWS = List.of("总结", "评估", "验收", "收官", "期满", "到期", "圆满", "回顾", "终期");
    private static final int NEAR = 30;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        OptionalInt reported = dossier.metadata().year();
        if (reported.isEmpty()) {
            return;
        }
        for (Outline.Place place : dossier.outline().places()) {
            int year = reported.getAsInt() + (place.part() == Part.NEXT_YEAR ? 1 : 0);
            for (List<String> plan : PLANS) {
                int last = Integer.parseInt(plan.get(1));
                if (year > last) {
                    scan(place.block().view(), plan, year, notes);
                }
            }
        }
    }

    private static void scan(View view, List<String> plan, int year, Notes notes) {
        String text = dashed(view.text());
        String name = plan.get(0);
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length())) {
            String around = text.substring(Math.max(0, at - NEAR), Math.min(text.length(), at + name.length() + NEAR));
            if (REVIEWS.stream().noneMatch(around::contains)) {
                String successor = plan.get(2).isEmpty() ? "请核对现行文件。" : "现行的是" + plan.get(2) + "，请核对。";
                notes.at(
                        view,
                        at,
                        at + name.length(),
                        "“" + name + "”到" + plan.get(1) + "年已经期满，" + year + "年的工作不宜再以它为依据。" + successor);
            }
        }
    }

    private static String dashed(String text) {
        return text.replace('—', '-').replace('－', '-').replace('–', '-').replace('~', '-');
    }
}
