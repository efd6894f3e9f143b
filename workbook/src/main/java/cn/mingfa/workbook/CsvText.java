package cn.mingfa.workbook;

/**
 * Cells of a csv that a spreadsheet would take for a formula when it opens the file are guarded by a leading apostrophe;
 * the reader takes it off again.
 */
final class CsvText {

    private static final String DANGEROUS = "=+-@\t\r'";

    private CsvText() {}

    /** Words as a csv cell, guarded and quoted as needed. */
    static String cell(String text) {
        String guarded = !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        boolean quotes =
                guarded.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r' || c == ';' || c == '\t')
                        || !guarded.equals(guarded.strip());
        return quotes ? '"' + guarded.replace("\"", "\"\"") + '"' : guarded;
    }

    /** The words without the guard. */
    static String unguarded(String text) {
        return text.length() > 1 && text.charAt(0) == '\'' && DANGEROUS.indexOf(text.charAt(1)) >= 0
                ? text.substring(1)
                : text;
    }
}
