package cn.mingfa.platform.web.report;

import java.util.Map;

/**
 * What of the workspace is in view: all of it stands in the address.
 *
 * @param tab findings, rows, lastyear or changes
 * @param figure id of the opened figure, {@code finding} of the unfolded finding, {@code edit} of the paragraph being
 *     edited; each may be empty
 */
public record View(String tab, String figure, String finding, String edit) {

    static View of(Map<String, String> said) {
        String figure = said.getOrDefault("figure", "");
        String finding = said.getOrDefault("finding", "");
        String tab = said.getOrDefault("tab", figure.isEmpty() ? "findings" : "rows");
        return new View(tab, figure, finding, said.getOrDefault("edit", ""));
    }

    /** The same with the findings in view and that one unfolded. */
    View at(String unfolded) {
        return new View("findings", figure, unfolded, "");
    }

    View editing(String paragraph) {
        return new View(tab, figure, finding, paragraph);
    }
}
