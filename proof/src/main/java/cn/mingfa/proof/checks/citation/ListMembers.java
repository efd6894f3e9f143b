package cn.mingfa.proof.checks.citation;

import cn.mingfa.proof.Severity;
import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.text.Distance;
import cn.mingfa.proof.text.View;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A fixed list with a member wrong, missing or one too many: “四个亲自” followed by three. Where nothing announces the
 * list and it is not one that is never named in part, naming some of its members is free; only one that stands in the
 * place of a member is then wrong, and a single one left out of four or more is a hint. 等 behind the last says that
 * there are more.
 */
final class ListMembers implements Check {

    /** What was done in single cases may be less than the whole: 4件均履行了公众参与、风险评估和集体讨论决定程序. */
    private static final String DONE = "履行了";

    private static final Rule RULE = Rule.warning("phrase.list", "固定表述表");
    /** So far behind a list its last member may begin, of which a character is wrong. */
    private static final int BEHIND = 4;

    private static final int NEAR = 40;
    private static final int LONG = 4;
    /** Of so many members the last are often left out: 同部署、同推进、同督促、同考核. */
    private static final int MANY = 5;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        for (Listing listing : Listings.of(dossier)) {
            marks(listing, notes);
            if (spokenOf(listing)) {
                judge(listing, notes);
            }
        }
    }

    /** 公众参与、专家论证，风险评估、合法性审查: one comma among the pause marks of a fixed list. */
    private static void marks(Listing listing, Notes notes) {
        List<Listing.Item> items = listing.items();
        String text = listing.view().text();
        int comma = -1;
        int commas = 0;
        for (int i = 1; i < items.size(); i++) {
            int at = items.get(i).from() - 1;
            if (text.charAt(at) == '，') {
                commas++;
                comma = at;
            }
        }
        // each named once, and the one before the comma to its end: …集体讨论决定等程序，实现…合法性审查 is another clause
        boolean whole = items.stream().allMatch(item -> item.member() >= 0)
                && items.stream().mapToInt(Listing.Item::member).distinct().count() == items.size();
        if (whole
                && commas == 1
                && items.size() >= LONG
                && text.charAt(items.getFirst().to()) == '、') {
            say(listing, Severity.WARNING, comma, comma + 1, "并列的词之间用顿号，这里是逗号，请改。", Optional.of("、"), notes);
        }
    }

    static boolean spokenOf(Listing listing) {
        List<String> words = listing.list().near();
        if (words.isEmpty()) {
            return true;
        }
        String text = listing.view().text();
        String around =
                text.substring(Math.max(0, listing.from() - NEAR), Math.min(text.length(), listing.to() + NEAR));
        return listing.announcedAs().isPresent() || words.stream().anyMatch(around::contains);
    }

    private static void judge(Listing listing, Notes notes) {
        int size = listing.list().size();
        int lacking = listing.lacking();
        if (lacking >= 0) {
            Optional<Listing.Item> odd = odd(listing, lacking);
            if (odd.isPresent()) {
                wrong(listing, odd.get(), lacking, notes);
            } else if (listing.plain() && !listing.open() && allBut(listing, lacking)) {
                missing(listing, lacking, notes);
            }
        } else if (listing.members() == size && listing.items().size() == size + 1 && listing.framed()) {
            extra(listing, notes);
        }
    }

    private static void extra(Listing listing, Notes notes) {
        for (Listing.Item item : listing.items()) {
            if (item.member() < 0
                    && listing.list().members().stream().anyMatch(m -> kin(listing.text(item), m.getFirst()))) {
                say(
                        listing,
                        Severity.WARNING,
                        item.from(),
                        item.to(),
                        name(listing) + "是" + listing.list().size() + "项，这里多出“" + listing.text(item) + "”，请核对。",
                        Optional.empty(),
                        notes);
            }
        }
    }

    /** Made like a member: it begins with the same two characters, or with the same one and is as long. */
    private static boolean kin(String written, String member) {
        return written.regionMatches(0, member, 0, 2)
                || written.length() == member.length() && written.charAt(0) == member.charAt(0);
    }

    /** The item that stands where the lacking member belongs and looks like it. */
    private static Optional<Listing.Item> odd(Listing listing, int lacking) {
        List<Listing.Item> items = listing.items();
        List<Integer> wanted = listing.wanted(lacking);
        if (items.size() != wanted.size()) {
            return Optional.empty();
        }
        Listing.Item item = items.get(wanted.indexOf(lacking));
        if (item.member() >= 0) {
            return Optional.empty();
        }
        String right = nearest(listing, item, lacking);
        int from = Math.max(item.from(), item.to() - right.length());
        var tail = new Listing.Item(from, item.to(), -1);
        boolean sure = items.size() >= LONG || listing.framed();
        return alike(listing.text(tail), right, sure) ? Optional.of(tail) : Optional.empty();
    }

    /** The wording of the lacking member that the item comes nearest to. */
    private static String nearest(Listing listing, Listing.Item item, int lacking) {
        String written = listing.text(item);
        return Collections.min(
                listing.list().members().get(lacking),
                Comparator.comparingInt(wording -> Distance.of(written, wording, written.length() + wording.length())));
    }

    /** At least half of the characters are the same; in a short list that nothing announces, all but one. */
    private static boolean alike(String written, String right, boolean sure) {
        int most = sure ? Math.max(written.length(), right.length()) / 2 : 1;
        return Distance.of(written, right, most) <= most;
    }

    private static void wrong(Listing listing, Listing.Item item, int lacking, Notes notes) {
        String right = nearest(listing, item, lacking);
        say(
                listing,
                Severity.WARNING,
                item.from(),
                item.to(),
                name(listing) + "中应为“" + right + "”，这里写作“" + listing.text(item) + "”。",
                Optional.of(right),
                notes);
    }

    /** Whether every member but one is named; where some may be left out, three at least. */
    private static boolean allBut(Listing listing, int lacking) {
        int named = listing.items().size();
        return named == listing.wanted(lacking).size() - 1
                && (named == listing.list().size() - 1 || named >= LONG - 1);
    }

    private static void missing(Listing listing, int lacking, Notes notes) {
        boolean done = listing.view().text().startsWith(DONE, listing.from() - DONE.length());
        int size = listing.list().size();
        // 同部署、同推进、同督促、同考核: the first ones of a long list, which nothing announces
        boolean begun = size >= MANY && lacking == size - 1;
        boolean sure = (listing.framed() || listing.list().whole() && !begun) && !done;
        if ((sure || size >= LONG) && !misspelt(listing, lacking)) {
            say(
                    listing,
                    sure ? Severity.WARNING : Severity.HINT,
                    listing.from(),
                    listing.to(),
                    name(listing) + "是" + size + "项，这里缺“" + listing.list().usual(lacking) + "”，请核对。",
                    Optional.empty(),
                    notes);
        }
    }

    /** Whether the member said to lack stands right behind, one character wrong, which another rule tells. */
    private static boolean misspelt(Listing listing, int lacking) {
        String text = listing.view().text();
        String member = listing.list().usual(lacking);
        for (int at = listing.to(); at <= listing.to() + BEHIND && at + member.length() <= text.length(); at++) {
            if (Distance.of(text.substring(at, at + member.length()), member, 1) <= 1) {
                return true;
            }
        }
        return false;
    }

    private static String name(Listing listing) {
        return "“" + listing.announcedAs().orElse(listing.list().inOrder()) + "”";
    }

    private static void say(
            Listing listing,
            Severity severity,
            int from,
            int to,
            String message,
            Optional<String> replacement,
            Notes notes) {
        View view = listing.view();
        notes.span(
                severity,
                view.start(from),
                view.end(to),
                message,
                replacement,
                Optional.of(listing.list().source()));
    }
}
