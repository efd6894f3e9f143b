package cn.mingfa.proof.checks.citation;

import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.text.View;
import java.util.Optional;

/** A fixed list whose members are all there, but not in their order. */
final class ListOrder implements Check {

    private static final Rule RULE = Rule.warning("phrase.order", "固定表述表");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        for (Listing listing : Listings.of(dossier)) {
            boolean whole = listing.members() == listing.list().size()
                    && listing.items().size() == listing.list().size();
            if (whole && listing.list().fixed() && !listing.ordered() && ListMembers.spokenOf(listing)) {
                View view = listing.view();
                notes.span(
                        RULE.severity(),
                        view.start(listing.from()),
                        view.end(listing.to()),
                        "顺序应为“" + listing.list().inOrder() + "”，请核对。",
                        listing.pure() ? Optional.of(listing.list().inOrder()) : Optional.empty(),
                        Optional.of(listing.list().source()));
            }
        }
    }
}
