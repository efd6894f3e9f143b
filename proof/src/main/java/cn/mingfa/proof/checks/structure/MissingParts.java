package cn.mingfa.proof.checks.structure;

import cn.mingfa.proof.Genre;
import cn.mingfa.proof.Part;
import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.outline.Entry;
import cn.mingfa.proof.outline.Outline;
import cn.mingfa.proof.outline.Outlines;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.Words;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The four statutory parts of a law-based-government report. A part counts as present where a heading speaks of it, also
 * inside another part. A text without any heading is left alone: it is not laid out as a report.
 */
final class MissingParts implements Check {

    private static final Rule RULE = Rule.warning("document.part_missing", Basis.REPORT);
    private static final List<Part> REQUIRED =
            List.of(Part.ACHIEVEMENTS, Part.SHORTCOMINGS, Part.PRINCIPAL, Part.NEXT_YEAR);

    /** Of a title, for papers that are no annual report: 自评报告, 工作要点. */
    private static final Words OTHER_KINDS = Words.list("no-annual-reports.txt");

    /** An opening longer than this may itself tell what was done. */
    private static final int OPENING = 400;

    private static final int LINE = 45;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        if (dossier.metadata().genre() != Genre.LAW_BASED_GOVERNMENT
                || dossier.metadata().title().filter(OTHER_KINDS::occurIn).isPresent()
                || dossier.outline().entries().isEmpty()) {
            return;
        }
        Set<Part> present = EnumSet.noneOf(Part.class);
        for (Entry entry : dossier.outline().entries()) {
            present.add(entry.part());
            present.addAll(entry.speaksOf());
        }
        int opening = 0;
        for (Outline.Place place : dossier.outline().places()) {
            if (place.headings().isEmpty()) {
                opening += place.block().view().length();
            }
            if (!place.headings().isEmpty() || place.part() != Part.ACHIEVEMENTS) {
                present.add(place.part());
            }
            present.addAll(inOtherForm(place.block(), dossier.metadata().year()));
        }
        boolean told = opening > OPENING
                || dossier.outline().entries().stream().anyMatch(e -> e.level() == 1 && e.part() == Part.OTHER)
                || dossier.outline().entries().stream().noneMatch(e -> e.level() == 1);
        if (told) {
            present.add(Part.ACHIEVEMENTS);
        }
        for (Part part : REQUIRED) {
            if (!present.contains(part)) {
                notes.document("报告缺少“" + part.chinese() + "”部分。年度报告应当写明这一内容，请补写，或者在相应标题中点明。");
            }
        }
    }

    /** What a short line speaks of that is no sentence: a heading whose number was spoilt. */
    private static Set<Part> inOtherForm(Block block, OptionalInt year) {
        String text = block.text();
        boolean line = text.length() <= LINE && text.indexOf('。') < 0;
        return line ? Outlines.speaksOf(text, year) : Set.of();
    }
}
