package cn.mingfa.proof.facts;

import cn.mingfa.proof.Fact.Kind;
import cn.mingfa.proof.text.Words;
import java.util.List;
import java.util.Optional;

/**
 * Decides which indicator the figures of a block count, one after the other, as the convention of {@code keys.md} says:
 * its own words, the event told right before, the sentence before, what was done under the topic told; then what the
 * form of a study session, the act of publishing, the unit and the list it stands in have to say to that.
 */
final class Decision {

    /** What says that cases told before are done: 收到留言138条，办结138条 tells one count of them. */
    private static final Words FINISHED = Words.list("finished-words.txt");

    private final Once once = new Once();
    private final Gaps gaps;
    private final Members members = new Members();
    private final Followers followers = new Followers();
    private final Published published = new Published();
    private Optional<Indicator> last = Optional.empty();

    /** @param gaps of the words around the figure in hand */
    Decision(Gaps gaps) {
        this.gaps = gaps;
    }

    /**
     * A figure among the others.
     *
     * @param head the words that name it
     * @param beside the words between the figure before, or the beginning of the clause, and this one; opened by 其中
     *     where it is a part
     * @param since the sentence before those words, from the figure before on
     * @param sentence the sentence before those words
     * @param earlier the sentence before that
     */
    record Figure(
            Unit unit,
            Kind kind,
            String head,
            String beside,
            String since,
            String sentence,
            String earlier,
            Surroundings around,
            Standing standing) {}

    /**
     * How a figure stands to the one before it.
     *
     * @param begins whether it is the first of its sentence
     * @param alone whether none stands before it in its sentence
     * @param bracketed whether it stands in a bracket right behind its total
     * @param adjoins whether it only adds another unit
     * @param changes whether it tells a change
     */
    record Standing(boolean begins, boolean alone, boolean bracketed, boolean adjoins, boolean changes) {}

    /** The indicator of the next figure, whose own words speak for that one. */
    Optional<Indicator> of(Optional<Indicator> named, Figure figure) {
        Optional<Indicator> indicator = fitting(said(named, figure), figure);
        Unit.Kind unit = figure.unit().kind();
        Standing standing = figure.standing();
        if (figure.kind() != Kind.CHANGE_RATE) {
            followers.told(indicator, figure.beside(), unit);
        }
        indicator = members.own(indicator, standing.begins(), standing.bracketed(), figure.beside(), unit);
        boolean later = !standing.alone() && FINISHED.occurIn(figure.beside());
        boolean again = (standing.adjoins() || later) && indicator.equals(last);
        again |= !standing.changes()
                && indicator.filter(i -> once.saysAgain(i, figure.beside())).isPresent();
        last = again || Norms.isAverage(figure.beside()) ? Optional.empty() : indicator;
        return last;
    }

    /** What the words say: its own, those of the event before it, the sentence before, the topic. */
    private Optional<Indicator> said(Optional<Indicator> named, Figure figure) {
        String beside = figure.beside();
        String tail = figure.around().tail();
        Unit.Kind unit = figure.unit().kind();
        Standing standing = figure.standing();
        Optional<Indicator> followed = followers.of(standing.begins(), beside, tail, unit);
        if (followers.areUncounted(named, beside, tail)) {
            return Optional.empty();
        }
        Optional<Indicator> indicator =
                named.isEmpty() || followed.isPresent() && followers.follows(beside, tail) ? followed : named;
        boolean counts = figure.kind() == Kind.COUNT || figure.kind() == Kind.RATE;
        if (indicator.isEmpty()
                && counts
                && !standing.changes()
                && !figure.earlier().isEmpty()) {
            indicator = Namer.name(gaps.after(figure.earlier()), figure.kind());
        }
        boolean goesOn = standing.alone() || last.isPresent();
        if (indicator.isEmpty() && !standing.changes() && tail.isEmpty() && goesOn) {
            Optional<Indicator> before = standing.alone() ? Optional.empty() : last;
            String topics = figure.around().topics().text();
            indicator = Roles.of(beside, unit, before, List.of(figure.sentence(), figure.earlier(), topics));
        }
        return indicator;
    }

    /** What the form of a study session, the unit and the act of publishing leave of that. */
    private Optional<Indicator> fitting(Optional<Indicator> said, Figure figure) {
        Unit.Kind unit = figure.unit().kind();
        if (unit == Unit.Kind.EVENT && Sums.endsIn(figure.head())
                || said.filter(i ->
                                Sorts.tellOne(i, figure.head(), figure.around().tail()))
                        .isPresent()) {
            return Optional.empty();
        }
        Optional<Indicator> indicator = Studies.of(
                        said, figure.head(), figure.since(), figure.around().tail(), unit)
                .filter(i -> UnitsApart.may(i, figure.unit()));
        if (figure.standing().changes()) {
            return indicator;
        }
        Surroundings around = figure.around();
        String sentence = figure.sentence() + figure.head();
        indicator = Reviewed.of(Audience.of(indicator, figure.head()), figure.head(), around.tail());
        indicator = Appeals.of(indicator, sentence);
        return published.of(indicator, figure.head(), sentence, around.topics().text(), around.tail(), unit);
    }

    /** Whether parts of a total are being told that the catalogue counts under a key of their own. */
    boolean listsParts() {
        return members.listsParts();
    }
}
