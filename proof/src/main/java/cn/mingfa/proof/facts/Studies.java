package cn.mingfa.proof.facts;

import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.Resources;
import cn.mingfa.proof.text.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which of the indicators of study sessions a figure counts. The form named in its own clause decides (中心组学法4次),
 * where several are named or none what was studied does (专题学习3次 of 习近平法治思想), told by the nearest clause of the
 * sentence.
 */
final class Studies {

    private static final String NOBODY = "-";
    private static final String STUDIED = "学习";
    private static final String DISCUSSED = "研讨";
    /** Studying law, which says little of what; a session before a meeting tells more. */
    private static final String LAWS = "学法";

    private static final String AHEAD = "会前";
    private static final String RULE = "制度";
    private static final String JOINERS = "、和及与";
    private static final String SESSION = "executive_meeting_study_count";
    private static final String OBJECT = "习近平法治思想";
    private static final Map<String, String> FORMS = table("study-forms.csv");
    private static final Words FORM = Words.of(FORMS.keySet());
    private static final Map<String, String> OBJECTS = table("study-objects.csv");
    private static final Words WHAT = Words.of(OBJECTS.keySet());
    private static final Indicator OF_LAWS = Cues.indicator("collective_law_study_count");
    private static final Indicator DISCUSSION = Cues.indicator("study_discussion_count");

    private static final Set<String> KEYS = Set.of(
            "party_group_study_count",
            "first_topic_study_count",
            "executive_meeting_study_count",
            "collective_law_study_count",
            "xi_rule_of_law_study_count",
            "study_discussion_count");

    private Studies() {}

    /**
     * The indicator where the words speak for that one.
     *
     * @param own the words of the clause up to the figure
     * @param before the sentence up to them, from the figure before on
     * @param tail the words behind the figure
     */
    static Optional<Indicator> of(
            Optional<Indicator> indicator, String own, String before, String tail, Unit.Kind unit) {
        boolean studied = indicator.isEmpty()
                ? unit == Unit.Kind.EVENT && (own.endsWith(STUDIED) || studiesLaw(own))
                : KEYS.contains(indicator.get().key());
        if (!studied) {
            return indicator;
        }
        String form = form(FORM.occurIn(own) ? own : tail);
        if (!form.isEmpty()) {
            return Optional.of(Cues.indicator(form));
        }
        if (object(own).equals(NOBODY) && !own.contains(LAWS)) {
            return Optional.empty();
        }
        if (own.endsWith(DISCUSSED) || indicator.equals(Optional.of(DISCUSSION))) {
            return Optional.of(DISCUSSION);
        }
        String object = isHeldByRule(before) && object(own).equals(OF_LAWS.key()) ? SESSION : object(own);
        for (int to = before.length(); object.isEmpty() && to > 0; to--) {
            int from = Chars.clauseFrom(before, to);
            String clause = before.substring(from, to);
            object = form(clause).equals(SESSION) ? SESSION : object(clause);
            object = object.equals(NOBODY) ? "" : object;
            to = from;
        }
        boolean law = own.contains(LAWS) && (!object.equals(SESSION) || FORM.occurIn(own));
        return law ? Optional.of(OF_LAWS) : object.isEmpty() ? indicator : Optional.of(Cues.indicator(object));
    }

    /** Whether the clause right before names the rule sessions before meetings are held by: 落实常务会学法制度，. */
    private static boolean isHeldByRule(String before) {
        int to = before.length() - 1;
        if (to < 0 || !before.startsWith(RULE, to - RULE.length())) {
            return false;
        }
        return form(before.substring(Chars.clauseFrom(before, to), to)).equals(SESSION);
    }

    /**
     * The key of the form the words name; empty where they name none or several, the sittings of a party committee that
     * go with those of a government apart.
     */
    private static String form(String words) {
        Set<String> forms = keys(words, FORM, FORMS);
        if (forms.contains(SESSION) || forms.size() == 2 && !isList(words)) {
            forms.remove(NOBODY);
        }
        if (WHAT.occurIn(words) && !words.contains(AHEAD) && !words.contains(LAWS)) {
            forms.remove(SESSION);
        }
        return forms.size() == 1 && !forms.contains(NOBODY) ? forms.iterator().next() : "";
    }

    /** Whether forms are told side by side: 党委会、中心组学法; but 党组会“第一议题”学习 tells one. */
    private static boolean isList(String words) {
        return words.chars().anyMatch(c -> JOINERS.indexOf(c) >= 0);
    }

    /** Whether what was done last is to study something of law: 支部学习民法典4次. */
    private static boolean studiesLaw(String own) {
        int last = own.lastIndexOf(STUDIED);
        return last >= 0
                && Heads.lastVerb(own) < last
                && !object(own.substring(last)).isEmpty();
    }

    /** The key of what is studied; laws, where the thought and laws are named together, and either before theory alone. */
    private static String object(String words) {
        Set<String> objects = keys(words, WHAT, OBJECTS);
        objects.removeIf(key -> objects.size() > 1 && key.equals(NOBODY));
        objects.removeIf(key -> objects.size() > 1 && key.equals(OBJECTS.get(OBJECT)));
        return objects.isEmpty() ? "" : objects.iterator().next();
    }

    private static Set<String> keys(String text, Words words, Map<String, String> keys) {
        var found = new HashSet<String>();
        for (int at = words.find(text, 0, text.length()); at >= 0; at = words.find(text, at + 1, text.length())) {
            found.add(keys.getOrDefault(text.substring(at, at + words.matchAt(text, at)), NOBODY));
        }
        return found;
    }

    private static Map<String, String> table(String name) {
        return Resources.table(name, 2).stream()
                .collect(Collectors.toUnmodifiableMap(List::getFirst, row -> row.get(1)));
    }
}
