package cn.mingfa.proof.checks.citation;

import cn.mingfa.proof.CitedArticle;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.statutes.Statutes;
import java.util.ArrayList;
import java.util.List;

/** The articles a document cites, with their wording where the office has imported the full text. */
public final class CitedArticles {

    private CitedArticles() {}

    /** In the order of the text. */
    public static List<CitedArticle> of(Dossier dossier) {
        Statutes statutes = dossier.background().statutes();
        var cited = new ArrayList<CitedArticle>();
        if (statutes.texts().isEmpty()) {
            return cited;
        }
        for (Citation citation : Cites.of(dossier)) {
            citation.statute().ifPresent(statute -> {
                for (Provision provision : citation.provisions()) {
                    statutes.article(statute.title(), provision.article())
                            .ifPresent(article -> cited.add(new CitedArticle(
                                    citation.view().start(citation.from()),
                                    citation.view().end(provision.to()),
                                    statute.title(),
                                    article)));
                }
            });
        }
        return cited;
    }
}
