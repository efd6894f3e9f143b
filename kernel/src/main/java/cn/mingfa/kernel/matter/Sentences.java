package cn.mingfa.kernel.matter;

import java.util.List;

/** Pieces shared by the sentences of refusals. */
final class Sentences {

    private static final int MOST_SHOWN = 30;
    private static final int MOST_OPTIONS = 12;

    private Sentences() {}

    /** Names the field and what was found, then the rest. */
    static String found(String label, String text, String rest) {
        return "“%s”填的“%s”%s".formatted(label, shortened(text), rest);
    }

    static String options(Field field) {
        List<String> labels =
                field.options().stream().map(MatterType.Option::label).toList();
        String shown = String.join("、", labels.subList(0, Math.min(MOST_OPTIONS, labels.size())));
        return "可以填：%s%s。".formatted(shown, labels.size() > MOST_OPTIONS ? "等" : "");
    }

    static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= MOST_SHOWN
                ? line
                : line.substring(0, line.offsetByCodePoints(0, MOST_SHOWN)) + "……";
    }
}
