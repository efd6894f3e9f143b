package cn.mingfa.proof.checks.figures;

import cn.mingfa.proof.Fact;
import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A rate above 100 %, reached or aimed at; the completion of a plan may exceed it. */
final class RatesOverHundred implements Check {

    private static final Rule RULE = Rule.error("figure.rate_over", Basis.NONE);
    private static final Words MAY_EXCEED = Words.list("rates-unbounded.txt");
    private static final Words BOUNDED = Words.list("rates-bounded.txt");
    /** Of what is planned more than all may be reached: 占年度任务的103%. */
    private static final Words PLANNED = Words.list("share-planned.txt");

    private static final char RATE = '率';
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** What is aimed at is no figure of the year, and no rate can reach more: 力争覆盖率达到120%. */
    private static final Pattern AIMED =
            Pattern.compile("率(?:[均都]?(?:力争|争取)?(?:达到?|为|至|到|不低于|保持在?))?([1-9]\\d{2}(?:\\.\\d{1,2})?)%");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        reached(dossier, notes);
        aimedAt(dossier, notes);
        List<Fact> facts = dossier.facts();
        for (int i = 1; i < facts.size(); i++) {
            inOrder(dossier, facts.get(i - 1), facts.get(i), notes);
        }
    }

    /** 合格率90.3%，优秀率100%: who is excellent has passed too. */
    private static void inOrder(Dossier dossier, Fact passed, Fact excellent, Notes notes) {
        boolean rates = passed.unit().equals("%")
                && excellent.unit().equals("%")
                && Told.head(dossier, passed).endsWith("合格率")
                && Told.head(dossier, excellent).endsWith("优秀率")
                && Told.inOneSentence(dossier, passed, excellent);
        if (rates && excellent.value().compareTo(passed.value()) > 0) {
            notes.at(
                    excellent.start(),
                    excellent.end(),
                    "优秀率" + excellent.quote() + "不会高于合格率" + passed.quote() + "，请核对。");
        }
    }

    private static void reached(Dossier dossier, Notes notes) {
        for (Fact fact : dossier.facts()) {
            boolean over = fact.kind() == Fact.Kind.RATE
                    && fact.unit().equals("%")
                    && fact.value().compareTo(HUNDRED) > 0;
            String head = Told.head(dossier, fact);
            boolean share = over
                    && (head.startsWith("占") || head.startsWith("，占"))
                    && !MAY_EXCEED.occurIn(head)
                    && !PLANNED.occurIn(head);
            if (share) {
                notes.at(fact.start(), fact.end(), "占比不会超过100%，请核对。");
            } else if (over && BOUNDED.occurIn(fact.clause()) && !MAY_EXCEED.occurIn(fact.clause())) {
                notes.at(fact.start(), fact.end(), "这类比率不会超过100%，请核对。");
            }
        }
    }

    private static void aimedAt(Dossier dossier, Notes notes) {
        for (Block block : dossier.body()) {
            String text = block.text();
            if (text.indexOf('%') < 0) {
                continue;
            }
            Matcher matcher = AIMED.matcher(text);
            for (int at = text.indexOf(RATE); at >= 0; at = text.indexOf(RATE, at + 1)) {
                if (!matcher.region(at, text.length()).lookingAt()) {
                    continue;
                }
                int from = block.view().start(matcher.start(1));
                int to = block.view().end(matcher.end());
                boolean over = new BigDecimal(matcher.group(1)).compareTo(HUNDRED) > 0;
                boolean told = dossier.facts().stream().anyMatch(f -> f.start() < to && f.end() > from);
                if (over && !told && MAY_EXCEED.find(text, Chars.clauseFrom(text, at), at) < 0) {
                    notes.at(from, to, "这类比率不会超过100%，请核对。");
                }
            }
        }
    }
}
