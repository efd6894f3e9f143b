package cn.mingfa.cli;

import cn.mingfa.document.SourceText;
import cn.mingfa.proof.CitedArticle;
import cn.mingfa.proof.Finding;
import cn.mingfa.proof.Findings;
import cn.mingfa.proof.Scope;
import cn.mingfa.proof.Severity;
import java.util.List;

/** Findings as a person likes to read them: place, grade, what stands there, why, and what to put instead. */
final class CheckPage {

    private static final int PLACE = 9;

    private final Ink ink;
    private final SourceText source;
    private final Findings findings;
    private final Places places;
    private final CitedPage cited;

    /**
     * A page.
     *
     * @param cited articles the text cites whose wording the office has
     */
    CheckPage(Ink ink, SourceText source, Findings findings, List<CitedArticle> cited) {
        this.cited = new CitedPage(ink, cited);
        this.ink = ink;
        this.source = source;
        this.findings = findings;
        this.places = new Places(source.text());
    }

    String print() {
        var out = new StringBuilder();
        out.append(ink.bold(source.name())).append('\n');
        for (Finding finding : findings) {
            out.append('\n').append(finding(finding));
        }
        out.append(cited.rest(places));
        out.append('\n').append(summary()).append('\n');
        return out.toString();
    }

    private String finding(Finding finding) {
        String place = finding.scope() == Scope.DOCUMENT ? Words.get("check.whole") : places.at(finding.start());
        String margin = " ".repeat(PLACE + 6);
        var out = new StringBuilder();
        out.append(Width.pad("  " + place, PLACE))
                .append(grade(finding.severity()))
                .append("  ")
                .append(finding.message())
                .append('\n');
        if (!finding.quote().isEmpty()) {
            Places.Excerpt around = places.around(finding.start(), finding.end());
            out.append(margin)
                    .append(ink.faint(visible(around.before())))
                    .append(ink.underlined(visible(shortened(finding.quote()))))
                    .append(ink.faint(visible(around.behind())))
                    .append('\n');
        }
        finding.replacement()
                .ifPresent(text -> out.append(margin)
                        .append(ink.green(
                                text.isEmpty() ? Words.get("check.delete") : Words.say("check.put", visible(text))))
                        .append('\n'));
        out.append(margin)
                .append(ink.faint(finding.basis()
                                .map(basis -> Words.say("check.basis", basis))
                                .orElse("")
                        + finding.rule()))
                .append('\n');
        out.append(cited.beside(finding, margin));
        return out.toString();
    }

    private String grade(Severity severity) {
        return switch (severity) {
            case ERROR -> ink.red(severity.chinese());
            case WARNING -> ink.amber(severity.chinese());
            case HINT -> ink.blue(severity.chinese());
        };
    }

    private String summary() {
        if (findings.isEmpty()) {
            return ink.green(Words.get("check.nothing"));
        }
        return ink.bold(Words.say(
                "check.summary",
                findings.size(),
                findings.count(Severity.ERROR),
                findings.count(Severity.WARNING),
                findings.count(Severity.HINT)));
    }

    private static String shortened(String quote) {
        int length = quote.codePointCount(0, quote.length());
        return length <= 40
                ? quote
                : quote.substring(0, quote.offsetByCodePoints(0, 20))
                        + "…"
                        + quote.substring(quote.offsetByCodePoints(0, length - 10));
    }

    /** One line, nothing that a terminal would obey. */
    static String visible(String text) {
        var out = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (c == '\n' || c == '\r' || c == '\t') {
                out.append(' ');
            } else if (Character.isISOControl(c)) {
                out.append('·');
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }
}
