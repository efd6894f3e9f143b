package cn.mingfa.proof.checks.citation;

import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.statutes.ChineseNumbers;
import cn.mingfa.proof.statutes.Statute;
import cn.mingfa.proof.text.Words;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An outcome or a step with an article that does not carry it: an application withheld as a state secret under article 16
 * of 《政府信息公开条例》 (2019), a first offence let off under article 32 of 《行政处罚法》 (2021). Judged only where one sentence
 * names one outcome, from {@code outcomes.tsv}.
 */
final class Outcomes implements Check {

    private static final Rule RULE = Rule.warning("citation.outcome", "《政府信息公开条例》（2019年）、《行政处罚法》（2021年）");
    /** The article whose outcomes are told apart by 款, not by 项. */
    private static final String BY_PARAGRAPH = "16";

    private static final int REACH = 200;
    private static final int NEAR = 20;
    private static final Words GROUNDS = Words.of(List.of("依据", "根据", "依照", "按照"));
    private static final Pattern REFUSED =
            Pattern.compile("(?:的)?(?:规定)?，?(?:决定|依法|应当|可以)?(?:不予公开|不予(?:行政)?处罚|免予(?:行政)?处罚|不再给予)");
    private static final String STOPS = "。；！？";

    private static final List<Outcome> ALL =
            Rows.of("outcomes.tsv", 5).stream().map(Outcome::of).toList();

    /**
     * An outcome.
     *
     * @param allowed article, or article and 款 or 项 behind a slash
     * @param since first year of a report for which they are right
     */
    private record Outcome(String label, List<String> cues, List<String> allowed, String statute, int since) {
        static Outcome of(List<String> row) {
            return new Outcome(
                    row.get(0),
                    Rows.pieces(row.get(1), ';'),
                    Rows.pieces(row.get(2), ';'),
                    row.get(3),
                    Integer.parseInt(row.get(4)));
        }

        boolean carriedBy(Provision provision) {
            String article = String.valueOf(provision.article());
            int part = provision.item() > 0 ? provision.item() : provision.paragraph();
            return allowed.stream()
                    .anyMatch(a -> a.equals(article)
                            || part == 0 && a.startsWith(article + "/")
                            || a.equals(article + "/" + part));
        }
    }

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        int year = dossier.metadata().year().orElse(Integer.MAX_VALUE);
        for (Citation citation : Cites.of(dossier)) {
            String title = citation.statute().map(Statute::title).orElse("");
            List<Outcome> known = ALL.stream()
                    .filter(o -> o.statute().equals(title) && o.since() <= year)
                    .toList();
            if (!known.isEmpty() && !citation.provisions().isEmpty()) {
                judge(citation, known, notes);
            }
        }
    }

    private static void judge(Citation citation, List<Outcome> known, Notes notes) {
        List<Provision> telling = citation.provisions().stream()
                .filter(p -> known.stream().anyMatch(o -> o.carriedBy(p)))
                .toList();
        Optional<Outcome> outcome = outcome(sentence(citation), known);
        boolean bare = telling.isEmpty() && isGround(citation);
        if (telling.isEmpty() && !bare
                || outcome.isEmpty()
                || citation.provisions().stream().anyMatch(outcome.get()::carriedBy)) {
            return;
        }
        Provision provision = bare ? citation.provisions().getFirst() : telling.getFirst();
        notes.at(
                citation.view(),
                provision.from(),
                provision.to(),
                "“" + outcome.get().label() + "”的依据是" + basis(outcome.get()) + "，与这里引用的条款不符，请核对。");
    }

    /** Whether the article is told as the ground on which something was refused or let off: 依据第二十条不予公开. */
    private static boolean isGround(Citation citation) {
        String text = citation.view().text();
        int from = citation.from();
        boolean led = GROUNDS.endAt(text, from) || from > 0 && GROUNDS.endAt(text, from - 1);
        String behind = text.substring(citation.to(), Math.min(text.length(), citation.to() + NEAR));
        return led
                && citation.provisions().size() == 1
                && REFUSED.matcher(behind).lookingAt();
    }

    /** The one outcome a sentence names. */
    private static Optional<Outcome> outcome(String sentence, List<Outcome> known) {
        List<Outcome> named = known.stream()
                .filter(o -> o.cues().stream().anyMatch(sentence::contains))
                .toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    private static String sentence(Citation citation) {
        String text = citation.view().text();
        int from = citation.from();
        while (from > 0 && citation.from() - from < REACH && STOPS.indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        int to = citation.to();
        while (to < text.length() && to - citation.to() < REACH && STOPS.indexOf(text.charAt(to)) < 0) {
            to++;
        }
        return text.substring(from, to);
    }

    private static String basis(Outcome outcome) {
        return String.join(
                "或", outcome.allowed().stream().map(Outcomes::article).toList());
    }

    private static String article(String written) {
        int slash = written.indexOf('/');
        String article = slash < 0 ? written : written.substring(0, slash);
        String name = "第" + ChineseNumbers.print(Integer.parseInt(article)) + "条";
        if (slash < 0) {
            return name;
        }
        String part = ChineseNumbers.print(Integer.parseInt(written.substring(slash + 1)));
        return name + (article.equals(BY_PARAGRAPH) ? "第" + part + "款" : "第（" + part + "）项");
    }
}
