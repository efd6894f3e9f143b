package cn.mingfa.proof.checks.citation;

import cn.mingfa.proof.checks.Check;
import java.util.List;

/** The checks of this package; a new one is one class and one line here. */
public final class CitationChecks {

    private static final List<Check> ALL = List.of(
            new NearPhrases(),
            new WrongPhrases(),
            new QuotedPhrases(),
            new NumberedPhrases(),
            new ListMembers(),
            new ListOrder(),
            new WrongTitles.Letters(),
            new WrongTitles.Kinds(),
            new BareTitles(),
            new Versions(),
            new UnknownArticles(),
            new ProvisionForms.Order(),
            new ProvisionForms.Numerals(),
            new InForce.Early(),
            new InForce.Late(),
            new ExpiredPlans(),
            new Abbreviations(),
            new Outcomes());

    private CitationChecks() {}

    /** In the order they run. */
    public static List<Check> all() {
        return ALL;
    }
}
