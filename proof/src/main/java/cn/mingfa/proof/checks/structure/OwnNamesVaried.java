package cn.mingfa.proof.checks.structure;

import cn.mingfa.lexicon.Lexicon;
import cn.mingfa.lexicon.Sounds;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.metadata.RegionName;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.Words;
import java.util.List;

/**
 * The writer's own district or town with one character mistaken for another that sounds or looks like it: 澄研区 in a
 * report of 澄砚区. A neighbour whose name merely shares a character with it is left alone.
 */
final class OwnNamesVaried {

    static final Words BEFORE = Words.list("name-leads-varied.txt");
    private static final List<String> TOWNS = List.of("镇", "乡", "街道");
    /** Behind the name of a town's own body or work. */
    private static final Words BODIES =
            Words.of(List.of("党委", "人民政府", "政府", "党工委", "办事处", "法治", "严格", "认真", "坚持", "始终", "将"));

    private static final int ALIKE = 60;
    private static final int LONGEST = 4;

    private OwnNamesVaried() {}

    static void run(Dossier dossier, String titled, Notes notes) {
        List<RegionName> names = RegionName.in(titled).stream()
                .filter(name -> name.name().length() <= LONGEST)
                .toList();
        for (Block block : names.isEmpty() ? List.<Block>of() : dossier.body()) {
            names.forEach(own -> scan(block, own, notes));
            TOWNS.stream()
                    .filter(kind -> kind.equals(names.getLast().kind()))
                    .forEach(kind -> otherKind(block, names.getLast(), notes));
        }
    }

    /** 桃源镇 in a paper of 桃源乡, but not where the text says that it was one. */
    private static void otherKind(Block block, RegionName own, Notes notes) {
        String text = block.text();
        for (int at = text.indexOf(own.name()); at >= 0; at = text.indexOf(own.name(), at + 1)) {
            int end = at + own.name().length();
            boolean begins = at == 0 || !Chars.isHan(text.charAt(at - 1)) || BEFORE.endAt(text, at);
            for (String kind : TOWNS) {
                boolean other = begins
                        && !kind.equals(own.kind())
                        && text.startsWith(kind, end)
                        && BODIES.matchAt(text, end + kind.length()) > 0;
                if (other) {
                    notes.at(
                            block.view(),
                            at,
                            end + kind.length(),
                            "本单位的名称是“" + own.whole() + "”，这里写成了“" + own.name() + kind + "”，请核对。",
                            own.whole());
                }
            }
        }
    }

    private static void scan(Block block, RegionName own, Notes notes) {
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

    static boolean alike(char own, char other) {
        Lexicon lexicon = Lexicon.shipped();
        return lexicon.sounds().between(own, other) <= Sounds.OTHER_TONE
                || lexicon.shapes().between(own, other) >= ALIKE;
    }
}
