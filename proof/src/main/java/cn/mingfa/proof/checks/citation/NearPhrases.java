package cn.mingfa.proof.checks.citation;

import cn.mingfa.lexicon.Lexicon;
import cn.mingfa.proof.Severity;
import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.text.View;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A fixed expression quoted with one character wrong, missing, too many, or two swapped; where every
 * word of it is fixed, also with a word wrong or missing. Silent where the place belongs
 * to a permitted variant or another known expression, inside 《》, and where only particles or marks differ.
 */
final class NearPhrases implements Check {

    private static final Rule RULE = Rule.warning("phrase.misquoted", "固定表述表");
    private static final List<Patterns.Sort> KNOWN =
            List.of(Patterns.Sort.VARIANT, Patterns.Sort.TITLE, Patterns.Sort.PLAN, Patterns.Sort.WRONG);

    /** A longer expression is a formula, whatever the character that differs: 深刻领悟“两个确立”的决定性意义. */
    private static final int LONG = 10;

    private static final char STATE = '国';
    private static final String LEVELS = "省市区州县旗镇乡街村校企";

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        Sightings sightings = Sightings.of(dossier);
        if (sightings.near().isEmpty()) {
            return;
        }
        Map<View, BitSet> known = known(sightings);
        var longest = new LinkedHashMap<Integer, Sightings.Near>();
        for (Sightings.Near near : sightings.near()) {
            View view = near.view();
            if (near.edit().at() >= view.length()
                    || covers(known, near)
                    || isOtherLevel(near)
                    || Sightings.insideTitle(view.text(), near.edit().at())) {
                continue;
            }
            longest.merge(
                    view.start(near.edit().at()),
                    near,
                    (a, b) -> b.phrase().text().length() > a.phrase().text().length() ? b : a);
        }
        for (Sightings.Near near : longest.values()) {
            note(near, notes);
        }
    }

    private static void note(Sightings.Near near, Notes notes) {
        View view = near.view();
        Edit edit = near.edit();
        String written = view.text().substring(edit.start(), edit.end());
        String right = near.phrase().text();
        String what = switch (edit.kind()) {
            case REPLACED -> "有一个字不同";
            case LEFT_OUT -> "少了一个字";
            case PUT_IN -> "重了一个字";
            case SWAPPED -> "有两个字颠倒";
            case WORD_REPLACED -> "有一个词不同";
            case WORD_LEFT_OUT -> "少了一个词";
        };
        boolean coined = edit.kind() == Edit.Kind.REPLACED
                && (goesOn(view.text(), edit)
                        || beginsAnew(view.text(), edit)
                        || right.length() < LONG && isOtherWord(view.text(), edit))
                && !Alike.slipped(written, right);
        // a slip of memory mostly puts a word as long; another length says something else: 绿水青山转化为金山银山
        boolean recast = edit.kind() == Edit.Kind.WORD_REPLACED
                && (written.length() != right.length() || isMoved(written, right));
        if (coined || recast) {
            return;
        }
        notes.span(
                Severity.WARNING,
                view.start(edit.start()),
                view.end(edit.end()),
                "“" + written + "”与固定表述“" + right + "”" + what + "，请核对。",
                Optional.of(right),
                Optional.of(near.phrase().source()));
    }

    /** Whether a word of what differs stands there on both sides, at another place: 严格履行 for 履行推进. */
    private static boolean isMoved(String written, String right) {
        int from = 0;
        while (written.charAt(from) == right.charAt(from)) {
            from++;
        }
        int to = written.length();
        while (written.charAt(to - 1) == right.charAt(to - 1)) {
            to--;
        }
        String there = right.substring(from, to);
        if (Arrays.equals(
                there.chars().sorted().toArray(),
                written.substring(from, to).chars().sorted().toArray())) {
            return false;
        }
        for (int i = from; i + 2 <= to; i++) {
            if (there.contains(written.substring(i, i + 2))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the end is cut out of another word, beside the character that differs: 行政执法监督员制度 for 监督机制. */
    private static boolean goesOn(String text, Edit edit) {
        int end = edit.end();
        return edit.at() >= end - 2
                && end < text.length()
                && Lexicon.shipped().trie().find(text, end - 1, end + 1) >= 0;
    }

    /** The same of a province, a city or a town: 全面依法治区工作会议 is no slip of 全面依法治国工作会议. */
    private static boolean isOtherLevel(Sightings.Near near) {
        Edit edit = near.edit();
        int offset = edit.at() - edit.start();
        return edit.kind() == Edit.Kind.REPLACED
                && offset < near.phrase().text().length()
                && near.phrase().text().charAt(offset) == STATE
                && LEVELS.indexOf(near.view().text().charAt(edit.at())) >= 0;
    }

    /** Whether the character that differs makes a word with the one beside it, which may well be meant: 持续深化营商环境改革. */
    private static boolean isOtherWord(String text, Edit edit) {
        int at = edit.at();
        return at > edit.start() && Lexicon.shipped().trie().find(text, at - 1, at + 1) >= 0
                || at + 1 < edit.end() && Lexicon.shipped().trie().find(text, at, at + 2) >= 0;
    }

    /** Whether another word opens it, whose object may lie further on: 加大…宣传力度 for 加强. */
    private static boolean beginsAnew(String text, Edit edit) {
        int start = edit.start();
        return edit.at() < start + 2 && Lexicon.shipped().trie().find(text, start, start + 2) >= 0;
    }

    private static boolean covers(Map<View, BitSet> known, Sightings.Near near) {
        BitSet places = known.get(near.view());
        return places != null && places.get(near.edit().at());
    }

    /** Places covered by expressions that are right as they stand, or judged by a rule of their own. */
    private static Map<View, BitSet> known(Sightings sightings) {
        var known = new HashMap<View, BitSet>();
        for (Patterns.Sort sort : KNOWN) {
            for (Sighting sighting : sightings.of(sort)) {
                known.computeIfAbsent(sighting.view(), v -> new BitSet()).set(sighting.from(), sighting.to());
            }
        }
        return known;
    }
}
