package cn.mingfa.proof.checks.typo;

import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.Credits;
import cn.mingfa.proof.text.Resources;
import cn.mingfa.proof.text.Words;
import cn.mingfa.proof.typo.Misplaced;
import cn.mingfa.proof.typo.Slip;
import cn.mingfa.proof.typo.Typos;
import java.util.ArrayList;
import java.util.List;

/** The slips and the misplaced characters of a document, worked out once for all rules about them. */
record Slipped(List<Place> places, List<Where> misplaced) {

    private static final Words KNOWN = Words.list("typo-known.txt");

    /** Length of 宁可十防九空、不可失防万一 and the like. */
    private static final int LONGEST_KNOWN = 12;

    /** What stands before the short name of a body (我队, 贵委), and such names. */
    private static final String OWN = "我本该贵";

    private static final String BODIES = "局委办部处区县市镇乡院所站厅队科股司室庭校园团社会厂";

    /** What ends the names of rivers and lakes, of which no dictionary holds but the greatest. */
    private static final String WATERS = "河江湖溪渠";

    /** What ends the name of a region, before the name of one within it: 澄砚区万缘街道. */
    private static final String ABOVE = "区县市州旗镇乡道";

    /** What follows names that end in the same character. */
    private static final String TOWNS = "镇乡村";

    private static final Words QUARTERS = Words.of(List.of("街道", "镇", "乡", "社区", "村", "路", "大道"));

    /** What a name of one or two characters is followed by, that no dictionary holds where one of them is rare: 澴河. */
    private static final String ENDS = "河江湖溪水山岭沟坪湾港岛村镇乡县区";

    /** What may stand between a slip and the year in the number of a paper: 石政办函〔2026〕. */
    private static final int CODE = 3;

    /** Length of 应管尽管. */
    private static final int SHOULD = 4;

    /** What ends names of places and little else. */
    private static final Words PLACES = Words.list("typo-places.txt");

    /** What opens each half of a parallel phrase: 可看可学, 有章有据. */
    private static final Words PARALLEL = Words.list("typo-parallel.txt");

    /** Pairs of words of one sound that are both right, so that only their writer knows which is meant: 督察, 督查. */
    private static final List<List<String>> EQUALS = Resources.table("typo-equals.csv", 2);

    /** Words that are never a slip for another of their sound: 法治 for 法制. */
    private static final List<List<String>> NEVER = Resources.table("typo-never.csv", 2);

    private static final char ONE = '一';

    /** A slip and the block it stands in. */
    record Place(Block block, Slip slip) {}

    /** A place of misplaced characters and the block it stands in. */
    record Where(Block block, Misplaced.Place place) {}

    static Slipped of(Dossier dossier) {
        return dossier.once().of(Slipped.class, () -> find(dossier));
    }

    private static Slipped find(Dossier dossier) {
        var places = new ArrayList<Place>();
        var misplaced = new ArrayList<Where>();
        Typos typos = Typos.with(dossier.background().archive());
        OwnPlaces own = OwnPlaces.of(dossier);
        var named = Persons.Named.in(dossier.source());
        for (Block block : dossier.prose()) {
            Typos.Suspects suspects = typos.suspects(block.text());
            for (Slip slip : suspects.slips()) {
                if (!Counted.hold(block.text(), slip)
                        && !isPlace(block.text(), slip)
                        && !own.hold(block.text(), slip)
                        && !isParallel(block.text(), slip)
                        && !isKnown(block.text(), slip.start(), slip.end())
                        && !isOwnBody(block.text(), slip)
                        && !Levels.hold(block.text(), slip)
                        && !Persons.hold(block.text(), slip.start(), slip.end())
                        && !named.hold(block.text(), slip.start(), slip.end())
                        && !isEqual(block.text(), slip)
                        && !Credits.hold(block.text(), slip.start())
                        && !ToldPlaces.of(dossier).hold(block.text(), slip)) {
                    places.add(new Place(block, slip));
                }
            }
            for (Misplaced.Place place : suspects.places()) {
                boolean known = isKnown(block.text(), place.start(), place.end())
                        || opensNext(block.text(), place)
                        || place.sort() != Misplaced.Sort.DOUBLED && Parallels.hold(block.text(), place)
                        || isTown(block.text(), place)
                        || Credits.hold(block.text(), place.start())
                        || own.hold(block.text(), place.start(), place.end());
                if (!known && !Persons.hold(block.text(), place.start(), place.end())) {
                    misplaced.add(new Where(block, place));
                }
            }
        }
        return new Slipped(List.copyOf(places), List.copyOf(misplaced));
    }

