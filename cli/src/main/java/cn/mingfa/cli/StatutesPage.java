package cn.mingfa.cli;

import cn.mingfa.proof.statutes.Article;
import cn.mingfa.proof.statutes.ChineseNumbers;
import cn.mingfa.proof.statutes.Statute;
import cn.mingfa.proof.statutes.StatuteText;
import cn.mingfa.proof.statutes.Statutes;
import java.util.List;
import java.util.Optional;

/** The statutes for people: names and kinds, versions, and the wording where it has been imported. */
final class StatutesPage {

    private final Terminal terminal;
    private final Statutes statutes;
    private final Ink ink;

    StatutesPage(Terminal terminal, Statutes statutes) {
        this.terminal = terminal;
        this.statutes = statutes;
        this.ink = terminal.ink();
    }

    /** Those whose name holds the word; all for an empty one. */
    int list(String word) {
        List<Statute> found = statutes.all().stream()
                .filter(statute -> statute.names().stream().anyMatch(name -> name.contains(word)))
                .toList();
        for (Statute statute : found) {
            String text = statutes.text(statute.title())
                    .map(t -> "  " + ink.green(Words.get("statutes.text")))
                    .orElse("");
            terminal.out()
                    .println("  " + statute.title() + "  "
                            + ink.faint(statute.kind().chinese()) + text);
        }
        terminal.out()
                .println(Words.say(
                        "statutes.listed", found.size(), statutes.texts().size()));
        return FilesRun.FINE;
    }

    int show(String name, Optional<String> article) {
        Optional<Statute> statute = statutes.find(name.replace("《", "").replace("》", ""));
        if (statute.isEmpty()) {
            String hint = statutes.near(name)
                    .map(near -> Words.say("statutes.near", near.statute().title()))
                    .orElse("");
            terminal.err().println(ink.red(Words.say("statutes.unknown", name) + hint));
            return FilesRun.FAILED;
        }
        return article.isPresent() ? wording(statute.get(), article.get()) : about(statute.get());
    }

    private int wording(Statute statute, String written) {
        Optional<StatuteText> text = statutes.text(statute.title());
        if (text.isEmpty()) {
            terminal.err().println(ink.red(Words.say("statutes.no_text", statute.title())));
            return FilesRun.FAILED;
        }
        Optional<Article> article = text.get().article(name(written));
        if (article.isEmpty()) {
            terminal.err()
                    .println(ink.red(Words.say(
                            "statutes.no_article",
                            statute.title(),
                            written,
                            text.get().last())));
            return FilesRun.FAILED;
        }
        terminal.out().println(ink.bold(statute.title() + "　" + article.get().name()));
        if (!article.get().chapter().isEmpty()) {
            terminal.out().println(ink.faint(article.get().chapter()));
        }
        article.get().lines().forEach(line -> terminal.out().println("  " + CheckPage.visible(line)));
        return FilesRun.FINE;
    }

    /** 第三十六条 for 36 or 第36条; as written if it is no plain number. */
    private static String name(String written) {
        String bare = written.replace("第", "").replace("条", "");
        int number = ChineseNumbers.parse(bare);
        return number > 0 ? "第" + ChineseNumbers.print(number) + "条" : written;
    }

    private int about(Statute statute) {
        terminal.out()
                .println(ink.bold(statute.title()) + "  "
                        + ink.faint(statute.kind().chinese()));
        for (Statute.Version version : statute.versions()) {
            String day = version.inForce()
                    .map(d -> Words.say("statutes.in_force", d.toString()))
                    .orElse("");
            String articles = version.articles().isPresent()
                    ? Words.say("statutes.articles", version.articles().getAsInt())
                    : "";
            String year = version.year() > 0 ? Words.say("statutes.year", String.valueOf(version.year())) : "";
            terminal.out().println("  " + year + day + articles);
        }
        statute.end().ifPresent(end -> terminal.out().println("  " + Words.say("statutes.end", end.toString())));
        statute.successor().ifPresent(s -> terminal.out().println("  " + Words.say("statutes.successor", s)));
        statute.sureness()
                .ifPresent(sure -> terminal.out().println("  " + Words.say("statutes.sureness", sure.chinese())));
        terminal.out()
                .println(
                        statutes.text(statute.title()).isPresent()
                                ? "  " + Words.get("statutes.has_text")
                                : "  " + Words.get("statutes.lacks_text"));
        return FilesRun.FINE;
    }
}
