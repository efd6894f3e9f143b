package cn.mingfa.proof.checks.figures;

import cn.mingfa.proof.Fact;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.text.Resources;
import cn.mingfa.proof.text.Words;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A rate whose part is told with its word somewhere before it in the sentence, 抽取300家，合格253家、整改3家，合格率94.3%, and a share of what is
 * named, 交叉任职29人，占班子成员的65%. Right as soon as any number before it gives it; wrong where none does.
 */
final class RatesOfNamed {

    private static final Words STEMS = Words.list("rate-stems.txt");
    private static final List<List<String>> PARTS = Resources.table("rate-parts.csv", 2);
    private static final Words LIMITED = Words.list("rate-limited.txt");
    private static final Words ADDED = Words.list("added-words.txt");
    private static final Set<String> PLACES = Set.of("家", "家次", "户", "户次");
    private static final List<Set<String>> ALIKE = List.of(Units.PERSONS, PLACES, Units.CASES);
    private static final Pattern SHARE =
            Pattern.compile("占(?:到)?(?:全部|所有)?([\\u4e00-\\u9fff]{2,8}?)(?:总数|总量|总人数|人数|数量)?(?:的|比例为|比重为|比例达)$");
    private static final Pattern SHARE_OF = Pattern.compile("([\\u4e00-\\u9fff]{2,8})占比(?:为|达)?$");
    private static final String AMONG = "其中";
    private static final String TOTAL = "总";
    /** What may stand before a number that is the total of its kind. */
    private static final Words WHOLES = Words.of(List.of("共", "总", "现有", "全年", "全市", "全省", "全区", "全县", "全镇"));

    /** Characters of a stem with what limits it: 按期办结. */
    private static final int LONG = 4;

    private static final int BEHIND = 12;
    private static final int MOST = 12;

    private RatesOfNamed() {}

    static void run(Dossier dossier, Notes notes) {
        List<Fact> above = List.of();
        for (List<Fact> sentence : Told.sentences(dossier)) {
            for (int i = 1; i < sentence.size(); i++) {
                Fact rate = sentence.get(i);
                boolean told = rate.kind() == Fact.Kind.RATE
                        && rate.unit().equals("%")
                        && !rate.verbal()
                        && rate.qualifier() == Fact.Qualifier.EXACT;
                if (told) {
                    rate(dossier, sentence.subList(0, i), rate, notes);
                    share(dossier, Told.withAbove(dossier, above, sentence.subList(0, i), rate), rate, notes);
                }
            }
            above = sentence;
        }
    }

    private static void rate(Dossier dossier, List<Fact> before, Fact rate, Notes notes) {
        String name = Told.head(dossier, rate);
        int end = name.lastIndexOf('率');
        if (end < 2 || STEMS.matchAt(name, end - 2) != 2 || before.size() < 3) {
            return;
        }
        String stem = name.substring(end >= LONG && LIMITED.occurIn(name) ? end - LONG : end - 2, end);
        List<Fact> near = before.subList(Math.max(0, before.size() - MOST), before.size());
        List<Fact> parts = near.stream()
                .filter(fact -> Told.isPlainCount(fact) && isPart(Told.head(dossier, fact), stem))
                .toList();
        if (parts.size() != 1 || near.getLast().kind() == Fact.Kind.RATE) {
            return;
        }
        Fact part = parts.getFirst();
        int from = Math.max(0, near.getFirst().start() - BEHIND);
        boolean among = dossier.source().substring(from, part.start()).contains(AMONG);
        if (!among) {
            judge(near, part, rate, notes);
        } else if (Told.head(dossier, part).replace(AMONG, "").strip().equals(stem)) {
            judge(near, part, rate, notes);
        }
    }

    private static boolean isPart(String head, String stem) {
        boolean told = head.endsWith(stem)
                || PARTS.stream().anyMatch(row -> row.get(0).equals(stem) && head.endsWith(row.get(1)));
        return told && !head.endsWith("不" + stem) && !head.endsWith("未" + stem) && !ADDED.occurIn(head);
    }

    /** Wrong where no number before the part, and no sum of those it stands among, gives the rate. */
    private static void judge(List<Fact> before, Fact part, Fact rate, Notes notes) {
        List<Fact> bases = before.stream()
                .filter(fact -> !fact.equals(part)
                        && Told.isPlainCount(fact)
                        && fact.start() < part.start()
                        && areAlike(fact.unit(), part.unit())
                        && fact.value().compareTo(part.value()) >= 0
                        && fact.value().signum() > 0)
                .toList();
        if (!bases.isEmpty() && !isGiven(before, rate)) {
            Fact base = bases.getLast();
            notes.at(
                    rate.start(),
                    rate.end(),
                    "按" + part.quote() + "除以" + base.quote() + "算，应当是"
                            + Percent.of(part.value(), base.value(), rate).shown() + "，请核对。");
        }
    }

    /** Whether any two numbers give the rate. */
    private static boolean isGiven(List<Fact> before, Fact rate) {
        return before.stream()
                .filter(Told::isExactCount)
                .anyMatch(one -> before.stream()
                        .anyMatch(other -> Told.isExactCount(other)
                                && other.value().signum() > 0
                                && !Percent.of(one.value(), other.value(), rate).misses(rate.value())));
    }

    private static void share(Dossier dossier, List<Fact> before, Fact rate, Notes notes) {
        Matcher named = SHARE.matcher(Told.head(dossier, rate));
        Fact part = before.getLast();
        ofPart(dossier, before, part, rate, notes);
        if (!named.find() || !Told.isPlainCount(part)) {
            return;
        }
        String noun = named.group(1).equals("案件") ? "案" : named.group(1).substring(0, 2);
        String of = named.group();
        List<Fact> bases = before.subList(0, before.size() - 1).stream()
                .filter(fact -> Told.isPlainCount(fact)
                        && areAlike(fact.unit(), part.unit())
                        && fact.value().compareTo(part.value()) >= 0
                        && fact.value().signum() > 0)
                .toList();
        List<Fact> ofNoun = bases.stream()
                .filter(base -> of.contains(TOTAL)
                        ? Told.head(dossier, base).contains(noun)
                                && (WHOLES.occurIn(Told.head(dossier, base))
                                        || Told.head(dossier, base).endsWith(noun))
                        : Told.head(dossier, base).contains(noun)
                                || Told.tail(dossier, base).startsWith(noun))
                .toList();
        if (!isGiven(before, rate) && ofNoun.size() == 1) {
            ShareOfNamed.judge(part, ofNoun.getFirst(), rate, notes);
        }
    }

    /** 审查90条，发现问题信息3条，问题信息占比3.3%. */
    private static void ofPart(Dossier dossier, List<Fact> before, Fact part, Fact rate, Notes notes) {
        Matcher named = SHARE_OF.matcher(Told.head(dossier, rate));
        boolean told = named.find()
                && Told.isPlainCount(part)
                && Told.head(dossier, part).contains(named.group(1))
                && before.size() == 2
                && areAlike(before.getFirst().unit(), part.unit())
                && Told.isExactCount(before.getFirst())
                && before.getFirst().value().compareTo(part.value()) >= 0
                && before.getFirst().value().signum() > 0;
        if (told) {
            ShareOfNamed.judge(part, before.getFirst(), rate, notes);
        }
    }

    private static boolean areAlike(String one, String other) {
        return one.equals(other) || ALIKE.stream().anyMatch(units -> units.contains(one) && units.contains(other));
    }
}
