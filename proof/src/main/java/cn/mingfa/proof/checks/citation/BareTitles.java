package cn.mingfa.proof.checks.citation;

import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.statutes.StatuteKind;
import java.util.Optional;

/** The full official title of an instrument in running text without 《》; short names such as 民法典 may stand bare. */
final class BareTitles implements Check {

    private static final Rule RULE = Rule.hint("citation.title_marks", "GB/T 15834-2011《标点符号用法》");
    private static final int LONG = 10;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        for (Sighting sighting : Sightings.of(dossier).of(Patterns.Sort.TITLE)) {
            Titles title = Titles.ALL.get(sighting.id());
            String text = sighting.view().text();
            boolean full = title.name().equals(title.statute().title())
                    && (title.name().startsWith("中华人民共和国")
                            || title.name().length() >= LONG && title.statute().kind() != StatuteKind.DOCUMENT);
            if (full && !Sightings.insideTitle(text, sighting.from()) && alone(text, sighting)) {
                notes.span(
                        RULE.severity(),
                        sighting.view().start(sighting.from()),
                        sighting.view().end(sighting.to()),
                        "法律法规和文件的全称宜加书名号。",
                        Optional.of("《" + title.name() + "》"));
            }
        }
    }

    /** Not a piece of a longer title. */
    private static boolean alone(String text, Sighting sighting) {
        String behind = sighting.behind(4);
        return !behind.startsWith("实施")
                && !behind.startsWith("（")
                && !behind.startsWith("》")
                && !behind.startsWith("〉")
                && (sighting.from() == 0 || "〈（".indexOf(text.charAt(sighting.from() - 1)) < 0);
    }
}
