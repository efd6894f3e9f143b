package cn.mingfa.proof.facts;

import cn.mingfa.proof.Fact;
import cn.mingfa.proof.Fact.Kind;
import cn.mingfa.proof.Fact.Qualifier;
import cn.mingfa.proof.outline.Outline;
import cn.mingfa.proof.text.View;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes facts of the quantities of one block: kind, sign, indicator, subject, period. */
final class FactMaker {

    private static final int BEFORE = 140;
    private static final int LEVEL = 5;
    private static final int SHORT = 8;
    private static final int ADJOINING = 3;
    private static final String AMONG = "其中";
    private static final String EACH_OF = "分别";
    private static final String BETWEEN_UNITS = "、，/共计";

    private final String source;
    private final Whereabouts whereabouts;
    private final View view;
    private final String text;
    private final Periods periods;
    private final Gaps gaps;
    private final Decision decision;
    private Surroundings.Topics topics = Surroundings.Topics.NONE;
    private Surroundings.Topics context = Surroundings.Topics.NONE;
    private int lastTo = -1;
    private String lastHead = "";
    private String listVerb = "";
    private String governor = "";
    private Unit lastUnit = Unit.NONE;

    /** @param gaps any, of which a figure after the other makes use */
    FactMaker(String source, Outline.Place place, Periods periods, Gaps gaps) {
        this.source = source;
        this.view = place.block().view();
        this.text = view.text();
        this.whereabouts = new Whereabouts(text, place);
        this.periods = periods;
        this.gaps = gaps;
        this.decision = new Decision(gaps);
    }

    /** The facts of a quantity that stands alone: one, or several if several rates share it; none if it is a norm. */
    List<Fact> single(Quantity q) {
        if (Norms.is(text, q)) {
            return List.of();
        }
        List<String> names =
                q.unit().kind() == Unit.Kind.PERCENT ? Shares.ofPercentage(text, q) : Shares.ofCount(text, q);
        return names.stream().map(name -> fact(q, name, change(q))).toList();
    }

    /** The facts of quantities in one list. */
    List<Fact> list(List<Quantity> run) {
        Quantity first = run.getFirst();
        if (Norms.is(text, first)) {
            return List.of();
        }
        List<String> names = Shares.respectively(text, first, run.size());
        Changes.Change change = change(first);
        if (names.isEmpty() && change.sign() == 0) {
            return run.stream().flatMap(q -> single(q).stream()).toList();
        }
        var facts = new ArrayList<Fact>();
        for (int i = 0; i < run.size(); i++) {
            facts.add(fact(run.get(i), names.isEmpty() ? "" : names.get(i), change));
        }
        return facts;
    }

    private Changes.Change change(Quantity q) {
        Changes.Change change = Changes.before(text, q.headFrom(), q.approach());
        return change.sign() == 0 && q.unit().kind() == Unit.Kind.PERCENT
                ? Changes.saving(text, q.headFrom(), q.approach())
                : change;
    }

