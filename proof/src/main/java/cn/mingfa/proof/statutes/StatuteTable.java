package cn.mingfa.proof.statutes;

import cn.mingfa.proof.text.Resources;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The shipped list, {@code statutes.tsv}: title, other names, kind, versions, end, successor and how surely it is known; the first lines of the
 * file say how each is written.
 */
final class StatuteTable {

    private static final char NATIONAL = '*';
    private static final char INCOMPLETE = '~';

    private StatuteTable() {}

    static List<Statute> shipped() {
        var statutes = new ArrayList<Statute>();
        for (String line : Resources.lines("statutes.tsv")) {
            statutes.add(read(line));
        }
        return statutes;
    }

    static Statute read(String line) {
        List<String> cells = Resources.split(line, '\t');
        if (cells.size() < 3 || cells.size() > 7) {
            throw new IllegalStateException("statutes.tsv: 3 to 7 cells wanted: " + line);
        }
        String written = cells.getFirst();
        boolean national = written.charAt(0) == NATIONAL;
        String bare = national ? written.substring(1) : written;
        var names = new ArrayList<String>();
        names.add(national ? Statute.NATION + bare : bare);
        if (national) {
            names.add(bare);
        }
        for (String alias : Resources.split(cells.get(1), ';')) {
            if (!alias.isEmpty()) {
                names.add(alias);
            }
        }
        String versions = cell(cells, 3);
        boolean incomplete = versions.isEmpty() || versions.charAt(0) == INCOMPLETE;
        return new Statute(
                names.getFirst(),
                names,
                StatuteKind.of(cells.get(2)),
                versions(incomplete && !versions.isEmpty() ? versions.substring(1) : versions),
                !incomplete,
                Optional.of(cell(cells, 4)).filter(end -> !end.isEmpty()).map(StatuteTable::day),
                Optional.of(cell(cells, 5)).filter(successor -> !successor.isEmpty()),
                Optional.of(cell(cells, 6)).filter(sure -> !sure.isEmpty()).map(Sureness::of));
    }

    private static String cell(List<String> cells, int index) {
        return index < cells.size() ? cells.get(index) : "";
    }

    private static List<Statute.Version> versions(String written) {
        var versions = new ArrayList<Statute.Version>();
        for (String each : Resources.split(written, ';')) {
            if (!each.isEmpty()) {
                versions.add(version(each));
            }
        }
        return versions;
    }

    /** {@code 2021/2021-07-15/86}; a dash where not certain. */
    private static Statute.Version version(String written) {
        List<String> parts = Resources.split(written, '/');
        if (parts.size() != 3) {
            throw new IllegalStateException("statutes.tsv: a version is year/day/articles: " + written);
        }
        return new Statute.Version(
                Integer.parseInt(parts.get(0)),
                parts.get(1).equals("-") ? Optional.empty() : Optional.of(day(parts.get(1))),
                parts.get(2).equals("-") ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(parts.get(2))));
    }

    /** {@code 2021-07-15}; the formatter of the JDK would cost a cold start more than all the rest of the table. */
    private static LocalDate day(String written) {
        return LocalDate.of(
                Integer.parseInt(written, 0, 4, 10),
                Integer.parseInt(written, 5, 7, 10),
                Integer.parseInt(written, 8, 10, 10));
    }
}
