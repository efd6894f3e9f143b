package cn.mingfa.proof.checks.structure;

import cn.mingfa.lexicon.Lexicon;
import cn.mingfa.lexicon.Sounds;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.Distance;
import cn.mingfa.proof.text.Resources;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The office of a district or a county with one character of its name mistaken for one that sounds or looks like it: 县民证局. */
final class OfficeNames {

    private static final List<String> NAMES = Resources.lines("office-names.txt");
    private static final Set<String> KNOWN = new HashSet<>(NAMES);
    private static final char OFFICE = '局';
    private static final String REGIONS = "县区市州省旗";
    private static final int LONGEST = 10;
    private static final int SHORTEST = 2;
    /** So long that no other office is made of the same words. */
    private static final int LONG = 4;

    private static final char AND = '和';

    private OfficeNames() {}

    static void run(Dossier dossier, Notes notes) {
        for (Block block : dossier.body()) {
            String text = block.text();
            for (int at = text.indexOf(OFFICE); at >= 0; at = text.indexOf(OFFICE, at + 1)) {
                int from = at;
                while (from > 0
                        && at - from <= LONGEST
                        && Chars.isHan(text.charAt(from - 1))
                        && REGIONS.indexOf(text.charAt(from - 1)) < 0) {
                    from--;
                }
                boolean named = from > 0 && at - from >= SHORTEST && REGIONS.indexOf(text.charAt(from - 1)) >= 0;
                if (named) {
                    judge(block, from, at, notes);
                }
            }
        }
    }

    private static void judge(Block block, int from, int to, Notes notes) {
        String written = block.text().substring(from, to);
        Optional<String> right = KNOWN.contains(written)
                ? Optional.empty()
                : NAMES.stream()
                        .filter(name -> isSlip(name, written) || isJoined(name, written))
                        .findFirst();
        right.ifPresent(
                name -> notes.at(block.view(), from, to, "没有查到“" + written + "局”，像是“" + name + "局”，请核对。", name));
    }

    /** Whether 和 is put in, left out or replaced, or a character written twice: 卫生和健康, 建设建. */
    private static boolean isJoined(String name, String written) {
        String plain = written.replace('与', AND);
        boolean joined = name.length() >= LONG && without(plain).equals(without(name));
        boolean twice = written.length() == name.length() + 1
                && written.charAt(name.length()) != OFFICE
                && Distance.of(written, name, 1) == 1
                && repeats(written);
        return joined || twice;
    }

    private static String without(String name) {
        return name.replace(String.valueOf(AND), "");
    }

    private static boolean repeats(String written) {
        return written.chars().distinct().count() < written.length();
    }

    private static boolean isSlip(String name, String written) {
        int other = -1;
        for (int i = 0; i < name.length() && name.length() == written.length(); i++) {
            if (name.charAt(i) != written.charAt(i)) {
                if (other >= 0) {
                    return false;
                }
                other = i;
            }
        }
        boolean sounds = other >= 0
                && Lexicon.shipped().sounds().between(name.charAt(other), written.charAt(other)) <= Sounds.OTHER_TONE;
        // of two characters many names are made that look alike: 文化, 文体
        return sounds
                || other >= 0
                        && name.length() > SHORTEST
                        && OwnNamesVaried.alike(name.charAt(other), written.charAt(other));
    }
}