    private Fact fact(Quantity q, String name, Changes.Change change) {
        boolean became =
                lastTo >= q.clauseFrom() && lastTo <= q.approach() && Changes.becomes(text, lastTo, q.approach());
        String head = became ? lastHead : name.isEmpty() ? text.substring(q.headFrom(), q.approach()) : name;
        if (!became && name.isEmpty() && lastTo > 0 && q.headFrom() == lastTo + 1) {
            head = whereabouts.beforeBracket(q.clauseFrom(), lastTo) + head;
        }
        boolean levels = became || isLevel(q);
        boolean total = head.length() <= SHORT && goesOn(q) && OwnNames.isBareTotal(head);
        boolean adjoins = adjoins(q, head);
        boolean second = lastTo == q.headFrom() && lastHead.contains(EACH_OF) && (head.equals("和") || head.equals("、"));
        if (!became && (total || adjoins || second)) {
            head = lastHead;
        }
        boolean ended = lastTo < 0 || whereabouts.endsSentence(lastTo, q.headFrom());
        boolean parts = ended
                && lastTo > 0
                && (whereabouts.opensParts(q.clauseFrom(), lastTo)
                        || decision.listsParts() && whereabouts.onlySemicolon(lastTo, q.headFrom()));
        boolean begins = ended && !parts;
        boolean follows = lastTo == q.headFrom();
        boolean bracketed = lastTo > 0
                && lastTo + 1 == q.headFrom()
                && text.charAt(lastTo) == '（'
                && lastUnit.kind() == q.unit().kind();
        boolean bare = Heads.isBare(head) && Tails.of(text, q.to(), "").isEmpty();
        String before = whereabouts.leading(q, lastTo, bare ? "" : head);
        String naming = before.isEmpty() ? Heads.naming(head, follows, Tails.names(text, q.to())) : before;
        governor = follows && Heads.endsInList(head) ? governor + head : head;
        String verb = Heads.verb(naming);
        listVerb = !verb.isEmpty() ? verb : Heads.goesOn(head) ? listVerb : "";
        int previous = lastTo;
        lastTo = q.to();
        lastHead = head;
        lastUnit = q.unit();
        int sentence = whereabouts.sentenceFrom(q.clauseFrom());
        int earlier = sentence > 0 ? Math.max(whereabouts.sentenceFrom(sentence - 1), sentence - BEFORE) : sentence;
        String inSentence = text.substring(sentence, q.headFrom())
                + (name.isEmpty() ? "" : text.substring(q.headFrom(), q.approach()));
        String wider = naming.length() == head.length() ? inSentence : inSentence + head;
        var around = new Surroundings(
                naming,
                Heads.withoutExamples(Tails.of(text, q.to(), governor)),
                wider,
                topics(q.from()),
                context(sentence),
                verb.isEmpty() ? listVerb : "");
        gaps.of(around, Tails.counted(around.tail(), q.unit().kind()), q.unit());
        Kind kind = kind(q.unit(), change);
        Optional<Indicator> indicator = Optional.empty();
        if (!changesCount(q, change)) {
            indicator = Namer.name(gaps, kind);
        }
        if (indicator.isEmpty() && around.tail().isEmpty() && Meetings.end(head)) {
            indicator = Meetings.of(whereabouts.goingOn(q.to()), q.unit());
        }
        if (kind == Kind.DURATION) {
            boolean level = isLevel(q);
            boolean saved = change.sign() < 0;
            indicator = indicator.filter(i -> i.kind() == Kind.DURATION ? level || !saved : !level);
        }
        if (indicator.isEmpty() && kind == Kind.CHANGE_RATE && change.saving() && !change.compared()) {
            indicator = Namer.name(gaps, Kind.RATE);
            if (indicator.isPresent()) {
                kind = Kind.RATE;
            }
        }
        boolean among = parts || previous >= sentence && whereabouts.tellsParts(previous, q.approach());
        String beside = (among ? AMONG : "") + text.substring(q.headFrom(), q.approach());
        String since = text.substring(Math.min(q.headFrom(), Math.max(sentence, previous)), q.headFrom());
        var standing = new Decision.Standing(begins, previous < sentence, bracketed, adjoins, change.sign() != 0);
        var figure = new Decision.Figure(
                q.unit(), kind, head, beside, since, inSentence, text.substring(earlier, sentence), around, standing);
        indicator =
                decision.of(indicator, figure).filter(i -> !whereabouts.namesGroup(q) && !(levels && Changes.saves(i)));
        boolean negative = change.sign() < 0 && (kind == Kind.CHANGE_RATE || changesCount(q, change));
        BigDecimal value = negative ? q.numeral().value().negate() : q.numeral().value();
        String ownName = OwnNames.of(around) + (change.sign() != 0 && indicator.isEmpty() ? "变化" : "");
        return new Fact(
                indicator.map(Indicator::name).orElse(ownName),
                indicator.map(Indicator::key),
                value.stripTrailingZeros().scale() <= 0 ? value.setScale(0, RoundingMode.UNNECESSARY) : value,
                q.unit().name(),
                quote(q.numeral().from(), q.numeral().to()),
                q.numeral().scale(),
                q.qualifier(),
                kind,
                false,
                periods.at(q.approach()),
                Subjects.in(inSentence + head),
                view.start(q.from()),
                view.end(q.to()),
                quote(q.from(), q.to()),
                clause(q.clauseFrom(), q.clauseTo()));
    }

    /** A count that is a difference to last year's, not a count of its own. */
    private static boolean changesCount(Quantity q, Changes.Change change) {
        return change.sign() != 0
                && change.compared()
                && q.unit().kind() != Unit.Kind.PERCENT
                && q.unit().kind() != Unit.Kind.POINT
                && q.unit().kind() != Unit.Kind.TIMES;
    }

