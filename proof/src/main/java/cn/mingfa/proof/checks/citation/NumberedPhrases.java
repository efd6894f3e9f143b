package cn.mingfa.proof.checks.citation;

import cn.mingfa.proof.Severity;
import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.View;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A numbered expression with another number: “五个意识”, 三重三大; and the name of a fixed list with another number beside
 * all of its members. With 项制度 alone it is a hint, where enforcement is spoken of: other systems come in fours.
 */
final class NumberedPhrases implements Check {

    private static final Rule RULE = Rule.warning("phrase.number", "固定表述表");
    private static final String SYSTEMS = "项制度";
    private static final String RIGHT = "三项制度";
    private static final List<String> ENFORCEMENT = List.of("行政执法", "执法公示", "全过程记录", "法制审核");
    private static final int NEAR = 20;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        var told = new HashSet<Integer>();
        int behind = -1;
        for (Sighting sighting : Sightings.of(dossier).of(Patterns.Sort.NUMBER)) {
            Numbered numbered = Numbered.ALL.get(sighting.id());
            int from = sighting.view().start(sighting.from());
            if (from >= behind && meant(sighting, numbered)) {
                note(sighting.view(), sighting.from(), sighting.to(), numbered.right(), Severity.WARNING, notes);
                told.add(sighting.view().end(sighting.to() - 1));
                behind = sighting.view().end(sighting.to());
            }
        }
        for (Listing listing : Listings.of(dossier)) {
            Optional<Listing.Miscounted> name = listing.miscounted();
            if (name.isPresent() && told.add(listing.view().end(name.get().to() - 1))) {
                note(
                        listing.view(),
                        name.get().from(),
                        name.get().to(),
                        name.get().right(),
                        Severity.WARNING,
                        notes);
            }
        }
        for (Block block : dossier.prose()) {
            String text = block.text();
            for (int at = text.indexOf(SYSTEMS); at >= 0; at = text.indexOf(SYSTEMS, at + 1)) {
                systems(block.view(), at - 1, at + SYSTEMS.length(), told, notes);
            }
        }
    }

    private static boolean meant(Sighting sighting, Numbered numbered) {
        String text = sighting.view().text();
        int from = sighting.from();
        int to = sighting.to();
        if (Sightings.insideTitle(text, from)) {
            return false;
        }
        boolean quoted = from > 0 && to < text.length() && text.charAt(from - 1) == '“' && text.charAt(to) == '”';
        boolean apart = from == 0
                || !Chars.isChineseDigit(text.charAt(from - 1))
                        && !Chars.isDigit(text.charAt(from - 1))
                        && text.charAt(from - 1) != '第';
        return quoted || numbered.anywhere() && apart;
    }

    private static void note(View view, int from, int to, String right, Severity severity, Notes notes) {
        notes.span(
                severity,
                view.start(from),
                view.end(to),
                "“" + view.text().substring(from, to) + "”一般是“" + right + "”，请核对数目。",
                Optional.of(right));
    }

    /** “四项制度” near words of enforcement. */
    private static void systems(View view, int from, int to, Set<Integer> told, Notes notes) {
        String text = view.text();
        boolean quoted = from > 0
                && !told.contains(view.end(to - 1))
                && text.charAt(from - 1) == '“'
                && to < text.length()
                && text.charAt(to) == '”';
        if (quoted && Numbered.DIGITS.indexOf(text.charAt(from)) >= 0 && text.charAt(from) != RIGHT.charAt(0)) {
            String around = text.substring(Math.max(0, from - NEAR), Math.min(text.length(), to + NEAR));
            if (ENFORCEMENT.stream().anyMatch(around::contains)) {
                note(view, from, to, RIGHT, Severity.HINT, notes);
            }
        }
    }
}
