package cn.mingfa.proof.checks.writing;

import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.narrative.Sentences;
import cn.mingfa.proof.outline.Entry;
import cn.mingfa.proof.outline.Outline;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.Numbering;
import cn.mingfa.proof.text.Resources;
import cn.mingfa.proof.text.Rolls;
import cn.mingfa.proof.text.View;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A paragraph of running text that ends without a stop, or with a comma. */
final class MissingEnds implements Check {

    private static final Rule RULE = Rule.warning("punctuation.missing_end", Basis.PUNCTUATION);
    private static final Set<String> CLOSINGS = Set.copyOf(Resources.lines("closing-formulae.txt"));
    private static final int PROSE = 30;
    private static final int SHORT = 8;
    /** Characters of a paragraph of two clauses, and of one of them, at least. */
    private static final int CLAUSES = 13;

    private static final int CLAUSE = 4;
    private static final String ANNOUNCES = "现将";
    private static final String BELOW = "如下";
    private static final int SECTION = 2;
    /** Below all headings: the level of a paragraph. */
    private static final int LOWEST = 9;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        if (dossier.layout().hardWrapped()) {
            return;
        }
        beforeHeadings(dossier, notes);
        List<Outline.Place> places = dossier.outline().places();
        beforeItems(dossier, places, notes);
        for (int i = 0; i < places.size(); i++) {
            Outline.Place place = places.get(i);
            View view = place.block().view();
            int length = view.length();
            if (view.text().endsWith(BELOW) && view.text().contains(ANNOUNCES)) {
                notes.at(view, length - 1, length, "“如下”后面缺冒号，请补上。", "下：");
                continue;
            }
            if (place.isHeading()
                    || place.block().row()
                    || i + 1 < places.size() && places.get(i + 1).block().row()
                    || length < PROSE && !CLOSINGS.contains(view.text()) && !isShortProse(places, i)
                    || !isProse(view.text()) && !CLOSINGS.contains(view.text())
                    || Rolls.is(view.text())
                    || Rolls.assigns(view.text())) {
                continue;
            }
            char last = view.at(length - 1);
            boolean doubled = length > 1 && Chars.isTerminal(view.at(length - 2));
            if (!doubled && (last == '，' || last == '、')) {
                notes.at(view, length - 1, length, "段末用了“" + last + "”，请改为句号。", "。");
            } else if (last == '）' && opensInSentence(view.text())) {
                String end = dossier.source().substring(view.start(length - 1), view.end(length));
                notes.at(view, length - 1, length, "段末缺句号，请补上。", end + "。");
            } else if ((Chars.isHan(last) || Chars.isDigit(last) || last == '%') && !endsInHeading(view.text())) {
                String end = dossier.source().substring(view.start(length - 1), view.end(length));
                notes.at(view, length - 1, length, "段末缺句号，请补上。", end + "。");
            }
        }
    }

    /** 调处纠纷286件，其中邻里类85件: a clause or two between paragraphs that end as they should, or right above a heading. */
    private static boolean isShortProse(List<Outline.Place> places, int at) {
        String text = places.get(at).block().text();
        int comma = text.indexOf('，');
        boolean clauses =
                text.length() >= CLAUSES && comma >= CLAUSE && text.length() - comma > CLAUSE && text.indexOf('：') < 0;
        boolean below = at > 0 && (places.get(at - 1).isHeading() || ends(places.get(at - 1)));
        boolean above = at + 1 < places.size() && (places.get(at + 1).isHeading() || ends(places.get(at + 1)));
        return clauses && below && above;
    }

    private static boolean ends(Outline.Place place) {
        View view = place.block().view();
        return view.length() > CLAUSES
                && (Chars.isTerminal(view.at(view.length() - 1)) || view.at(view.length() - 1) == '：');
    }

    /** A short line that ends with a pause mark right above 一是 or a number: …存在一些薄弱环节、. */
    private static void beforeItems(Dossier dossier, List<Outline.Place> places, Notes notes) {
        Set<Block> numbered =
                dossier.outline().entries().stream().map(Entry::block).collect(Collectors.toSet());
        for (int i = 0; i + 1 < places.size(); i++) {
            View view = places.get(i).block().view();
            View next = places.get(i + 1).block().view();
            boolean pause = view.length() >= SHORT && view.length() < PROSE && view.at(view.length() - 1) == '、';
            if (pause
                    && (Sentences.marker(next.text(), 0) > 0
                            || numbered.contains(places.get(i + 1).block()))) {
                notes.at(view, view.length() - 1, view.length(), "后面另起一段，这里不用顿号，请改为冒号或句号。", "：");
            }
        }
    }

    /** A paragraph of prose that ends with a semicolon although a part or a section begins behind it. */
    private static void beforeHeadings(Dossier dossier, Notes notes) {
        var entries = new HashMap<Block, Entry>();
        dossier.outline().entries().forEach(entry -> entries.put(entry.block(), entry));
        Optional<View> before = Optional.empty();
        int above = 0;
        for (Block block : dossier.body()) {
            Entry entry = entries.get(block);
            int level = entry == null ? LOWEST : entry.level();
            if (level <= SECTION && above > level) {
                before.filter(MissingEnds::isOpen)
                        .ifPresent(last -> notes.at(last, last.length() - 1, last.length(), "这一部分到此结束，段末用句号，请改。", "。"));
            }
            above = level;
            before = Optional.of(block.view());
        }
    }

    private static boolean isOpen(View view) {
        return view.length() >= PROSE
                && view.at(view.length() - 1) == '；'
                && view.text().indexOf('。') >= 0;
    }

    /** Whether the last bracket belongs to a sentence, of several, and not to what is closed before it: …。（牵头单位：…）. */
    private static boolean opensInSentence(String text) {
        int open = text.lastIndexOf('（');
        int nested = text.lastIndexOf('）', text.length() - 2);
        return open > nested
                && open > 0
                && Chars.isHan(text.charAt(open - 1))
                && text.lastIndexOf('。', open) >= 0
                && text.indexOf('。', open) < 0;
    }

    /** Whether a heading that lost its line stands at the end: …临时工12人。 二、主要做法及成效. */
    private static boolean endsInHeading(String text) {
        int stop = text.lastIndexOf('。');
        int at = stop + 1;
        while (stop >= 0 && at < text.length() && Chars.isBlank(text.charAt(at))) {
            at++;
        }
        return stop >= 0 && at > stop + 1 && Numbering.of(text.substring(at)).isPresent() && text.indexOf('，', at) < 0;
    }

    private static boolean isProse(String text) {
        return text.indexOf('。') >= 0 || text.indexOf('，') >= 0;
    }
}
