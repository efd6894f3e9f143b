package cn.mingfa.proof.checks.figures;

import cn.mingfa.proof.Fact;
import cn.mingfa.proof.Genre;
import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.tables.DisclosureTables;
import java.math.BigDecimal;
import java.util.List;

/** What the text of a disclosure report tells must be what its own tables say (identity I7). */
final class TableFigures implements Check {

    private static final Rule RULE = Rule.warning("figure.table_text", Basis.TABLES);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        if (dossier.metadata().genre() != Genre.DISCLOSURE) {
            return;
        }
        DisclosureTables tables = dossier.tables();
        var keyed = Keyed.of(dossier.facts());
        for (TableRow row : TableRow.ALL) {
            List<Fact> told = keyed.getOrDefault(row.key(), List.of()).stream()
                    .filter(f -> !tables.covers(f.start()))
                    .toList();
            BigDecimal value = row.value(tables).orElse(null);
            if (value != null && !told.isEmpty() && told.stream().noneMatch(f -> Agreement.agree(f, value))) {
                Fact first = told.getFirst();
                notes.at(
                        first.start(),
                        first.end(),
                        "正文写“" + first.indicator() + "”" + first.quote() + "，表中“" + row.label(tables) + "”是"
                                + Plain.of(value) + "，请核对。");
            }
        }
    }
}
