package cn.mingfa.proof.checks.figures;

import cn.mingfa.proof.Fact;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.text.Resources;
import cn.mingfa.proof.text.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parts told in a row of one shape that make up a whole told in the same sentence without 其中: 抽取300家次，第一批100家次、第二批110家次、第三批90家次;
 * 班子成员83名，男性39名，女性44名; 286起案件中，大气类118起、水类64起、其他类104起; 审结471件…，审结案件中裁决112件、调解304件、撤诉55件.
 * Silent as soon as any number of the sentence is their sum.
 */
final class Rows {

    private static final Words RESTS = Words.list("parts-rest.txt");
    private static final Words TOTALS = Words.list("total-words.txt");
    private static final Words OUTCOMES = Words.list("outcome-words.txt");
    private static final Pattern ORDINAL = Pattern.compile("第[一二三四五六七八九十]([批期次轮届类组])[\\u4e00-\\u9fff]{0,6}");
    private static final Pattern AMONG =
            Pattern.compile("([\\u4e00-\\u9fff]{2})(?:的)?(?:案件|问题|事项|纠纷|申请|对象|人员)中，?[\\u4e00-\\u9fff]{2,8}");
    private static final List<Set<String>> ALIKE =
            List.of(Set.of("人", "名", "人次"), Set.of("家", "家次"), Set.of("户", "户次"), Set.of("件", "起", "宗", "例"));
    private static final List<List<String>> COMPLEMENTS = Resources.table("complements.csv", 2);
    private static final BigDecimal NEARLY = new BigDecimal("0.85");
    private static final int THREE = 3;

    private Rows() {}

    static void run(Dossier dossier, Notes notes) {
        for (List<Fact> sentence : Told.sentences(dossier)) {
            for (int i = 0; i + 1 < sentence.size(); ) {
                int to = end(dossier, sentence, i);
                if (to - i > 1) {
                    judge(dossier, sentence, i, to, notes);
                }
                i = Math.max(to - 1, i + 1);
            }
        }
    }

    /** Where a row of one unit, its marks all the same, ends. */
    private static int end(Dossier dossier, List<Fact> sentence, int from) {
        if (!Told.isPlainCount(sentence.get(from))) {
            return from + 1;
        }
        int to = from + 1;
        char mark = 0;
        while (to < sentence.size()
                && Told.isPlainCount(sentence.get(to))
                && areAlike(sentence.get(from), sentence.get(to))) {
            String between = Told.between(dossier, sentence.get(to - 1), sentence.get(to));
            int at = between.indexOf('、') >= 0 ? between.indexOf('、') : between.indexOf('，');
            boolean plain = at >= 0 && (mark == 0 || between.charAt(at) == mark) && !between.contains("其中");
            if (!plain || TOTALS.occurIn(Told.head(dossier, sentence.get(to)))) {
                break;
            }
            mark = between.charAt(at);
            to++;
        }
        return to;
    }

    private static void judge(Dossier dossier, List<Fact> sentence, int from, int to, Notes notes) {
        for (int first = from; first + 1 < to; first++) {
            List<Fact> parts = sentence.subList(first, areSexes(dossier, sentence, first) ? first + 2 : to);
            boolean whole = isComplete(dossier, parts);
            if (!whole && !isOfOneShape(dossier, parts)) {
                continue;
            }
            BigDecimal sum = parts.stream().map(Fact::value).reduce(BigDecimal.ZERO, BigDecimal::add);
            boolean given = sentence.stream().anyMatch(fact -> fact.value().compareTo(sum) == 0);
            Optional<Fact> total = total(dossier, sentence, first, first + parts.size());
            if (!given && total.isPresent()) {
                BigDecimal told = total.get().value();
                boolean wrong = sum.compareTo(told) > 0 || whole || sum.compareTo(told.multiply(NEARLY)) >= 0;
                if (wrong && parts.stream().allMatch(part -> part.value().compareTo(told) <= 0)) {
                    notes.at(
                            parts.getFirst().start(),
                            parts.getLast().end(),
                            "各项相加是" + Plain.of(sum) + parts.getFirst().unit() + "，与"
                                    + total.get().quote() + "不符，请核对。");
                }
            }
            return;
        }
    }

