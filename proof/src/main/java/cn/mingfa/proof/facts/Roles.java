package cn.mingfa.proof.facts;

import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.Resources;
import cn.mingfa.proof.text.Words;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Figures whose own words say only what was done and not with what: under a heading on normative documents, 制定3件，
 * 备案2件. What they count is what the text is about there, told by the nearest words that open such a topic: the
 * sentence, the one before, the headings. Where the own words say anything else, nothing is concluded.
 */
final class Roles {

    private static final Words BARE = Words.list("bare-heads.txt");
    private static final Words LEVELS = Words.list("levels.txt");
    private static final String AMONG = "其中";

    private static final Map<String, String> TOPICS = topics();
    private static final Words OPENING = Words.of(TOPICS.keySet());
    /** By topic and what is done. */
    private static final Map<String, Map<String, Map<Unit.Kind, Indicator>>> ALL = load();

    private static final Words DOINGS = Words.of(
            ALL.values().stream().flatMap(roles -> roles.keySet().stream()).toList());

    private Roles() {}

    /**
     * The indicator of a figure.
     *
     * @param own its own words
     * @param before that of the figure before in the sentence, which has to be of the topic too
     * @param contexts what stands around them, the nearest first
     */
    static Optional<Indicator> of(String own, Unit.Kind unit, Optional<Indicator> before, List<String> contexts) {
        String doing = doing(own);
        if (doing.isEmpty()) {
            return Optional.empty();
        }
        for (String context : contexts) {
            String topic = topic(context);
            if (!topic.isEmpty()) {
                return Optional.ofNullable(
                                of(topic).getOrDefault(doing, Map.of()).get(unit))
                        .filter(i -> before.isEmpty() || tells(topic, before.get()));
            }
        }
        return Optional.empty();
    }

    private static Map<String, Map<Unit.Kind, Indicator>> of(String topic) {
        return ALL.getOrDefault(topic, Map.of());
    }

    private static boolean tells(String topic, Indicator indicator) {
        return of(topic).values().stream().anyMatch(roles -> roles.containsValue(indicator));
    }

    /** The last word that tells what was done; empty where there is none or the words say something else too. */
    private static String doing(String own) {
        String doing = "";
        int at = own.startsWith(AMONG) ? AMONG.length() : 0;
        while (at < own.length()) {
            int role = DOINGS.matchAt(own, at);
            int bare = Math.max(BARE.matchAt(own, at), LEVELS.matchAt(own, at));
            if (role > 0 && role >= bare) {
                doing = own.substring(at, at + role);
            } else if (bare == 0 && Chars.isHan(own.charAt(at))) {
                return "";
            }
            at += Math.max(1, Math.max(role, bare));
        }
        return doing;
    }

    /** The topic the words open last; empty if none. */
    private static String topic(String context) {
        String topic = "";
        for (int at = OPENING.find(context, 0, context.length());
                at >= 0;
                at = OPENING.find(context, at + 1, context.length())) {
            topic = TOPICS.getOrDefault(context.substring(at, at + OPENING.matchAt(context, at)), topic);
        }
        return topic;
    }

    private static Map<String, String> topics() {
        var topics = new HashMap<String, String>();
        for (List<String> row : Resources.table("key-topics.csv", 2)) {
            Resources.split(row.get(1), ' ').forEach(word -> topics.put(word, row.get(0)));
        }
        return topics;
    }

    private static Map<String, Map<String, Map<Unit.Kind, Indicator>>> load() {
        var all = new HashMap<String, Map<String, Map<Unit.Kind, Indicator>>>();
        for (List<String> row : Resources.table("key-roles.csv", 4)) {
            Indicator indicator = Cues.indicator(row.get(3));
            for (String doing : Resources.split(row.get(1), ' ')) {
                var byUnit = all.computeIfAbsent(row.get(0), t -> new HashMap<>())
                        .computeIfAbsent(doing, d -> new EnumMap<>(Unit.Kind.class));
                Resources.split(row.get(2), ' ').forEach(unit -> byUnit.put(Unit.Kind.of(unit), indicator));
            }
        }
        return all;
    }
}
