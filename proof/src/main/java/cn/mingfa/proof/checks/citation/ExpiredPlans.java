package cn.mingfa.proof.checks.citation;

import cn.mingfa.proof.Part;
import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.outline.Outline;
import cn.mingfa.proof.text.View;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** A plan or outline cited as if in force in a year it no longer covers. Reviews of its completion may name it. */
final class ExpiredPlans implements Check {

    private static final Rule RULE = Rule.warning("citation.expired_plan", "规划、纲要的起止年份");
    private static final List<String> REVIEWS =
            List.of("总结", "评估", "验收", "收官", "期满", "到期", "圆满", "回顾", "终期", "完成", "末年", "期间", "以来", "时期", "实现了", "十五五");
    private static final int NEAR = 30;
    /** A plan said to begin now. */
    private static final List<String> BEGINNINGS = List.of("启动之年", "开局之年", "起步之年", "起始之年", "首年", "第一年");

    private static final int BEGINNING = 8;
    private static final int SPAN = 10;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        OptionalInt reported = dossier.metadata().year();
        List<Sighting> sightings = Sightings.of(dossier).of(Patterns.Sort.PLAN);
        if (reported.isEmpty() || sightings.isEmpty()) {
            return;
        }
        Map<View, Part> parts = new IdentityHashMap<>();
        for (Outline.Place place : dossier.outline().places()) {
            parts.put(place.block().view(), place.part());
        }
        int behind = -1;
        View last = sightings.getFirst().view();
        for (Sighting sighting : sightings) {
            Part part = parts.get(sighting.view());
            boolean begins = begins(sighting);
            if (part == null && !begins || (sighting.view() == last && sighting.from() < behind)) {
                continue;
            }
            int year = reported.getAsInt() + (part == Part.NEXT_YEAR ? 1 : 0);
            Plan plan = Plan.ALL.get(sighting.id());
            boolean reviewed = !begins && REVIEWS.stream().anyMatch(around(sighting)::contains);
            if (year > plan.last() && !reviewed) {
                String successor = plan.successor().isEmpty() ? "请核对现行文件。" : "现行的是" + plan.successor() + "，请核对。";
                notes.at(
                        sighting.view(),
                        sighting.from(),
                        sighting.to(),
                        "“" + plan.name() + "”到" + plan.last() + "年已经期满，" + year + "年的工作不宜再以它为依据。" + successor);
            }
            last = sighting.view();
            behind = sighting.to();
        }
    }

    /** Whether it is said to begin, and no earlier year is spoken of. */
    private static boolean begins(Sighting sighting) {
        String behind = sighting.behind(BEGINNING);
        String clause = behind.split("[，。、；“]", 2)[0];
        String before = sighting.before(NEAR);
        String sentence = before.substring(before.lastIndexOf('。') + 1);
        int last = Plan.ALL.get(sighting.id()).last();
        return BEGINNINGS.stream().anyMatch(clause::contains)
                && IntStream.rangeClosed(last - SPAN, last).noneMatch(year -> sentence.contains(year + "年"));
    }

    private static String around(Sighting sighting) {
        String before = sighting.before(NEAR);
        String behind = sighting.behind(NEAR);
        int stop = Math.max(before.lastIndexOf('。'), before.lastIndexOf('；'));
        return before.substring(stop + 1) + behind.split("[。；]", 2)[0];
    }
}
