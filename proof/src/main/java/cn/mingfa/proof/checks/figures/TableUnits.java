package cn.mingfa.proof.checks.figures;

import cn.mingfa.proof.Read;
import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.tables.DisclosureTables;
import cn.mingfa.proof.tables.DisclosureTables.Cell;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A consolidated disclosure report against those of the units it takes together (identity I6): every cell of its tables is
 * the sum of theirs. A cell that one of the units lacks is not judged.
 */
final class TableUnits implements Check {

    private static final Rule RULE = Rule.warning("figure.table_units", Basis.TABLES);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        List<Read> units = dossier.background().units();
        if (units.isEmpty()) {
            return;
        }
        List<DisclosureTables> parts =
                units.stream().map(unit -> DisclosureTables.read(unit.source())).toList();
        for (Cell cell : dossier.tables().cells()) {
            Optional<BigDecimal> sum = sum(parts, cell.id());
            if (sum.isPresent() && sum.get().compareTo(cell.value()) != 0) {
                notes.at(
                        cell.start(),
                        cell.end(),
                        "“" + cell.label() + "”填" + Plain.of(cell.value()) + "，" + parts.size() + "个单位相加是"
                                + Plain.of(sum.get()) + "，请核对。");
            }
        }
    }

    private static Optional<BigDecimal> sum(List<DisclosureTables> parts, String cell) {
        BigDecimal sum = BigDecimal.ZERO;
        for (DisclosureTables part : parts) {
            Optional<BigDecimal> value = part.value(cell);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(value.get());
        }
        return Optional.of(sum);
    }
}
