package cn.mingfa.bench.proof;

import java.util.List;

/**
 * A report of the genre written for this measurement, without a fault.
 *
 * @param half which half of the set it belongs to
 * @param name of the file, without folder and ending
 */
public record OwnReport(Half half, String name, String text) {

    /** The part that may be looked at while rules are made, and the part that is only counted. */
    public enum Half {
        TUNED("tuned"),
        KEPT("kept");

        private final String key;

        Half(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }
    }

    /** The year it reports on, which ends its name. */
    int year() {
        return Integer.parseInt(name.substring(name.length() - 4));
    }

    /** All of them, in the order of {@code reports.tsv}. */
    public static List<OwnReport> all() {
        return Data.rows("reports.tsv", 2).stream()
                .map(row -> {
                    Half half = Half.valueOf(row.get(0).toUpperCase(java.util.Locale.ROOT));
                    return new OwnReport(half, row.get(1), Data.text(half.key() + "/" + row.get(1) + ".txt"));
                })
                .toList();
    }

    /** Those of one half. */
    public static List<OwnReport> of(Half half) {
        return all().stream().filter(r -> r.half() == half).toList();
    }
}