    /** Told right before the row, or behind it as their total, or further before with the very word the row begins with. */
    private static Optional<Fact> total(Dossier dossier, List<Fact> sentence, int first, int to) {
        Fact part = sentence.get(first);
        Matcher among = AMONG.matcher(Told.head(dossier, part));
        if (among.matches()) {
            List<Fact> named = sentence.subList(0, first).stream()
                    .filter(fact -> Told.isPlainCount(fact)
                            && areAlike(fact, part)
                            && Told.head(dossier, fact).endsWith(among.group(1)))
                    .toList();
            return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
        }
        if (to < sentence.size()
                && Told.isPlainCount(sentence.get(to))
                && areAlike(part, sentence.get(to))
                && TOTALS.matchAt(Told.head(dossier, sentence.get(to)).strip(), 0)
                        == Told.head(dossier, sentence.get(to)).strip().length()) {
            return Optional.of(sentence.get(to));
        }
        if (first == 0) {
            return Optional.empty();
        }
        Fact before = sentence.get(first - 1);
        String between = Told.between(dossier, before, part);
        boolean adjoins = Told.isPlainCount(before)
                && areAlike(before, part)
                && between.indexOf('；') < 0
                && !between.contains("其中")
                && (between.startsWith("，") || between.contains("中，"))
                && !Told.isBracketed(dossier, before);
        return adjoins ? Optional.of(before) : Optional.empty();
    }

    private static boolean areSexes(Dossier dossier, List<Fact> facts, int at) {
        return at + 1 < facts.size()
                && Told.head(dossier, facts.get(at)).strip().startsWith("男")
                && Told.head(dossier, facts.get(at + 1)).strip().startsWith("女");
    }

    /** Whether the parts must be all there are: ordinals, both sexes, a last one that is the rest. */
    private static boolean isComplete(Dossier dossier, List<Fact> parts) {
        var heads = heads(dossier, parts);
        boolean ordinals = true;
        for (int i = 0; i < heads.size(); i++) {
            ordinals &= ORDINAL.matcher(heads.get(i)).matches()
                    && heads.get(i).charAt(1) == "一二三四五六七八九十".charAt(Math.min(i, 9));
        }
        boolean sexes = parts.size() == 2 && areSexes(dossier, parts, 0);
        sexes |= parts.size() == 2 && COMPLEMENTS.stream().anyMatch(row -> heads.containsAll(row));
        boolean rest = parts.size() >= THREE && RESTS.matchAt(heads.getLast(), 0) > 0;
        boolean among = parts.size() >= THREE && AMONG.matcher(heads.getFirst()).matches();
        return ordinals || sexes || rest || among;
    }

    /** Whether all of them end with the same word: 当场整改20个、限期整改16个 behind what was found. */
    private static boolean isOfOneShape(Dossier dossier, List<Fact> parts) {
        var heads = heads(dossier, parts);
        String last = heads.getLast();
        boolean paused = Told.between(dossier, parts.get(0), parts.get(1)).startsWith("、");
        if (last.length() < THREE || !paused) {
            return false;
        }
        String word = last.substring(last.length() - 2);
        return OUTCOMES.occurIn(word)
                && heads.stream().allMatch(head -> head.length() > 2 && head.endsWith(word))
                && heads.stream().distinct().count() == heads.size();
    }

    private static List<String> heads(Dossier dossier, List<Fact> parts) {
        var heads = new ArrayList<String>();
        for (Fact part : parts) {
            heads.add(Told.head(dossier, part).strip());
        }
        return heads;
    }

    private static boolean areAlike(Fact one, Fact other) {
        return one.unit().equals(other.unit())
                || ALIKE.stream().anyMatch(units -> units.contains(one.unit()) && units.contains(other.unit()));
    }
}
