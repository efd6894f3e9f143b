package cn.mingfa.proof.checks.citation;

import cn.mingfa.proof.Severity;
import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.statutes.ChineseNumbers;
import cn.mingfa.proof.statutes.Statute;
import cn.mingfa.proof.statutes.StatuteText;
import java.util.Optional;
import java.util.OptionalInt;

/** An article the statute does not have: by the shipped number of articles, and by the full text an office imported. */
final class UnknownArticles implements Check {

    private static final Rule RULE = Rule.error("citation.article", "法律法规的条文数");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        OptionalInt year = dossier.metadata().year();
        for (Citation citation : Cites.of(dossier)) {
            Optional<Statute> statute = citation.statute();
            if (statute.isPresent()) {
                OptionalInt articles = statute.get().articles(year);
                Optional<StatuteText> text =
                        dossier.background().statutes().text(statute.get().title());
                for (Provision provision : citation.provisions()) {
                    judge(citation, provision, statute.get(), articles, text, notes);
                }
            }
        }
    }

    private static void judge(
            Citation citation,
            Provision provision,
            Statute statute,
            OptionalInt articles,
            Optional<StatuteText> text,
            Notes notes) {
        int article = provision.article();
        if (article == 0 || articles.isEmpty()) {
            return;
        }
        String name = "《" + statute.shortTitle() + "》";
        if (article > articles.getAsInt()) {
            boolean unsure = statute.isCountUnsure() && text.isEmpty();
            notes.span(
                    unsure ? Severity.WARNING : Severity.ERROR,
                    citation.view().start(provision.from()),
                    citation.view().end(provision.to()),
                    name + "共" + ChineseNumbers.print(articles.getAsInt()) + "条，没有第" + ChineseNumbers.print(article)
                            + "条，请核对条文序号。",
                    Optional.empty());
            return;
        }
        text.flatMap(t -> t.article(article)).ifPresent(wording -> {
            int paragraphs = wording.paragraphs().size();
            if (provision.paragraph() > paragraphs) {
                notes.at(
                        citation.view(),
                        provision.from(),
                        provision.to(),
                        name + wording.name() + "共" + ChineseNumbers.print(paragraphs) + "款，没有第"
                                + ChineseNumbers.print(provision.paragraph()) + "款，请核对。");
            }
        });
    }
}
