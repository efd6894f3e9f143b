package cn.mingfa.proof.outline;

import cn.mingfa.proof.Part;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.Ends;
import cn.mingfa.proof.text.Layout;
import cn.mingfa.proof.text.Numbering;
import cn.mingfa.proof.text.Role;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the outline of a document: numbered headings first, then those that lost their number, then the parts. */
public final class Outlines {

    private static final int NEAR = 80;
    private static final String LEADERS = ".…· ";
    private static final int FEWEST_LEADERS = 2;
    private static final String DUTY = "第一责任人";
    private static final Pattern ARTICLE = Pattern.compile("第[一二三四五六七八九十百]{1,5}条[ 　]");
    private static final String ATTACHMENTS = "附件：";

    private Outlines() {}

    /** The outline of the body. */
    public static Outline of(Layout layout, OptionalInt year) {
        List<Block> body = layout.blocks(Role.BODY);
        var found = new ArrayList<Found>(body.size());
        int attachment = 0;
        var contents = new Contents();
        for (Block block : body) {
            attachment = attachment(block.text(), attachment);
            if (contents.hold(block.text())) {
                found.add(Found.listed(block));
                continue;
            }
            found.add(
                    attachment > 0 || isContents(block.text()) || isRowOfFigures(block)
                            ? Found.plain(block)
                            : Numbering.of(block.text())
                                    .map(mark -> Found.numbered(block, mark, Leads.numbered(block, mark)))
                                    .filter(Found::hasWords)
                                    .orElseGet(() -> Found.plain(block)));
        }
        OtherForms.restore(found, year);
        LostNumbers.restore(found, year);
        return assemble(found, year);
    }

    /** The number of a line in the list behind 附件：, whose numbers are no headings'; 0 for any other line. */
    private static int attachment(String text, int above) {
        if (text.startsWith(ATTACHMENTS)) {
            return 1;
        }
        boolean next = above > 0
                && text.length() <= NEAR
                && Numbering.of(text)
                        .filter(mark -> mark.ordinal() == above + 1)
                        .isPresent();
        return next ? above + 1 : 0;
    }

    /** A line of a table of contents, {@code 一、主要举措............3}, which is no heading. */
    private static boolean isContents(String text) {
        int digits = text.length();
        while (digits > 0 && Chars.isDigit(text.charAt(digits - 1))) {
            digits--;
        }
        int dots = digits;
        while (dots > 0 && LEADERS.indexOf(text.charAt(dots - 1)) >= 0) {
            dots--;
        }
        return digits < text.length() && digits - dots >= FEWEST_LEADERS;
    }

    /** {@code （七）总计\t18\t2}: what begins like a heading is the name of a row. */
    private static boolean isRowOfFigures(Block block) {
        char last = block.view().at(block.view().length() - 1);
        return block.row() && (Chars.isDigit(last) || last == '%');
    }

    /** The parts of a report the words of a heading speak of, whatever form the heading has. */
    public static Set<Part> speaksOf(String words, OptionalInt year) {
        return Parts.all(words, year);
    }

    private static Outline assemble(List<Found> found, OptionalInt year) {
        var entries = new ArrayList<Entry>();
        var places = new ArrayList<Outline.Place>();
        var path = new ArrayList<Entry>();
        Part opening = Part.ACHIEVEMENTS;
        boolean plans = false;
        var sections = new Sections(found, year);
        for (int i = 0; i < found.size(); i++) {
            Found f = found.get(i);
            if (f.isHeading()) {
                while (!path.isEmpty() && path.getLast().level() >= f.level()) {
                    path.removeLast();
                }
                Part above = path.isEmpty() ? Part.OTHER : path.getLast().part();
                Entry entry = f.entry(above).withPart(above, Set.of(above));
                entry = path.isEmpty() ? top(entry, sections.at(i), year) : nested(entry, f, above, year, sections);
                entries.add(entry);
                path.add(entry);
                plans = false;
            } else {
                plans = (plans && !Plans.opensProblem(f.block().text())
                                || Plans.isPlan(f.block().text(), 0, year))
                        && (path.isEmpty() || path.getLast().part() != Part.NEXT_YEAR);
            }
            Part part = path.isEmpty() ? opening : path.getLast().part();
            places.add(new Outline.Place(
                    f.block(),
                    plans ? Part.NEXT_YEAR : part,
                    path.stream().map(Entry::words).toList(),
                    f.isHeading() ? f.textFrom() : 0));
        }
        return new Outline(entries, places, starts(found));
    }

    /**
     * Offsets where numbers begin anew: at an article of a regulation, and where another text follows below a signature
     * and its date, as the one a notice prints.
     */
    private static List<Integer> starts(List<Found> found) {
        var starts = new ArrayList<Integer>();
        for (int i = 0; i < found.size(); i++) {
            Block block = found.get(i).block();
            boolean follows = i > 1
                    && Ends.isDate(found.get(i - 1).block().text())
                    && Ends.isName(found.get(i - 2).block().text());
            if (follows) {
                starts.add(block.start());
            }
            Matcher article = ARTICLE.matcher(block.text());
            if (block.text().indexOf('条') >= 0
                    && article.find()
                    && (article.start() == 0 || block.text().charAt(article.start() - 1) == '。')) {
                starts.add(block.view().start(article.start()));
            }
        }
        return starts;
    }

    private static Entry top(Entry entry, Part part, OptionalInt year) {
        Set<Part> all = Parts.all(entry.words(), year);
        return entry.withPart(part, all.contains(part) ? all : Set.of(part));
    }

    /**
     * Inside the achievements a section may hold the principal's duties; a part on shortcomings and plans (存在的困难和下一步打算)
     * may hold a section on either; all else inherits.
     */
    private static Entry nested(Entry entry, Found f, Part above, OptionalInt year, Sections sections) {
        if (above != Part.ACHIEVEMENTS && above != Part.OTHER) {
            return Sections.half(entry.words(), year)
                    .map(half -> entry.withPart(half, EnumSet.of(half)))
                    .orElse(entry);
        }
        String text = f.block().text();
        String near = text.substring(f.textFrom(), Math.min(text.length(), f.textFrom() + NEAR));
        Optional<Part> own = Parts.of(entry.words(), year);
        if (!sections.tell(Part.PRINCIPAL)
                && ((own.isPresent() && own.get() == Part.PRINCIPAL) || near.contains(DUTY))) {
            return entry.withPart(Part.PRINCIPAL, EnumSet.of(Part.PRINCIPAL));
        }
        if (above == Part.OTHER && own.isPresent()) {
            return entry.withPart(own.get(), EnumSet.of(own.get()));
        }
        return entry;
    }
}
