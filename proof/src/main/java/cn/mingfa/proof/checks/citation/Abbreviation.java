package cn.mingfa.proof.checks.citation;

/** What stands behind 以下简称 in a bracket. */
final class Abbreviation {

    private static final String[] LEADS = {"以下统一简称为", "以下统一简称", "以下简称为", "以下简称", "以下统称为", "以下统称", "下简称", "简称为", "简称"};
    private static final String MARKS = "“”《》：:‘’ ";

    private Abbreviation() {}

    /** Offset behind the lead that stands first inside the bracket; -1 if none does. */
    static int behindLead(String text, int from) {
        for (String lead : LEADS) {
            if (text.startsWith(lead, from)) {
                return from + lead.length();
            }
        }
        return -1;
    }

    /** The abbreviation a bracket introduces, without marks; empty if it introduces none. */
    static String name(String bracket) {
        for (String lead : LEADS) {
            int at = bracket.indexOf(lead);
            if (at >= 0) {
                return bare(bracket.substring(at + lead.length()));
            }
        }
        return "";
    }

    static String bare(String text) {
        var out = new StringBuilder();
        text.chars().filter(c -> MARKS.indexOf(c) < 0).forEach(c -> out.append((char) c));
        return out.toString();
    }
}
