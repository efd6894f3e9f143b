package cn.mingfa.proof.checks.figures;

import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.tables.DisclosureTables.Cell;

/** Cells of the disclosure tables are whole numbers not below 0; only the fee may have decimals (identity I5). */
final class TableValues implements Check {

    private static final Rule RULE = Rule.error("figure.table_value", Basis.TABLES);
    private static final String FEE = ".fee";

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        for (Cell cell : dossier.tables().cells()) {
            boolean broken =
                    cell.value().stripTrailingZeros().scale() > 0 && !cell.id().endsWith(FEE);
            if (cell.value().signum() < 0 || broken) {
                notes.at(
                        cell.start(),
                        cell.end(),
                        "“" + cell.label() + "”只能填不小于0的" + (cell.id().endsWith(FEE) ? "数" : "整数") + "，请改正。");
            }
        }
    }
}
