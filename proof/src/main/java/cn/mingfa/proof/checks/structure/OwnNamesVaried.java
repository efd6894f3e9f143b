package cn.mingfa.proof.checks.structure;

import cn.mingfa.lexicon.Lexicon;
import cn.mingfa.lexicon.Sounds;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.metadata.Issuers;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.Resources;
import cn.mingfa.proof.text.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * The writer's own district or town with one character mistaken for another that sounds or looks like it: 澄研区 in a
 * report of 澄砚区. A neighbour whose name merely shares a character with it is left alone.
 */
final class OwnNamesVaried {

    private static final List<String> REGIONS = Resources.lines("region-ends.txt");
    private static final Words BEFORE = Words.list("name-leads-varied.txt");
    private static final int ALIKE = 60;

    private OwnNamesVaried() {}

    /** A name without the word for its kind, and that word. */
    private record Name(String name, String kind) {
        String whole() {
            return name + kind;
        }
    }

    static void run(Dossier dossier, String titled, Notes notes) {
        List<Name> names = names(titled);
        if (names.isEmpty()) {
            return;
        }
        for (Block block : dossier.body()) {
            for (Name own : names) {
                scan(block, own, notes);
            }
        }
    }

    /** 澄砚区 and 栖禾镇 of 澄砚区栖禾镇人民政府. */
    private static List<Name> names(String titled) {
        var names = new ArrayList<Name>();
        int from = 0;
        for (int i = 2; i < titled.length(); i++) {
            for (String kind : REGIONS) {
                int length = i - from;
                boolean whole = titled.startsWith(kind, i) && isRegion(titled.substring(0, i + kind.length()));
                if (whole && length >= 2 && length <= 4) {
                    names.add(new Name(titled.substring(from, i), kind));
                    from = i + kind.length();
                    break;
                }
            }
        }
        return List.copyOf(names);
    }

    private static boolean isRegion(String name) {
        return Issuers.region(name).filter(name::equals).isPresent();
    }

    private static void scan(Block block, Name own, Notes notes) {
        String text = block.text();
        int length = own.name().length();
        for (int at = text.indexOf(own.kind()); at >= 0; at = text.indexOf(own.kind(), at + 1)) {
            int from = at - length;
            boolean begins =
                    from == 0 || (from > 0 && (!Chars.isHan(text.charAt(from - 1)) || BEFORE.endAt(text, from)));
            if (begins && isSlip(own.name(), text, from)) {
                int end = at + own.kind().length();
                notes.at(
                        block.view(),
                        from,
                        end,
                        "本单位的名称是“" + own.whole() + "”，这里写成了“" + text.substring(from, end) + "”，请核对。",
                        own.whole());
            }
        }
    }

    /** Whether the text at the position is the name but for one character that sounds or looks like the right one. */
    private static boolean isSlip(String name, String text, int from) {
        int other = -1;
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) != text.charAt(from + i)) {
                if (other >= 0) {
                    return false;
                }
                other = i;
            }
        }
        return other >= 0 && alike(name.charAt(other), text.charAt(from + other));
    }

    private static boolean alike(char own, char other) {
        Lexicon lexicon = Lexicon.shipped();
        return lexicon.sounds().between(own, other) <= Sounds.OTHER_TONE
                || lexicon.shapes().between(own, other) >= ALIKE;
    }
}
