package cn.mingfa.proof.checks.figures;

import cn.mingfa.proof.Fact;
import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.text.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Shares of one total in one sentence that come to more than 100 %, or, where the last is that of 其他, to anything but
 * 100 %. Shares that come to more even without the greatest overlap on purpose. Each share may be off by one unit of its last digit.
 */
final class PartitionShares implements Check {

    private static final Rule RULE = Rule.warning("figure.shares", Basis.NONE);
    private static final Words RESTS = Words.list("parts-rest.txt");
    private static final Set<String> JOINTS = Set.of("和", "、", "，", "及", "与");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        SharesOfTotal.run(dossier, notes);
        for (List<Fact> sentence : Told.sentences(dossier)) {
            var shares = new ArrayList<Fact>();
            String base = "";
            for (Fact fact : sentence) {
                String head = Told.head(dossier, fact);
                int of = head.lastIndexOf('占');
                boolean share = fact.kind() == Fact.Kind.RATE && fact.unit().equals("%") && of >= 0;
                if (share && !shares.isEmpty() && ofAnother(dossier, shares.getLast(), fact)) {
                    shares.clear();
                }
                if (share && shares.isEmpty()) {
                    base = head.substring(of);
                }
                if (share && head.substring(of).equals(base)) {
                    shares.add(fact);
                }
            }
            if (shares.size() >= 2) {
                judge(dossier, shares, notes);
            } else if (shares.size() == 1) {
                List<Fact> row = row(dossier, sentence, sentence.indexOf(shares.getFirst()));
                if (row.size() >= 2) {
                    judge(dossier, row, notes);
                }
            }
        }
    }

    /** 占64.6%；31名执法人员中…占61.3%: behind a semicolon and 中 another whole is parted. */
    private static boolean ofAnother(Dossier dossier, Fact last, Fact share) {
        String between = Told.between(dossier, last, share);
        return between.indexOf('；') >= 0 && between.contains("中，");
    }

    /** 占比分别为30.6%和69.4%: the share and those told in one row with it. */
    private static List<Fact> row(Dossier dossier, List<Fact> sentence, int first) {
        if (!Told.head(dossier, sentence.get(first)).contains("分别")) {
            return List.of();
        }
        var row = new ArrayList<Fact>();
        row.add(sentence.get(first));
        for (Fact fact : sentence.subList(first + 1, sentence.size())) {
            boolean next = fact.kind() == Fact.Kind.RATE
                    && fact.unit().equals("%")
                    && JOINTS.contains(
                            Told.between(dossier, row.getLast(), fact).strip());
            if (!next) {
                break;
            }
            row.add(fact);
        }
        return row;
    }

    private static void judge(Dossier dossier, List<Fact> shares, Notes notes) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal tolerance = BigDecimal.ZERO;
        boolean exact = true;
        for (Fact share : shares) {
            sum = sum.add(share.value());
            tolerance = tolerance.add(Agreement.unit(share));
            exact &= share.qualifier() == Fact.Qualifier.EXACT;
        }
        String lastHead = Told.head(dossier, shares.getLast());
        boolean complete = RESTS.occurIn(lastHead);
        BigDecimal off = sum.subtract(HUNDRED);
        BigDecimal most =
                shares.stream().map(Fact::value).max(BigDecimal::compareTo).orElseThrow();
        boolean oneSlip = sum.subtract(most).compareTo(HUNDRED) <= 0;
        if (exact && oneSlip && (complete ? off.abs() : off).compareTo(tolerance) > 0) {
            notes.at(
                    shares.getLast().start(),
                    shares.getLast().end(),
                    "各项占比相加是" + Plain.of(sum) + "%，" + (complete ? "不是" : "超过") + "100%，请核对。");
        }
    }
}
