package cn.mingfa.proof.checks.citation;

import cn.mingfa.proof.text.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads members of one fixed list that stand together in a text as a {@link Listing}. */
final class ListingReader {

    private static final String MARKS = "、，";
    private static final String LINKS = "和与及";
    private static final int BETWEEN = 16;
    private static final int LEAD = 12;

    private ListingReader() {}

    /** Every listing of at least two members, and of all but one at least. */
    static List<Listing> of(List<Sighting> members) {
        var listings = new ArrayList<Listing>();
        for (int id = 0; id < PhraseList.ALL.size(); id++) {
            PhraseList list = PhraseList.ALL.get(id);
            List<Sighting> run = new ArrayList<>();
            for (Sighting sighting : members) {
                if (sighting.id() != id) {
                    continue;
                }
                if (!run.isEmpty() && !together(run.getLast(), sighting)) {
                    gather(list, run, listings);
                    run = new ArrayList<>();
                }
                if (!run.isEmpty() && sighting.from() < run.getLast().to()) {
                    if (sighting.from() <= run.getLast().from()) {
                        run.removeLast();
                    } else {
                        continue;
                    }
                }
                run.add(sighting);
            }
            gather(list, run, listings);
        }
        return listings;
    }

    private static boolean together(Sighting a, Sighting b) {
        if (a.view() != b.view() || b.from() - a.to() > BETWEEN) {
            return false;
        }
        for (int i = a.to(); i < b.from(); i++) {
            if ("。；！？：\n".indexOf(a.view().at(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    private static void gather(PhraseList list, List<Sighting> run, List<Listing> listings) {
        if (run.size() < Math.max(2, list.size() - 1 - list.spare().size())) {
            return;
        }
        View view = run.getFirst().view();
        String text = view.text();
        int from = run.getFirst().from();
        int to = run.getLast().to();
        // an item beyond the members belongs to the list if a pause mark joins it
        int further = to < text.length() && text.charAt(to) == '、' ? itemEnd(list, text, to + 1) : to;
        boolean headed = run.stream().anyMatch(s -> list.member(s.word()).orElse(-1) == 0);
        int start = !headed && from > 0 && text.charAt(from - 1) == '、' ? itemStart(text, from - 1) : from;
        var items = new ArrayList<Listing.Item>();
        for (int i = start; i <= further; i++) {
            boolean mark = i == further || MARKS.indexOf(text.charAt(i)) >= 0;
            boolean link = !mark && LINKS.indexOf(text.charAt(i)) >= 0 && startsMember(run, i + 1);
            if (mark || link) {
                if (i > start) {
                    items.add(new Listing.Item(start, i, member(list, run, start, i)));
                }
                start = i + 1;
            }
        }
        if (!items.isEmpty()) {
            listings.add(new Listing(
                    list,
                    view,
                    List.copyOf(items),
                    announced(list, text, items.getFirst().from(), further),
                    text.startsWith("等", further)));
        }
    }

    /** The end of an item; the name of the list behind it does not belong to it. */
    private static int itemEnd(PhraseList list, String text, int from) {
        int end = from;
        while (end < text.length() && end < from + BETWEEN && !stops(text.charAt(end))) {
            end++;
        }
        for (String lead : list.leads()) {
            int at = text.indexOf(lead, from, Math.min(text.length(), end + lead.length()));
            if (at > from) {
                end = Math.min(end, at);
            }
        }
        return end;
    }

    private static int itemStart(String text, int to) {
        int start = to;
        while (start > 0 && start > to - BETWEEN && !stops(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static boolean stops(char c) {
        return "、，。；：！？”’）（“《》和等的\n".indexOf(c) >= 0;
    }

    private static boolean startsMember(List<Sighting> run, int at) {
        int next = firstFrom(run, at);
        return next < run.size() && run.get(next).from() == at;
    }

    private static int member(PhraseList list, List<Sighting> run, int from, int to) {
        int next = firstFrom(run, from);
        return next < run.size() && run.get(next).to() <= to
                ? list.member(run.get(next).word()).orElse(-1)
                : -1;
    }

    /** Index of the first sighting that begins at the place or behind it; they stand in order and apart. */
    private static int firstFrom(List<Sighting> run, int from) {
        int low = 0;
        int high = run.size();
        while (low < high) {
            int middle = low + high >>> 1;
            if (run.get(middle).from() < from) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static Optional<String> announced(PhraseList list, String text, int from, int to) {
        String before = text.substring(Math.max(0, from - LEAD), from);
        String behind = text.substring(Math.min(to, text.length()), Math.min(text.length(), to + LEAD));
        return list.leads().stream()
                .filter(lead -> before.contains(lead)
                                && !before.substring(before.indexOf(lead)).contains("。")
                        || behind.startsWith(lead)
                        || behind.startsWith("“" + lead)
                        || behind.startsWith("等“" + lead)
                        || behind.startsWith("的“" + lead))
                .findFirst();
    }
}
