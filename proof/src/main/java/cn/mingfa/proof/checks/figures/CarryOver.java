package cn.mingfa.proof.checks.figures;

import cn.mingfa.proof.Fact;
import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.text.Resources;
import cn.mingfa.proof.text.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Cases of any kind told with what was carried in, received, finished and left in one sentence: in + new = out + left.
 * Disclosure requests have a rule of their own. Where one of the four is not told nothing is judged, save that no more
 * can be finished than there were.
 */
final class CarryOver implements Check {

    private static final Rule RULE = Rule.error("figure.carry_over", Basis.NONE);
    private static final String REQUESTS = "info_request_";
    /** Without what was carried in, received and finished nothing is judged. */
    private static final int FEWEST = 3;

    /** The four roles, in the order in which their words are tried. */
    private enum Side {
        IN,
        LEFT,
        RECEIVED,
        FINISHED
    }

    private static final Map<Side, Words> WORDS = words();
    private static final Words WITHIN = Words.list("carried-within.txt");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        List<List<Fact>> sentences = Told.sentences(dossier);
        for (int i = 0; i < sentences.size(); i++) {
            for (List<Fact> part : parts(dossier, sentences.get(i))) {
                List<Fact> told = isOpen(dossier, part) ? withBehind(dossier, part, sentences, i) : part;
                if (told.size() >= FEWEST) {
                    judge(dossier, told, notes);
                }
            }
        }
    }

    /** What was carried in and received, and nothing else: 新收208件，上年转入12件。 */
    private static boolean isOpen(Dossier dossier, List<Fact> part) {
        return part.size() == 2
                && part.stream()
                        .map(fact -> side(Told.head(dossier, fact)))
                        .flatMap(Optional::stream)
                        .collect(Collectors.toSet())
                        .equals(Set.of(Side.IN, Side.RECEIVED));
    }

    /** With what the next two sentences of the paragraph say was finished and left: 已结案205件。目前未结15件。 */
    private static List<Fact> withBehind(Dossier dossier, List<Fact> part, List<List<Fact>> sentences, int at) {
        if (!sentences.get(at).getLast().equals(part.getLast())) {
            return part;
        }
        var told = new ArrayList<Fact>(part);
        for (int i = at + 1; i < Math.min(sentences.size(), at + FEWEST); i++) {
            Fact first = sentences.get(i).getFirst();
            Optional<Side> side = side(Told.head(dossier, first));
            boolean goesOn = side.filter(s -> s == Side.FINISHED || s == Side.LEFT)
                            .isPresent()
                    && Told.inOneParagraph(dossier, told.getLast(), first)
                    && told.stream()
                            .noneMatch(fact -> side(Told.head(dossier, fact)).equals(side));
            if (!goesOn) {
                break;
            }
            told.addAll(parts(dossier, sentences.get(i)).getFirst());
        }
        return told;
    }

    /** What a semicolon parts is told of something else. */
    private static List<List<Fact>> parts(Dossier dossier, List<Fact> sentence) {
        var parts = new ArrayList<List<Fact>>();
        int from = 0;
        for (int i = 1; i <= sentence.size(); i++) {
            if (i == sentence.size()
                    || Told.between(dossier, sentence.get(i - 1), sentence.get(i))
                                    .indexOf('；')
                            >= 0) {
                parts.add(sentence.subList(from, i));
                from = i;
            }
        }
        return parts;
    }

    private static void judge(Dossier dossier, List<Fact> sentence, Notes notes) {
        Map<Side, Fact> sides = sides(dossier, sentence);
        if (sides.containsKey(Side.IN) && sides.containsKey(Side.RECEIVED) && sides.containsKey(Side.FINISHED)) {
            Fact in = sides.get(Side.IN);
            boolean within = WITHIN.occurIn(Told.head(dossier, in))
                    && Told.isBracketed(dossier, in)
                    && in.start() > sides.get(Side.RECEIVED).start();
            judge(sides, within, notes);
        }
    }

    private static Map<Side, Fact> sides(Dossier dossier, List<Fact> sentence) {
        var sides = new EnumMap<Side, Fact>(Side.class);
        for (Fact fact : sentence) {
            Optional<Side> side = side(Told.head(dossier, fact));
            String head = Told.head(dossier, fact);
            boolean part = head.startsWith("其中") || head.startsWith("，其中") || isAside(dossier, fact, head);
            if (side.isEmpty() || part) {
                continue;
            }
            boolean fits = Told.isPlainCount(fact)
                    && (side.get() == Side.LEFT
                            || fact.key().filter(k -> k.startsWith(REQUESTS)).isEmpty())
                    && sides.values().stream().allMatch(f -> f.unit().equals(fact.unit()));
            boolean known = sides.size() == Side.values().length;
            if (!known && (!fits || sides.putIfAbsent(side.get(), fact) != null)) {
                return Map.of();
            }
        }
        return sides;
    }

    /** A change, or last year's in brackets: 同比新收增长12.1%（2023年新收1008件）. */
    private static boolean isAside(Dossier dossier, Fact fact, String head) {
        return fact.kind() == Fact.Kind.CHANGE_RATE
                || fact.kind() == Fact.Kind.RATE
                || Told.isBracketed(dossier, fact) && head.startsWith("年");
    }

    private static Optional<Side> side(String head) {
        for (Side side : Side.values()) {
            Words words = WORDS.get(side);
            if (words != null && words.occurIn(head)) {
                return Optional.of(side);
            }
        }
        return Optional.empty();
    }

    private static void judge(Map<Side, Fact> sides, boolean within, Notes notes) {
        Fact in = sides.get(Side.IN);
        Fact received = sides.get(Side.RECEIVED);
        Fact finished = sides.get(Side.FINISHED);
        Fact left = sides.get(Side.LEFT);
        if (in == null || received == null || finished == null) {
            return;
        }
        BigDecimal total = within ? received.value() : in.value().add(received.value());
        BigDecimal rest = total.subtract(finished.value());
        String sum = within
                ? "共" + received.quote() + "（含上年结转" + in.quote() + "）"
                : "上年结转" + in.quote() + "加新收" + received.quote() + "共" + Plain.of(total) + in.unit();
        if (rest.signum() < 0) {
            notes.at(finished.start(), finished.end(), sum + "，少于办结的" + finished.quote() + "，请核对。");
        } else if (left != null && left.value().compareTo(rest) != 0) {
            notes.at(
                    left.start(),
                    left.end(),
                    sum + "，减去办结的" + finished.quote() + "，应当余" + Plain.of(rest) + in.unit() + "，请核对。");
        }
    }

    private static Map<Side, Words> words() {
        var words = new EnumMap<Side, Words>(Side.class);
        for (Side side : Side.values()) {
            String key = side.name().toLowerCase(Locale.ROOT);
            words.put(
                    side,
                    Words.of(Resources.table("carry-over.csv", 2).stream()
                            .filter(row -> row.get(0).equals(key))
                            .map(row -> row.get(1))
                            .toList()));
        }
        return words;
    }
}
