package cn.mingfa.catalogue;

import cn.mingfa.kernel.matter.MatterType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The blanks of a text, written {@code {name}}, and whether what they name is there. */
final class Blanks {

    static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");

    private Blanks() {}

    static List<String> in(String text) {
        List<String> found = new ArrayList<>();
        Matcher matcher = PLACEHOLDER.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    /** Every blank must be one of these words. */
    static void among(List<String> known, String text, Place at, Findings findings) {
        for (String blank : in(text)) {
            if (!known.contains(blank)) {
                findings.add(at, "unknown_placeholder", "这里不能用{" + blank + "}" + NearestName.hint(blank, known));
            }
        }
    }

    /** Every blank must be one of these words, a field or a date of the type. */
    static void ofMatter(MatterType type, List<String> common, String text, Place at, Findings findings) {
        List<String> known = new ArrayList<>(common);
        known.add("number");
        type.fields().forEach(field -> known.add(field.key()));
        for (MatterType.DateKind kind : MatterType.DateKind.values()) {
            known.add(kind.key());
        }
        among(known, text, at, findings);
    }
}
