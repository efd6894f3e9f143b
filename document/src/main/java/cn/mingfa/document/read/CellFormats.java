package cn.mingfa.document.read;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.jspecify.annotations.Nullable;

/** Numbers of a workbook as a Chinese office sees them. */
final class CellFormats {

    /** Formats that have no code in the file and differ by the country of the program: ECMA-376-1, 18.8.30. */
    private static final Map<Integer, String> CHINESE = Map.ofEntries(
            Map.entry(14, "yyyy/m/d"),
            Map.entry(22, "yyyy/m/d h:mm"),
            Map.entry(27, "yyyy\"年\"m\"月\""),
            Map.entry(28, "m\"月\"d\"日\""),
            Map.entry(29, "m\"月\"d\"日\""),
            Map.entry(30, "m/d/yy"),
            Map.entry(31, "yyyy\"年\"m\"月\"d\"日\""),
            Map.entry(32, "h\"时\"mm\"分\""),
            Map.entry(33, "h\"时\"mm\"分\"ss\"秒\""),
            Map.entry(36, "yyyy\"年\"m\"月\""),
            Map.entry(50, "yyyy\"年\"m\"月\""),
            Map.entry(51, "m\"月\"d\"日\""),
            Map.entry(52, "yyyy\"年\"m\"月\""),
            Map.entry(53, "m\"月\"d\"日\""),
            Map.entry(54, "m\"月\"d\"日\""),
            Map.entry(57, "yyyy\"年\"m\"月\""),
            Map.entry(58, "m\"月\"d\"日\""));

    private static final String GENERAL = "General";

    /** Whole numbers up to so many digits are shown as they are. */
    private static final int PLAIN_DIGITS = 11;

    /** The formatter prints the quotes around Han characters in dates; these need none. */
    private static final Pattern QUOTED = Pattern.compile("\"(\\p{IsHan}+)\"");

    private final Map<Integer, String> own = new HashMap<>();
    private final boolean from1904;
    private @Nullable DataFormatter formatter;

    /** @param from1904 whether days are counted from 1904 on */
    CellFormats(boolean from1904) {
        this.from1904 = from1904;
    }

    void put(int id, String code) {
        own.put(id, code);
    }

    /**
     * The number as displayed.
     *
     * @param raw as the file holds it, with a point; what is no number comes back as it is
     */
    String shown(String raw, int format) {
        String code = code(format);
        if (code.equals(GENERAL) && isPlain(raw)) {
            return raw;
        }
        try {
            // Workbooks hold binary floating point; it is only printed here, never reckoned with.
            return shown(Double.parseDouble(raw), format, code);
        } catch (NumberFormatException e) {
            return raw;
        }
    }

    /** As {@link #shown(String, int)}, for a code that is already known. */
    String shown(double value, int format, String stated) {
        String code = QUOTED.matcher(CHINESE.getOrDefault(format, stated)).replaceAll("$1");
        try {
            return formatter().formatRawCellContents(value, format, code, from1904);
        } catch (IllegalArgumentException e) {
            // A code that no formatter understands: the number without make-up.
            return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
        }
    }

    private String code(int format) {
        String code = own.get(format);
        if (code == null && format > 0 && format < BuiltinFormats.getAll().length) {
            code = BuiltinFormats.getBuiltinFormat(format);
        }
        return code == null ? GENERAL : code;
    }

    private static boolean isPlain(String raw) {
        return !raw.isEmpty()
                && raw.length() <= PLAIN_DIGITS
                && (raw.length() == 1 || raw.charAt(0) != '0')
                && raw.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private DataFormatter formatter() {
        DataFormatter ready = formatter;
        if (ready == null) {
            Poi.quiet();
            ready = new DataFormatter(Locale.CHINA);
            formatter = ready;
        }
        return ready;
    }
}
