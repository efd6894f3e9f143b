package cn.mingfa.proof.statutes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The full text of one statute as an office imported it.
 *
 * @param title as printed
 * @param enacted the bracketed line below the title, without brackets: who adopted and amended it when; may be empty
 * @param year of the last adoption, revision or amendment named there
 * @param inForce from the text itself
 */
public record StatuteText(
        String title, String enacted, OptionalInt year, Optional<LocalDate> inForce, List<Article> articles) {

    public StatuteText {
        articles = List.copyOf(articles);
    }

    /** The article of that number, not one set in behind it. */
    public Optional<Article> article(int number) {
        return articles.stream()
                .filter(article -> article.number() == number && article.insert() == 0)
                .findFirst();
    }

    /** The article as cited, such as 第二十条 or 第二十条之一. */
    public Optional<Article> article(String name) {
        return articles.stream().filter(article -> article.name().equals(name)).findFirst();
    }

    /** The number of the last article. */
    public int last() {
        return articles.getLast().number();
    }

    /** The form texts are kept in, in a folder or a database; {@link StatuteParser} reads it back to the same text. */
    public String print() {
        var out = new StringBuilder(title).append('\n');
        if (!enacted.isEmpty()) {
            out.append('（').append(enacted).append("）\n");
        }
        String chapter = "";
        for (Article article : articles) {
            if (!article.chapter().equals(chapter)) {
                chapter = article.chapter();
                out.append('\n').append(chapter).append('\n');
            }
            out.append('\n')
                    .append(article.name())
                    .append('\u3000')
                    .append(String.join("\n", article.lines()))
                    .append('\n');
        }
        return out.toString();
    }

    /** What the text says of a statute the list does not know. */
    Statute statute() {
        List<String> names = title.startsWith(Statute.NATION)
                ? List.of(title, title.substring(Statute.NATION.length()))
                : List.of(title);
        return new Statute(
                title,
                names,
                StatuteKind.OWN,
                List.of(version()),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.of(Sureness.READ));
    }

    /** The known statute with the number of articles the text shows, for the version the text is of. */
    Statute over(Statute known) {
        var versions = new ArrayList<Statute.Version>();
        boolean placed = false;
        for (Statute.Version version : known.versions()) {
            boolean same = year.isPresent() && version.year() == year.getAsInt();
            placed |= same;
            versions.add(
                    same ? new Statute.Version(version.year(), version.inForce(), OptionalInt.of(last())) : version);
        }
        if (!placed
                && (versions.isEmpty()
                        || year.isPresent()
                                && year.getAsInt() > versions.getLast().year())) {
            versions.add(version());
        }
        return new Statute(
                known.title(),
                known.names(),
                known.kind(),
                versions,
                known.complete(),
                known.end(),
                known.successor(),
                Optional.of(Sureness.READ));
    }

    private Statute.Version version() {
        return new Statute.Version(year.orElse(0), inForce, OptionalInt.of(last()));
    }
}
