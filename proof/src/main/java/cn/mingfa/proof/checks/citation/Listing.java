package cn.mingfa.proof.checks.citation;

import cn.mingfa.proof.text.View;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * Members of one fixed list that stand together in a text, read as a list: its items between 、 or ， and which member
 * each of them holds.
 *
 * @param items in the order of the text
 * @param announcedAs the name of the list if it stands right before or behind
 * @param open whether 等 behind it says that there are more
 */
record Listing(PhraseList list, View view, List<Item> items, Optional<String> announcedAs, boolean open) {

    private static final int LEAD = 12;
    private static final String SYSTEM = "制度";
    private static final String NUMBERS = "一二两三四五六七八九十";
    /** What may stand between the last member and the name of the list, and between that name and the first. */
    private static final List<String> BEHIND = List.of("“", "的“", "这", "的", "制度");

    private static final String BEFORE = "”：，（即是";
    private static final int LEADING = 3;

    /**
     * One item.
     *
     * @param member its index in the list, -1 if it is none
     */
    record Item(int from, int to, int member) {}

    /**
     * The name of a list with another number than the list has.
     *
     * @param right the name with its own number
     */
    record Miscounted(int from, int to, String right) {}

    int from() {
        return items.getFirst().from();
    }

    int to() {
        return items.getLast().to();
    }

    String text(Item item) {
        return view.text().substring(item.from(), item.to());
    }

    /** How many different members there are. */
    int members() {
        var seen = new HashSet<Integer>();
        items.forEach(item -> seen.add(item.member()));
        seen.remove(-1);
        return seen.size();
    }

    /** Whether every item is nothing but a member in a usual wording. */
    boolean pure() {
        return items.stream()
                .allMatch(item ->
                        item.member() >= 0 && list.members().get(item.member()).contains(text(item)));
    }

    /**
     * As {@link #pure}, but an item may go on with the word for what it is: 行政执法公示制度; and in a list that is never
     * named in part, begin with what it concerns: 重大问题亲自过问.
     */
    boolean plain() {
        return items.stream().allMatch(item -> {
            String text = text(item);
            String bare = text.endsWith(SYSTEM) ? text.substring(0, text.length() - SYSTEM.length()) : text;
            return item.member() >= 0
                    && list.members().get(item.member()).stream()
                            .anyMatch(wording -> list.whole() ? bare.endsWith(wording) : bare.equals(wording));
        });
    }

    /** Whether the members that are there stand in the order of the list. */
    boolean ordered() {
        int last = -1;
        for (Item item : items) {
            if (item.member() >= 0) {
                if (item.member() < last) {
                    return false;
                }
                last = item.member();
            }
        }
        return true;
    }

    /** The member nobody names; -1 if more than one or none is lacking. Members that may be left out do not count. */
    int lacking() {
        int lacking = -1;
        for (int m = 0; m < list.size(); m++) {
            if (!names(m) && !list.spare(m)) {
                if (lacking >= 0) {
                    return -1;
                }
                lacking = m;
            }
        }
        return lacking;
    }

    /** The members that are named and the lacking one, in the order of the list. */
    List<Integer> wanted(int lacking) {
        var wanted = new ArrayList<Integer>();
        for (int m = 0; m < list.size(); m++) {
            if (m == lacking || names(m)) {
                wanted.add(m);
            }
        }
        return wanted;
    }

    private boolean names(int member) {
        return items.stream().anyMatch(item -> item.member() == member);
    }

    /** Whether the list is announced by a name that says how many there are, or closed by its name. */
    boolean framed() {
        return announcedAs
                .filter(name -> NUMBERS.indexOf(name.charAt(0)) >= 0 || behind().startsWith(name))
                .isPresent();
    }

    /** The name of the list beside all of its members, with a wrong number. */
    Optional<Miscounted> miscounted() {
        if (open || members() != list.size() || items.size() != list.size()) {
            return Optional.empty();
        }
        String text = view.text();
        for (String lead : list.leads()) {
            if (NUMBERS.indexOf(lead.charAt(0)) < 0) {
                continue;
            }
            int behind = to()
                    + BEHIND.stream()
                            .filter(mark -> text.startsWith(mark, to()))
                            .mapToInt(String::length)
                            .max()
                            .orElse(0);
            int before = from() - lead.length();
            while (before > 0
                    && from() - before - lead.length() < LEADING
                    && BEFORE.indexOf(text.charAt(before + lead.length() - 1)) >= 0) {
                before--;
            }
            for (int at : new int[] {behind, before}) {
                boolean named = at >= 0
                        && at + lead.length() <= text.length()
                        && text.startsWith(lead.substring(1), at + 1)
                        && NUMBERS.indexOf(text.charAt(at)) >= 0
                        && (at == 0 || NUMBERS.indexOf(text.charAt(at - 1)) < 0);
                if (named && text.charAt(at) != lead.charAt(0)) {
                    return Optional.of(new Miscounted(at, at + lead.length(), lead));
                }
            }
        }
        return Optional.empty();
    }

    private String behind() {
        String text = view.text();
        int at = to();
        while (at < text.length() && "”“的".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return text.substring(at, Math.min(text.length(), at + LEAD));
    }
}
