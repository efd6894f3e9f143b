package cn.mingfa.proof.facts;

import cn.mingfa.proof.Fact;
import cn.mingfa.proof.Part;
import cn.mingfa.proof.outline.Outline;
import cn.mingfa.proof.outline.Plans;
import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.Layout;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/**
 * Reads every quantitative statement of the body and nothing else. Plans of the coming year, frequencies and demands
 * are no facts.
 */
public final class FactReader {

    /** Opens a date up to which something was done, even where that lies behind the report year. */
    private static final String UNTIL = "截至";

    private FactReader() {}

    /** The facts in the order of their places; facts of one numeral in the order of their names. */
    public static List<Fact> read(Layout layout, Outline outline, OptionalInt year) {
        var facts = new ArrayList<Fact>();
        var gaps = new Gaps();
        for (Outline.Place place : outline.places()) {
            if (place.part() != Part.NEXT_YEAR) {
                facts.addAll(read(layout.source(), place, year, gaps));
            }
        }
        return facts;
    }

    private static List<Fact> read(String source, Outline.Place place, OptionalInt year, Gaps gaps) {
        String text = place.block().text();
        List<Quantity> quantities = Quantities.of(text, 0, Masks.of(text));
        List<Verbal.Saying> sayings = Verbal.of(text);
        if (quantities.isEmpty() && sayings.isEmpty()) {
            return List.of();
        }
        var maker = new FactMaker(source, place, new Periods(text, year), gaps);
        var facts = new ArrayList<Fact>();
        int i = 0;
        while (i < quantities.size()) {
            int run = run(text, quantities, i);
            if (run > 1) {
                facts.addAll(maker.list(quantities.subList(i, i + run)));
            } else {
                facts.addAll(maker.single(quantities.get(i)));
            }
            i += run;
        }
        for (Verbal.Saying saying : sayings) {
            facts.addAll(maker.verbal(saying));
        }
        int plans = Plans.from(text, year);
        int plansStart = plans < text.length() ? place.block().view().start(plans) : Integer.MAX_VALUE;
        facts.removeIf(f -> isAhead(f, year) || f.start() >= plansStart);
        facts.sort(Comparator.comparingInt(Fact::start));
        return facts;
    }

    /** How many quantities stand in one list, with nothing between them but 、 or 和. */
    private static int run(String text, List<Quantity> quantities, int first) {
        int run = 1;
        while (first + run < quantities.size()) {
            Quantity before = quantities.get(first + run - 1);
            Quantity next = quantities.get(first + run);
            int gap = next.approach() - before.to();
            if (gap != 1 || "、和及与，".indexOf(text.charAt(before.to())) < 0 || opensClause(text, before, next)) {
                break;
            }
            run++;
        }
        return run;
    }

    /** Whether a clause of its own begins with the quantity: 减少三成，九成以上群众满意. */
    private static boolean opensClause(String text, Quantity before, Quantity next) {
        int behind = text.startsWith("以上", next.to()) ? next.to() + 2 : next.to();
        return text.charAt(before.to()) == '，' && behind < text.length() && Chars.isHan(text.charAt(behind));
    }

    private static boolean isAhead(Fact fact, OptionalInt year) {
        boolean until = fact.period().text().filter(t -> t.startsWith(UNTIL)).isPresent();
        return !until
                && year.isPresent()
                && fact.period().from().map(LocalDate::getYear).orElse(0) > year.getAsInt();
    }
}
