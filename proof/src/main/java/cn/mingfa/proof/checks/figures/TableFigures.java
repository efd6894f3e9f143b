package cn.mingfa.proof.checks.figures;

import cn.mingfa.proof.Fact;
import cn.mingfa.proof.Genre;
import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.tables.DisclosureTables;
import cn.mingfa.proof.text.Resources;
import java.math.BigDecimal;
import java.util.List;

/** What the text of a disclosure report tells must be what its own tables say (identity I7). */
final class TableFigures implements Check {

    private static final Rule RULE = Rule.warning("figure.table_text", Basis.TABLES);

    /** Key of an indicator, cell of the tables. */
    static final List<List<String>> ROWS = Resources.table("table-figures.csv", 2);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        if (dossier.metadata().genre() != Genre.DISCLOSURE) {
            return;
        }
        DisclosureTables tables = DisclosureTables.read(dossier.sourceText());
        var keyed = Keyed.of(dossier.facts());
        for (List<String> row : ROWS) {
            List<Fact> told = keyed.getOrDefault(row.get(0), List.of()).stream()
                    .filter(f -> !tables.covers(f.start()))
                    .toList();
            BigDecimal value = tables.value(row.get(1)).orElse(null);
            if (value != null && !told.isEmpty() && told.stream().noneMatch(f -> Agreement.agree(f, value))) {
                Fact first = told.getFirst();
                notes.at(
                        first.start(),
                        first.end(),
                        "正文写“" + first.indicator() + "”" + first.quote() + "，表中“" + tables.label(row.get(1)) + "”是"
                                + Plain.of(value) + "，请核对。");
            }
        }
    }
}
