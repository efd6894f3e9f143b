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

/** Parts first, their total behind 共计 or 合计: 人大建议7件、政协提案5件，共计13件. The verb may come again: 合计发稿30篇. */
final class PartsThenTotal implements Check {

    private static final Rule RULE = Rule.error("figure.total", Basis.NONE);
    private static final Words TOTALS = Words.list("total-words.txt");
    /** Measure words of papers and matters, told together under any of them: 文件2件、合同97份，合计99件. */
    private static final Set<String> PAPERS = Set.of("件", "份", "项", "个", "篇", "部", "册");

    /** The whole year is told of its two halves, and of other parts only as one more than they are. */
    private static final String YEAR = "全年";

    private static final String HALVES = "上下";
    /** Characters of a verb. */
    private static final int VERB = 2;
    /** How far the total may stand behind the last part, alone in its clause or with other words. */
    private static final int CLAUSE = 18;

    private static final int PHRASE = 8;

    /** What a total may be of whose parts are told by their outcome: 公开2件，不予公开1件，合计办理3件. */
    private static final Set<String> DONE = Set.of("办理", "答复", "办结", "处理");

    private static final Words COMPARED = Words.list("change-compared.txt");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        Respectively.run(dossier, notes);
        MoneyTotals.run(dossier, notes);
        CountedTotals.run(dossier, notes);
        RowsThenWhole.run(dossier, notes);
        for (List<Fact> sentence : Told.sentences(dossier)) {
            AddedUp.run(dossier, sentence, notes);
            SpentAndLeft.run(dossier, sentence, notes);
            for (int i = 2; i < sentence.size(); i++) {
                Fact total = sentence.get(i);
                List<Fact> figures = sentence.subList(0, i + 1);
                if (Told.isExactCount(total) && isTotal(dossier, figures)) {
                    judge(dossier, parts(dossier, figures), total, notes);
                    break;
                }
            }
        }
    }

    /** Whether the last figure is led by 合计, or by 合计 and the verb of all those before it: 镇级调解8件，村级调解9件，共调解17件. */
    private static boolean isTotal(Dossier dossier, List<Fact> figures) {
        String whole = Told.head(dossier, figures.getLast());
        if (TOTALS.endAt(whole, whole.length())) {
            return true;
        }
        boolean halves =
                HALVES.equals(half(dossier, figures.getFirst()) + half(dossier, figures.get(figures.size() - 2)));
        String head = halves && whole.startsWith(YEAR) ? whole.substring(YEAR.length()) : whole;
        int length = Math.max(0, TOTALS.matchAt(head, 0));
        if (length == 0 || head.length() < length + VERB) {
            return false;
        }
        String verb = head.substring(length, length + VERB);
        if (length > 1 && DONE.contains(head.substring(length))) {
            return true;
        }
        boolean shared = Told.clauseHead(dossier, figures.getFirst()).contains(verb);
        for (int i = 1; shared && i + 1 < figures.size(); i++) {
            boolean listed =
                    Told.between(dossier, figures.get(i - 1), figures.get(i)).startsWith("、");
            shared = listed || Told.head(dossier, figures.get(i)).contains(verb);
        }
        return shared;
    }

    /** 上 or 下 where a figure is told of half a year. */
    private static String half(Dossier dossier, Fact fact) {
        String head = Told.head(dossier, fact).strip();
        return head.startsWith("上半年") || head.startsWith("下半年") ? head.substring(0, 1) : "";
    }

    /**
     * The figures before the last but for what brackets say of one of them: 责任落实（30分）自评29分. All of them where
     * none stands outside.
     */
    private static List<Fact> parts(Dossier dossier, List<Fact> figures) {
        var parts = new ArrayList<Fact>(figures.subList(0, figures.size() - 1));
        List<Fact> outside =
                parts.stream().filter(part -> !Told.isBracketed(dossier, part)).toList();
        return outside.size() > 1 ? outside : parts;
    }

    /** 意见书12份、通知书7份，合计20份 behind other figures: those right before, one pause after the other. */
    private static List<Fact> row(Dossier dossier, List<Fact> parts, Fact total) {
        int from = parts.size() - 1;
        while (from > 0
                && parts.get(from).unit().equals(total.unit())
                && parts.get(from - 1).unit().equals(total.unit())
                && Told.between(dossier, parts.get(from - 1), parts.get(from)).startsWith("、")) {
            from--;
        }
        return parts.size() - from > 1 && from > 0 ? parts.subList(from, parts.size()) : parts;
    }

    /** 合同74份、文件2件、案件19件，合计95件: those right before under any measure word of papers. */
    private static List<Fact> papers(Dossier dossier, List<Fact> parts) {
        int from = parts.size() - 1;
        while (from > 0
                && PAPERS.contains(parts.get(from).unit())
                && PAPERS.contains(parts.get(from - 1).unit())
                && Told.between(dossier, parts.get(from - 1), parts.get(from)).startsWith("、")) {
            from--;
        }
        return parts.subList(from, parts.size());
    }

    /** Whether the last two or more of them come to the total: 审结410件，新收452件，结转36件，共计488件. */
    private static boolean isGivenByLast(List<Fact> parts, Fact total) {
        for (int from = parts.size() - 2; from > 0; from--) {
            if (sum(parts.subList(from, parts.size())).compareTo(total.value()) == 0) {
                return true;
            }
        }
        return false;
    }

    private static BigDecimal sum(List<Fact> parts) {
        return parts.stream().map(Fact::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static void judge(Dossier dossier, List<Fact> figures, Fact total, Notes notes) {
        List<Fact> row = row(dossier, figures, total);
        boolean apart = row.size() < figures.size()
                && figures.stream()
                        .anyMatch(part -> !part.unit().equals(total.unit())
                                || part.value().compareTo(total.value()) > 0);
        List<Fact> parts = apart ? row : figures;
        if (apart && sum(papers(dossier, figures)).compareTo(total.value()) == 0) {
            return;
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (Fact part : parts) {
            boolean alike = Told.isExactCount(part)
                    && (part.unit().equals(total.unit())
                            || PAPERS.contains(part.unit()) && PAPERS.contains(total.unit()))
                    && part.scale() == 1
                    && part.value().compareTo(total.value()) <= 0
                    && !COMPARED.occurIn(part.clause());
            if (!alike) {
                return;
            }
            sum = sum.add(part.value());
        }
        String between = Told.between(dossier, parts.getLast(), total);
        boolean bare = TOTALS.matchAt(Told.head(dossier, total), 0)
                        == Told.head(dossier, total).length()
                && between.indexOf('，') == between.lastIndexOf('，');
        if (isGivenByLast(parts, total)) {
            return;
        }
        boolean adjoins = between.length() <= (bare ? CLAUSE : PHRASE) && between.indexOf('；') < 0;
        if (adjoins && total.scale() == 1 && sum.compareTo(total.value()) != 0) {
            notes.at(
                    total.start(),
                    total.end(),
                    "前面各项相加是" + Plain.of(sum) + total.unit() + "，这里写" + total.quote() + "，请核对。");
        }
    }
}
