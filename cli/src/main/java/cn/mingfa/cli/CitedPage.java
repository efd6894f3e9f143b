package cn.mingfa.cli;

import cn.mingfa.proof.CitedArticle;
import cn.mingfa.proof.Finding;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The wording of cited articles: beside the findings that concern them, the others below all findings. */
final class CitedPage {

    private static final String CITATION = "citation";
    private static final String INDENT = "      ";

    private final Ink ink;
    private final List<CitedArticle> cited;
    private final Set<CitedArticle> shown = new HashSet<>();

    CitedPage(Ink ink, List<CitedArticle> cited) {
        this.ink = ink;
        this.cited = List.copyOf(cited);
    }

    /** The articles cited where the finding stands. */
    String beside(Finding finding, String margin) {
        var out = new StringBuilder();
        for (CitedArticle each : cited) {
            boolean there = finding.start() < each.end() && finding.end() > each.start();
            if (finding.group().equals(CITATION) && there) {
                shown.add(each);
                out.append(margin).append(name(each)).append('\n');
                out.append(wording(each, margin));
            }
        }
        return out.toString();
    }

    /** The articles no finding has shown, each once. */
    String rest(Places places) {
        var out = new StringBuilder();
        var told = new HashSet<String>();
        shown.forEach(each -> told.add(name(each)));
        for (CitedArticle each : cited) {
            if (told.add(name(each))) {
                if (out.isEmpty()) {
                    out.append('\n').append(ink.bold(Words.get("check.cited"))).append('\n');
                }
                out.append("  ")
                        .append(places.at(each.start()))
                        .append("  ")
                        .append(name(each))
                        .append('\n');
                out.append(wording(each, INDENT));
            }
        }
        return out.toString();
    }

    private static String name(CitedArticle each) {
        return "《" + each.statute() + "》" + each.article().name();
    }

    private String wording(CitedArticle each, String margin) {
        var out = new StringBuilder();
        for (String line : each.article().lines()) {
            out.append(margin).append(ink.faint(CheckPage.visible(line))).append('\n');
        }
        return out.toString();
    }
}
