package cn.mingfa.proof.checks.figures;

import cn.mingfa.proof.Severity;
import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.tables.DisclosureTables;
import cn.mingfa.proof.tables.DisclosureTables.Cell;
import cn.mingfa.proof.text.Resources;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Identities within the tables of a disclosure report, declared in {@code table-identities.csv}: the balance printed on
 * the form (I1), the total of outcomes (I2), of applicants (I3), of reviews and suits (I8). Where only some operands can
 * be read the identity is to be verified.
 */
final class TableIdentities implements Check {

    private static final List<List<String>> DECLARED = Resources.table("table-identities.csv", 5);

    /**
     * One identity: the sum of the left cells is the sum of the right ones, for every variant.
     *
     * @param over what {@code *} in the cells stands for
     */
    private record Identity(List<String> left, List<String> right, List<String> over, String name) {}

    private final Rule rule;
    private final List<Identity> identities;

    private TableIdentities(String id) {
        this.rule = Rule.error(id, Basis.TABLES);
        this.identities = DECLARED.stream()
                .filter(row -> row.get(0).equals(id))
                .map(row -> new Identity(cells(row.get(1)), cells(row.get(2)), cells(row.get(3)), row.get(4)))
                .toList();
    }

    /** One check for each rule the declaration names, in its order. */
    static List<Check> all() {
        return DECLARED.stream()
                .map(row -> row.get(0))
                .distinct()
                .<Check>map(TableIdentities::new)
                .toList();
    }

    @Override
    public Rule rule() {
        return rule;
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        DisclosureTables tables = dossier.tables();
        if (tables.isEmpty()) {
            return;
        }
        for (Identity identity : identities) {
            for (String variant : identity.over()) {
                judge(tables, identity, variant, notes);
            }
        }
    }

    private static void judge(DisclosureTables tables, Identity identity, String variant, Notes notes) {
        List<Optional<Cell>> left = find(tables, identity.left(), variant);
        List<Optional<Cell>> right = find(tables, identity.right(), variant);
        List<Cell> known = Stream.concat(left.stream(), right.stream())
                .flatMap(Optional::stream)
                .toList();
        int wanted = left.size() + right.size();
        if (known.isEmpty()) {
            return;
        }
        if (known.size() < wanted) {
            if (right.stream().allMatch(Optional::isPresent) && known.size() * 2 > wanted) {
                Cell at = known.getLast();
                notes.span(
                        Severity.HINT,
                        at.start(),
                        at.end(),
                        "待核：表中有的格没有填数或读不出，“" + identity.name() + "”无从核对，请补全。",
                        Optional.empty());
            }
            return;
        }
        BigDecimal one = sum(left);
        BigDecimal other = sum(right);
        if (one.compareTo(other) != 0) {
            Cell at = right.getFirst().orElseThrow();
            notes.at(
                    at.start(),
                    at.end(),
                    "表内不平（" + identity.name() + "）：" + words(left) + "，合计" + Plain.of(one) + "；" + words(right)
                            + (right.size() > 1 ? "，合计" + Plain.of(other) : "") + "。请核对。");
        }
    }

    private static List<Optional<Cell>> find(DisclosureTables tables, List<String> cells, String variant) {
        return cells.stream().map(c -> tables.cell(c.replace("*", variant))).toList();
    }

    private static BigDecimal sum(List<Optional<Cell>> cells) {
        return cells.stream().map(c -> c.orElseThrow().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The cells with their numbers; those that are 0 are left out of a long list. */
    private static String words(List<Optional<Cell>> cells) {
        var words = new ArrayList<String>();
        for (Optional<Cell> cell : cells) {
            boolean shown = cells.size() <= 4 || cell.orElseThrow().value().signum() != 0;
            if (shown) {
                words.add("“" + cell.orElseThrow().label() + "”"
                        + Plain.of(cell.orElseThrow().value()));
            }
        }
        return words.isEmpty() ? "各项都是0" : String.join("、", words);
    }

    private static List<String> cells(String list) {
        return Resources.split(list, ' ');
    }
}