    /** Whether the quantity says more of what the one before it in the sentence counts: 新增22名，累计104名. */
    private boolean goesOn(Quantity q) {
        return lastUnit.kind() == q.unit().kind()
                && lastTo >= whereabouts.sentenceFrom(q.clauseFrom())
                && q.from() - lastTo <= SHORT;
    }

    /** Whether it only adds another unit to the quantity before it: 培训11期、1460人次, 旁听1次（23人）. */
    private boolean adjoins(Quantity q, String head) {
        boolean next = lastTo > 0 && q.from() - lastTo <= ADJOINING && !lastUnit.equals(q.unit());
        return next
                && head.chars().allMatch(c -> BETWEEN_UNITS.indexOf(c) >= 0)
                && Tails.of(text, q.to(), head).isEmpty();
    }

    /** A duration that is one of the two of a change, not the difference: 由63个工作日压减至28个工作日. */
    private boolean isLevel(Quantity q) {
        int next = Math.min(text.length(), q.to() + LEVEL);
        for (int to = q.to() + 1; to <= next; to++) {
            if (Changes.reaches(text, q.to(), to)) {
                return true;
            }
        }
        return Changes.reaches(text, q.headFrom(), q.approach());
    }

    private static Kind kind(Unit unit, Changes.Change change) {
        return switch (unit.kind()) {
            case PERCENT -> change.sign() == 0 ? Kind.RATE : Kind.CHANGE_RATE;
            case POINT -> Kind.CHANGE_RATE;
            case TIMES -> change.sign() == 0 ? Kind.RATE : Kind.CHANGE_RATE;
            case MONEY -> Kind.AMOUNT;
            case TIME -> Kind.DURATION;
            case EVENT, CASE, ITEM, PERSON, ATTENDANCE, ENTITY, VISIT, PIECE, MEASURE, NONE -> Kind.COUNT;
        };
    }

    /** The facts of a zero or a hundred in words: two where two things are denied (未被纠错或者败诉), else one. */
    List<Fact> verbal(Verbal.Saying saying) {
        String head = text.substring(saying.clauseFrom(), saying.to());
        String tail = text.startsWith("、", saying.to()) ? "" : text.substring(saying.to(), saying.clauseTo());
        int from = whereabouts.sentenceFrom(saying.clauseFrom());
        String sentence = text.substring(from, saying.clauseFrom());
        var around = new Surroundings(head, tail, sentence, topics(saying.from()), context(from), "");
        String wide = around.topics().text() + sentence;
        List<Indicator> two = Denials.two(saying, text, around);
        if (!two.isEmpty()) {
            return two.stream()
                    .map(i -> verbal(saying, i.name(), Optional.of(i), wide + head))
                    .toList();
        }
        Unit.Kind unit = saying.all() ? Unit.Kind.PERCENT : Unit.Kind.CASE;
        Optional<Indicator> indicator = Namer.name(around, unit, saying.all() ? Kind.RATE : Kind.COUNT)
                .filter(i -> saying.all()
                        || i.kind() == Kind.YES_NO
                        || Denials.maybeNone(i, text.substring(saying.from(), saying.to())) && !saying.isCaused(text));
        String name = indicator.map(Indicator::name).orElse(OwnNames.of(around));
        return List.of(verbal(saying, name, indicator, wide + head));
    }

    private Fact verbal(Verbal.Saying saying, String name, Optional<Indicator> indicator, String before) {
        String quote = quote(saying.from(), saying.to());
        return new Fact(
                name,
                indicator.map(Indicator::key),
                saying.all() ? BigDecimal.valueOf(100) : BigDecimal.ZERO,
                saying.all() ? "%" : "件",
                quote,
                1,
                Qualifier.EXACT,
                saying.all() ? Kind.RATE : Kind.YES_NO,
                true,
                periods.at(saying.from()),
                Subjects.in(before),
                view.start(saying.from()),
                view.end(saying.to()),
                quote,
                clause(saying.clauseFrom(), saying.clauseTo()));
    }

    /** The words met once for all figures the text says the same about. */
    private Surroundings.Topics topics(int position) {
        topics = topics.saying(whereabouts.topics(position));
        return topics;
    }

    private Surroundings.Topics context(int sentence) {
        context = context.saying(whereabouts.context(sentence));
        return context;
    }

    private String quote(int from, int to) {
        return source.substring(view.start(from), view.end(to));
    }

    private String clause(int from, int to) {
        int start = from;
        while (start < to - 1 && text.charAt(start) == ' ') {
            start++;
        }
        return start < to ? quote(start, to) : "";
    }
}
