package cn.mingfa.proof.outline;

import cn.mingfa.proof.Part;
import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.Resources;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Tells which part of the report a heading serves, by keywords and by the year it names. */
final class Parts {

    private record Rule(Part part, List<String> words) {
        boolean fits(String heading) {
            for (String word : words) {
                if (!heading.contains(word)) {
                    return false;
                }
            }
            return true;
        }
    }

    private static final List<Rule> RULES = rules();
    private static final List<String> PLANS = Resources.lines("plan-words.txt");

    private static final List<String> LOOKING_BACK = Resources.lines("looking-back.txt");

    private Parts() {}

    /** The part a heading of the first level serves; empty if no keyword tells. */
    static Optional<Part> of(String heading, OptionalInt year) {
        Set<Part> all = all(heading, year);
        if (all.contains(Part.PRINCIPAL)) {
            return Optional.of(Part.PRINCIPAL);
        }
        if (all.contains(Part.SHORTCOMINGS)) {
            return Optional.of(Part.SHORTCOMINGS);
        }
        return all.stream().findFirst();
    }

    /** Every part the heading speaks of: 存在的不足和下一步打算 speaks of two. */
    static Set<Part> all(String heading, OptionalInt year) {
        var parts = EnumSet.noneOf(Part.class);
        for (Rule rule : RULES) {
            if (rule.fits(heading)) {
                parts.add(rule.part());
            }
        }
        boolean looksBack =
                !parts.contains(Part.NEXT_YEAR) && LOOKING_BACK.stream().anyMatch(heading::contains);
        if (year.isPresent() && !looksBack && heading.contains((year.getAsInt() + 1) + "年")) {
            parts.add(Part.NEXT_YEAR);
        } else if (parts.isEmpty() && startsWithLaterYear(heading, year)) {
            parts.add(Part.NEXT_YEAR);
        }
        if (parts.contains(Part.NEXT_YEAR) || parts.contains(Part.SHORTCOMINGS)) {
            if (!heading.contains("成效") && !heading.contains("情况")) {
                parts.remove(Part.ACHIEVEMENTS);
            }
            if (parts.contains(Part.NEXT_YEAR)) {
                parts.remove(Part.ACHIEVEMENTS);
            }
        }
        if (parts.contains(Part.PRINCIPAL)) {
            parts.remove(Part.ACHIEVEMENTS);
        }
        return parts;
    }

    private static boolean startsWithLaterYear(String heading, OptionalInt year) {
        if (year.isEmpty() || heading.length() < 5 || !Chars.isDigit(heading.charAt(0))) {
            return false;
        }
        for (String plan : PLANS) {
            if (heading.contains(plan)) {
                return true;
            }
        }
        return false;
    }

    private static List<Rule> rules() {
        var rules = new ArrayList<Rule>();
        for (List<String> row : Resources.table("parts.csv", 2)) {
            for (Part part : Part.values()) {
                if (part.key().equals(row.get(0))) {
                    rules.add(new Rule(part, Resources.split(row.get(1), '+')));
                }
            }
        }
        return rules;
    }
}