    /** Whether a word behind makes a name of it that no dictionary holds: 鼋头礁. */
    private static boolean isPlace(String text, Slip slip) {
        boolean water = slip.end() - slip.start() > 2 && WATERS.indexOf(text.charAt(slip.end() - 1)) >= 0;
        boolean quarter = slip.start() > 0
                && ABOVE.indexOf(text.charAt(slip.start() - 1)) >= 0
                && QUARTERS.matchAt(text, slip.end()) > 0;
        if (water || quarter || PLACES.matchAt(text, slip.end()) > 0) {
            return true;
        }
        for (int i = slip.start(); i < slip.end(); i++) {
            boolean changed = text.charAt(i) != slip.replacement().charAt(i - slip.start());
            if (changed
                    && i + 1 < text.length()
                    && Chars.isRare(text.charAt(i))
                    && ENDS.indexOf(text.charAt(i + 1)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a character objected to was just written the same way, one further on: 可看可学. */
    private static boolean isParallel(String text, Slip slip) {
        if (Parallels.hold(text, slip)) {
            return true;
        }
        for (int i = slip.start(); i < slip.end(); i++) {
            if (text.charAt(i) == ONE && (i > 1 && isOnce(text.charAt(i - 2)) || isOneMore(text, i + 2))) {
                return true;
            }
            boolean changed = text.charAt(i) != slip.replacement().charAt(i - slip.start());
            if (changed && i > 1 && text.charAt(i) == text.charAt(i - 2) && PARALLEL.matchAt(text, i) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether 镇镇 or 村村 ends a name of one character behind the region above it: 澄砚区岚镇镇. */
    private static boolean isTown(String text, Misplaced.Place place) {
        int at = place.start();
        return place.sort() == Misplaced.Sort.DOUBLED
                && at > 1
                && TOWNS.indexOf(text.charAt(at)) >= 0
                && ABOVE.indexOf(text.charAt(at - 2)) >= 0;
    }

    /** Whether the character said to stand too early opens the next member as well: 真认账、真反思. */
    private static boolean opensNext(String text, Misplaced.Place place) {
        for (int i = place.end(); i + 1 < text.length() && i <= place.end() + 2; i++) {
            if ("、，".indexOf(text.charAt(i)) >= 0) {
                return place.sort() == Misplaced.Sort.SWAPPED && text.charAt(i + 1) == text.charAt(place.start());
            }
        }
        return false;
    }

    /** What stands two before the second half of 一格一员, 每月一法. */
    private static boolean isOnce(char c) {
        return c == ONE || c == '每';
    }

    private static boolean isOneMore(String text, int at) {
        return at < text.length() && text.charAt(at) == ONE;
    }

    /** Whether what is objected to lies in a word of the trade no dictionary holds. */
    private static boolean isKnown(String text, int start, int end) {
        if (inCode(text, end) || inShould(text, start, end)) {
            return true;
        }
        for (int i = Math.max(0, end - LONGEST_KNOWN); i <= start; i++) {
            int length = KNOWN.matchAt(text, i);
            if (length > 0 && i + length >= end) {
                return true;
            }
        }
        return false;
    }

    /** Whether the code of an office ends here, before the year of its paper: 澄府办发〔2025〕. */
    private static boolean inCode(String text, int end) {
        int at = end;
        while (at < text.length() && at < end + CODE && Chars.isHan(text.charAt(at))) {
            at++;
        }
        return at < text.length() && "〔[［【".indexOf(text.charAt(at)) >= 0;
    }

    /** Whether it lies in 应管尽管: all that should be is. */
    private static boolean inShould(String text, int start, int end) {
        for (int at = Math.max(0, end - SHOULD); at <= start && at + SHOULD <= text.length(); at++) {
            if (text.charAt(at) == '应' && text.charAt(at + 2) == '尽' && text.charAt(at + 1) == text.charAt(at + 3)) {
                return true;
            }
        }
        return false;
    }

    /** Whether what is objected to begins with the word for the writer's own body: 我队接群众举报. */
    private static boolean isOwnBody(String text, Slip slip) {
        int at = slip.start();
        return at > 0
                && OWN.indexOf(text.charAt(at - 1)) >= 0
                && BODIES.indexOf(text.charAt(at)) >= 0
                && slip.replacement().charAt(0) != text.charAt(at);
    }

    private static boolean isEqual(String text, Slip slip) {
        String written = text.substring(slip.start(), slip.end());
        return NEVER.stream().anyMatch(pair -> isOther(written, slip, pair.get(0), pair.get(1)))
                || EQUALS.stream()
                        .anyMatch(pair -> isOther(written, slip, pair.get(0), pair.get(1))
                                || isOther(written, slip, pair.get(1), pair.get(0)));
    }

    private static boolean isOther(String written, Slip slip, String one, String other) {
        return written.contains(one) && written.replace(one, other).equals(slip.replacement());
    }
}
