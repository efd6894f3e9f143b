package cn.mingfa.proof.checks.structure;

import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.metadata.RegionName;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.Role;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Districts and towns a text names again and again, and one of them once with a character that sounds or looks like the
 * right one: 东胡区 where 东湖区 stands five times. Names of two characters only, where nothing but a mark or a word that
 * leads to a name stands before them.
 */
final class FrequentNames {

    private static final List<String> KINDS = List.of("街道", "镇", "乡", "区", "县");
    private static final int NAME = 2;
    private static final int OFTEN = 3;
    private static final int TWICE = 2;
    private static final int MOST = 200;

    private record Place(Block block, int from, String name, int times) {

        Place again() {
            return new Place(block, from, name, times + 1);
        }
    }

    private FrequentNames() {}

    /** Names other than those of the unit in the title, which a check of its own looks for. */
    static void run(Dossier dossier, String titled, Notes notes) {
        for (String kind : KINDS) {
            Map<String, Place> places = places(dossier, kind);
            title(dossier, titled, kind, places, notes);
            List<Place> usual = places.values().stream()
                    .filter(place -> place.times() >= OFTEN && !titled.contains(place.name()))
                    .toList();
            for (Place odd : usual.isEmpty() ? List.<Place>of() : places.values()) {
                usual.stream()
                        .filter(known -> odd.times() == 1 && isSlip(known.name(), odd.name()))
                        .findFirst()
                        .ifPresent(known -> note(odd, known.name() + kind, kind.length(), notes));
            }
        }
    }

    /** The name in the title stands nowhere else, and one like it again and again. */
    private static void title(Dossier dossier, String titled, String kind, Map<String, Place> places, Notes notes) {
        for (RegionName own : RegionName.in(titled)) {
            boolean alone = own.kind().equals(kind) && own.name().length() == NAME && !places.containsKey(own.name());
            places.values().stream()
                    .filter(place -> alone && place.times() >= TWICE && isSlip(place.name(), own.name()))
                    .findFirst()
                    .ifPresent(place -> dossier.layout().blocks(Role.TITLE).stream()
                            .filter(block -> block.text().contains(own.whole()))
                            .findFirst()
                            .ifPresent(block -> {
                                int from = block.text().indexOf(own.whole());
                                String usual = place.name() + kind;
                                notes.at(
                                        block.view(),
                                        from,
                                        from + own.whole().length(),
                                        "正文里都写“" + usual + "”，标题写成了“" + own.whole() + "”，请核对。",
                                        usual);
                            }));
        }
    }

    private static void note(Place odd, String usual, int kind, Notes notes) {
        int to = odd.from() + NAME + kind;
        String written = odd.block().text().substring(odd.from(), to);
        notes.at(odd.block().view(), odd.from(), to, "别处都写“" + usual + "”，这里写成了“" + written + "”，请核对。", usual);
    }

    private static Map<String, Place> places(Dossier dossier, String kind) {
        var places = new LinkedHashMap<String, Place>();
        for (Block block : dossier.body()) {
            String text = block.text();
            for (int at = text.indexOf(kind); at >= 0 && places.size() < MOST; at = text.indexOf(kind, at + 1)) {
                int from = at - NAME;
                if (from >= 0 && isName(text, from)) {
                    String name = text.substring(from, at);
                    places.merge(name, new Place(block, from, name, 1), (first, next) -> first.again());
                }
            }
        }
        return places;
    }

    private static boolean isName(String text, int from) {
        boolean begins = from == 0 || !Chars.isHan(text.charAt(from - 1)) || OwnNamesVaried.BEFORE.endAt(text, from);
        return begins && Chars.isHan(text.charAt(from)) && Chars.isHan(text.charAt(from + 1));
    }

    private static boolean isSlip(String usual, String written) {
        boolean first = usual.charAt(0) == written.charAt(0);
        boolean second = usual.charAt(1) == written.charAt(1);
        int other = first ? 1 : 0;
        return first != second && OwnNamesVaried.alike(usual.charAt(other), written.charAt(other));
    }
}
