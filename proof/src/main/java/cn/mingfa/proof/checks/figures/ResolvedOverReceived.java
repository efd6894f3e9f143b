package cn.mingfa.proof.checks.figures;

import cn.mingfa.proof.Fact;
import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.Resources;
import cn.mingfa.proof.text.Words;
import java.util.List;
import java.util.Optional;

/** More resolved than received in one paragraph, without a word on what was carried over. */
final class ResolvedOverReceived implements Check {

    private static final Rule RULE = Rule.warning("figure.resolved_over_received", Basis.NONE);
    private static final List<List<String>> PAIRS = Resources.table("resolved-received.csv", 2);
    private static final Words CARRIED = Words.of(List.of("结转", "历年", "积案", "遗留", "往年"));
    private static final Words LAST_YEAR = Words.of(List.of("上年"));
    private static final int BEHIND = 40;
    private static final int LIST = 30;
    private static final int NEAR = 160;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        List<Fact> facts = dossier.facts();
        for (int i = 1; i < facts.size(); i++) {
            Fact resolved = facts.get(i);
            Fact received = facts.get(i - 1);
            if (resolved.start() - received.end() > NEAR
                    || resolved.start() < received.end()
                    || !(isPair(resolved, received) && Told.inOneSentence(dossier, received, resolved)
                            || isToldSo(dossier, received, resolved))) {
                continue;
            }
            String source = dossier.source();
            int from = Math.max(0, received.start() - NEAR);
            int to = Math.min(source.length(), resolved.end() + BEHIND);
            boolean carried = CARRIED.find(source, from, to) >= 0
                    || LAST_YEAR.find(
                                    source, Math.max(from, source.lastIndexOf('。', resolved.start())), resolved.start())
                            >= 0;
            if (!carried && resolved.value().compareTo(received.value()) > 0) {
                notes.at(
                        resolved.start(),
                        resolved.end(),
                        "后面的" + resolved.quote() + "比前面的" + received.quote() + "还多，请核对；有上年结转的，请一并写明。");
            }
        }
    }

    private static boolean isToldSo(Dossier dossier, Fact found, Fact resolved) {
        boolean examined = Units.PERSONS.contains(found.unit())
                && Units.PERSONS.contains(resolved.unit())
                && ResolvedOverFound.isExamined(Told.between(dossier, found, resolved), Told.tail(dossier, resolved));
        return examined
                || resolved.unit().equals(found.unit())
                        && ResolvedOverFound.isPair(
                                found, listed(dossier, found), Told.between(dossier, found, resolved), resolved);
    }

    /** The words before a figure, and those of the list they end: 受理道路运输、公路路政等行政许可申请2386件. */
    private static String listed(Dossier dossier, Fact found) {
        String head = Told.head(dossier, found);
        int to = found.start() - head.length();
        String text = dossier.source();
        int from = to;
        while (from > 0
                && to - from < LIST
                && "，。；：\n".indexOf(text.charAt(from - 1)) < 0
                && !Chars.isDigit(text.charAt(from - 1))) {
            from--;
        }
        return to > 0 && text.charAt(to - 1) == '、' ? text.substring(from, found.start()) : head;
    }

    private static boolean isPair(Fact resolved, Fact received) {
        if (!resolved.unit().equals(received.unit())) {
            return false;
        }
        for (List<String> row : PAIRS) {
            if (resolved.key().equals(Optional.of(row.get(0))) && received.key().equals(Optional.of(row.get(1)))) {
                return true;
            }
        }
        return false;
    }
}
