package cn.mingfa.proof.checks.typo;

import cn.mingfa.proof.Severity;
import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.View;
import cn.mingfa.proof.typo.Misplaced;
import java.util.Optional;

/** Two characters that changed places (要需 for 需要), one written twice (履行职职责), one left out (行政执水平). */
final class MisplacedCharacters implements Check {

    /** Characters shown on either side of one missing. */
    private static final int AROUND = 3;

    private final Rule rule;
    private final Misplaced.Sort sort;

    private MisplacedCharacters(Rule rule, Misplaced.Sort sort) {
        this.rule = rule;
        this.sort = sort;
    }

    static MisplacedCharacters swapped() {
        return new MisplacedCharacters(Rule.warning("typo.swapped", Basis.NONE), Misplaced.Sort.SWAPPED);
    }

    static MisplacedCharacters doubled() {
        return new MisplacedCharacters(Rule.warning("typo.doubled", Basis.NONE), Misplaced.Sort.DOUBLED);
    }

    static MisplacedCharacters dropped() {
        return new MisplacedCharacters(Rule.warning("typo.dropped", Basis.NONE), Misplaced.Sort.DROPPED);
    }

    @Override
    public Rule rule() {
        return rule;
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        for (Slipped.Where where : Slipped.of(dossier).misplaced()) {
            Misplaced.Place place = meant(where, dossier);
            View view = where.block().view();
            boolean quoted = CoinedNames.isQuoted(view.text(), place.start(), place.end());
            if (place.sort() == sort && (place.sure() || !quoted)) {
                int start = view.start(place.start());
                int end = view.end(place.end());
                boolean whole = end - start == place.end() - place.start();
                // what a quote leaves out is often left out on purpose: “一票否优”
                boolean coined = quoted && sort == Misplaced.Sort.DROPPED || Verse.holds(view.text(), place.start());
                notes.alone(
                        place.sure() && !coined && !recurs(dossier.source(), view.text(), place)
                                ? Severity.WARNING
                                : Severity.HINT,
                        start,
                        end,
                        message(place, view.text()),
                        whole ? Optional.of(place.replacement()) : Optional.empty());
            }
        }
    }

    /** The place, with the word the writer has for its own body where one of another is said to be missing. */
    private static Misplaced.Place meant(Slipped.Where where, Dossier dossier) {
        Misplaced.Place place = where.place();
        String meant = place.replacement();
        String text = where.block().text();
        if (place.sort() != Misplaced.Sort.DROPPED || !OwnBody.isAsked(text, place.start(), meant.charAt(0))) {
            return place;
        }
        char own = OwnBody.in(dossier.source(), meant.charAt(0));
        return new Misplaced.Place(place.start(), place.end(), own + meant.substring(1), place.sort(), place.sure());
    }

    /** Whether the document has it more than once beside the same character, as names stand: 临临高速. */
    private static boolean recurs(String source, String text, Misplaced.Place place) {
        return place.start() > 0 && standsTwice(source, text.substring(place.start() - 1, place.end()))
                || place.end() < text.length() && standsTwice(source, text.substring(place.start(), place.end() + 1));
    }

    private static boolean standsTwice(String source, String stretch) {
        boolean words = stretch.chars().allMatch(c -> Chars.isHan((char) c));
        int first = words ? source.indexOf(stretch) : -1;
        return first >= 0 && source.indexOf(stretch, first + 1) >= 0;
    }

    private static String message(Misplaced.Place place, String text) {
        String written = text.substring(place.start(), place.end());
        String meant = place.replacement();
        return switch (place.sort()) {
            case SWAPPED -> "“" + written + "”像是两个字颠倒了，" + advice(place, "改为“" + meant + "”。");
            case DOUBLED -> "“" + meant + "”字像是重复了，" + advice(place, "删去一个。");
            case DROPPED -> dropped(place, text);
        };
    }

    /** Shows some characters on either side, of which the one missing makes words again. */
    private static String dropped(Misplaced.Place place, String text) {
        boolean behind = place.replacement().charAt(0) == text.charAt(place.start());
        int at = behind ? place.end() : place.start();
        char missing = place.replacement().charAt(behind ? 1 : 0);
        int from = at;
        while (from > 0 && at - from < AROUND && Chars.isHan(text.charAt(from - 1))) {
            from--;
        }
        int to = at;
        while (to < text.length() && to - at < AROUND && Chars.isHan(text.charAt(to))) {
            to++;
        }
        String before = text.substring(from, at);
        String after = text.substring(at, to);
        return "“" + before + after + "”像是漏了“" + missing + "”字，"
                + advice(place, "补为“" + before + missing + after + "”。");
    }

    private static String advice(Misplaced.Place place, String what) {
        return (place.sure() ? "请" : "请核对是否应") + what;
    }
}
