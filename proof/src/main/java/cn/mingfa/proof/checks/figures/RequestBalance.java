package cn.mingfa.proof.checks.figures;

import cn.mingfa.proof.Fact;
import cn.mingfa.proof.Severity;
import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.text.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** 新收 + 上年结转 − 答复 = 结转下年, the identity of the statutory table of disclosure requests. */
final class RequestBalance implements Check {

    private static final Rule RULE = Rule.error("figure.balance", Basis.DISCLOSURE);

    private static final Words NOTHING = Words.list("carried-nothing.txt");
    private static final Words WITHIN = Words.list("carried-within.txt");

    private static final String CARRIED = "结转";
    private static final int REST = 40;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        Optional<Fact> received = only(dossier, "info_request_received_count");
        Optional<Fact> carriedIn = only(dossier, "info_request_carried_in_count");
        Optional<Fact> answered = only(dossier, "info_request_answered_count");
        Optional<Fact> carriedOut = only(dossier, "info_request_carried_out_count");
        received.filter(fact -> carriedIn.isPresent() || !rest(dossier, fact).contains(CARRIED))
                .ifPresent(fact -> RequestOutcomes.run(
                        dossier, fact.value().add(carriedIn.map(Fact::value).orElse(BigDecimal.ZERO)), notes));
        if (received.isEmpty() || carriedIn.isEmpty() || answered.isEmpty()) {
            return;
        }
        boolean within = WITHIN.occurIn(Told.head(dossier, carriedIn.get()))
                && Told.inOneSentence(dossier, received.get(), carriedIn.get());
        BigDecimal total = within
                ? received.get().value()
                : received.get().value().add(carriedIn.get().value());
        BigDecimal left = total.subtract(answered.get().value());
        String sum = within
                ? "收到的" + total + "件（含上年结转）"
                : "新收" + received.get().value() + "件加上年结转" + carriedIn.get().value() + "件共" + total + "件，";
        if (left.signum() < 0) {
            notes.at(
                    answered.get().start(),
                    answered.get().end(),
                    sum + "少于答复的" + answered.get().value() + "件，请核对。");
        } else if (carriedOut.isPresent()) {
            if (carriedOut.get().value().compareTo(left) != 0) {
                notes.at(
                        carriedOut.get().start(),
                        carriedOut.get().end(),
                        sum + "减去答复" + answered.get().value() + "件，应当结转" + left + "件，请核对。");
            }
        } else if (left.signum() > 0 && NOTHING.occurIn(rest(dossier, answered.get()))) {
            notes.at(
                    answered.get().start(),
                    answered.get().end(),
                    sum + "答复" + answered.get().value() + "件，还有" + left + "件，与“无结转”不符，请核对。");
        } else if (left.signum() > 0) {
            notes.span(
                    Severity.HINT,
                    answered.get().start(),
                    answered.get().end(),
                    "待核：" + sum + "答复" + answered.get().value() + "件，还有" + left + "件没有交代，请补写结转下年的件数。",
                    Optional.empty());
        }
    }

    /** What follows a figure to the end of its sentence. */
    private static String rest(Dossier dossier, Fact fact) {
        String text = dossier.source();
        int to = fact.end();
        while (to < text.length() && to - fact.end() < REST && "。；\n".indexOf(text.charAt(to)) < 0) {
            to++;
        }
        return text.substring(fact.end(), to);
    }

    /** The exact figure of the indicator, the first telling of it, if the text tells just one number. */
    private static Optional<Fact> only(Dossier dossier, String key) {
        List<Fact> facts = dossier.facts().stream()
                .filter(f -> f.key().equals(Optional.of(key)) && f.qualifier() == Fact.Qualifier.EXACT)
                .toList();
        boolean one = !facts.isEmpty()
                && facts.stream()
                        .allMatch(f -> f.value().compareTo(facts.getFirst().value()) == 0);
        return one ? Optional.of(facts.getFirst()) : Optional.empty();
    }
}
