package cn.mingfa.proof.checks.figures;

import cn.mingfa.proof.Read;
import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.tables.DisclosureTables;
import cn.mingfa.proof.tables.DisclosureTables.Cell;
import java.util.Optional;

/**
 * Against last year's disclosure report: carried in is what was carried out, column by column (identity I4), and the
 * normative documents in force are last year's plus the issued less the repealed.
 */
final class TableCarry implements Check {

    private static final Rule RULE = Rule.warning("figure.table_carry", Basis.TABLES);
    private static final String CARRIED_IN = "B2.";
    private static final String CARRIED_OUT = "B4.";

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        Optional<Read> report = dossier.background().lastYear();
        DisclosureTables tables = dossier.tables();
        if (report.isEmpty() || tables.isEmpty()) {
            return;
        }
        DisclosureTables last = DisclosureTables.read(report.get().source());
        for (Cell cell : tables.cells()) {
            if (!cell.id().startsWith(CARRIED_IN)) {
                continue;
            }
            Optional<Cell> out = last.cell(CARRIED_OUT + cell.id().substring(CARRIED_IN.length()));
            if (out.isPresent() && out.get().value().compareTo(cell.value()) != 0) {
                notes.at(
                        cell.start(),
                        cell.end(),
                        "上年报告“" + out.get().label() + "”是" + Plain.of(out.get().value()) + "，今年“" + cell.label() + "”填"
                                + Plain.of(cell.value()) + "，请核对。");
            }
        }
        documents(tables, last, notes);
    }

    private static void documents(DisclosureTables tables, DisclosureTables last, Notes notes) {
        Optional<Cell> now = tables.cell("A2.effective");
        Optional<Cell> then = last.cell("A2.effective");
        Optional<Cell> issued = tables.cell("A2.issued");
        Optional<Cell> repealed = tables.cell("A2.repealed");
        if (now.isEmpty() || then.isEmpty() || issued.isEmpty() || repealed.isEmpty()) {
            return;
        }
        var expected = then.get()
                .value()
                .add(issued.get().value())
                .subtract(repealed.get().value());
        if (expected.compareTo(now.get().value()) != 0) {
            notes.at(
                    now.get().start(),
                    now.get().end(),
                    "上年现行有效" + Plain.of(then.get().value()) + "件，加本年制发"
                            + Plain.of(issued.get().value()) + "件、减废止"
                            + Plain.of(repealed.get().value()) + "件，应当是" + Plain.of(expected) + "件，请核对。");
        }
    }
}
