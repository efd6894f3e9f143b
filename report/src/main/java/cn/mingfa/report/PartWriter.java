package cn.mingfa.report;

import cn.mingfa.catalogue.Outline;
import cn.mingfa.report.DraftParagraph.Kind;
import cn.mingfa.report.DraftParagraph.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes one part: sections that have something to say, numbered after the others are left out. A section speaks when
 * one of its sentences says something from the ledger, or when it consists of plain words alone. Where only one section
 * of a part speaks, its run-in heading is left out.
 */
final class PartWriter {

    private static final String COLON = "：";

    private final Commons commons;
    private final SentenceWriter sentences;

    PartWriter(Commons commons, SentenceWriter sentences) {
        this.commons = commons;
        this.sentences = sentences;
    }

    /** @param paragraphs empty when the part is left out */
    record Written(List<DraftParagraph> paragraphs, List<Gap> gaps) {
        Written {
            paragraphs = List.copyOf(paragraphs);
            gaps = List.copyOf(gaps);
        }
    }

    private record Spoken(Outline.Section section, List<Piece> pieces) {}

    Written write(Outline.Part part, int number) {
        List<Gap> gaps = new ArrayList<>();
        List<Spoken> spoken = new ArrayList<>();
        for (Outline.Section section : part.sections()) {
            section(part, section, gaps).ifPresent(spoken::add);
        }
        if (spoken.isEmpty() && !part.required()) {
            return new Written(List.of(), gaps);
        }
        List<DraftParagraph> paragraphs = new ArrayList<>();
        String key = part.kind().key();
        String heading = commons.fill(part.heading());
        paragraphs.add(new DraftParagraph(
                key,
                Optional.of(part.kind()),
                Kind.HEADING,
                Numerals.heading(1, number),
                Optional.empty(),
                List.of(new Piece.Plain(heading))));
        if (spoken.isEmpty()) {
            String id = key + ".gap";
            paragraphs.add(paragraph(part, id, "", Optional.empty(), List.of(new Piece.Gap(heading))));
            gaps.add(new Gap(part.kind(), Optional.of(id), heading, Words.say("gap.part", heading)));
            return new Written(paragraphs, gaps);
        }
        Optional<String> opening = part.opening().map(commons::fill);
        boolean runsOn =
                spoken.size() == 1 && opening.filter(o -> o.endsWith(COLON)).isPresent();
        if (!runsOn) {
            opening.ifPresent(text -> paragraphs.add(
                    paragraph(part, key + ".opening", "", Optional.empty(), List.of(new Piece.Plain(text)))));
        }
        int count = 0;
        for (Spoken one : spoken) {
            count++;
            boolean single = spoken.size() == 1;
            List<Piece> pieces = new ArrayList<>();
            if (runsOn) {
                pieces.add(new Piece.Plain(opening.orElse("")));
            }
            pieces.addAll(one.pieces());
            paragraphs.add(paragraph(
                    part,
                    key + "." + one.section().key(),
                    single ? "" : Numerals.heading(2, count),
                    single
                            ? Optional.empty()
                            : Optional.of(commons.fill(one.section().lead()) + Words.get("lead.stop")),
                    pieces));
        }
        return new Written(paragraphs, gaps);
    }

    private Optional<Spoken> section(Outline.Part part, Outline.Section section, List<Gap> gaps) {
        List<SentenceWriter.Said> said =
                section.sentences().stream().map(sentences::say).toList();
        boolean plainOnly = section.sentences().stream().allMatch(Outline.Plain.class::isInstance);
        boolean speaks = plainOnly || said.stream().anyMatch(SentenceWriter.Said::speaks);
        String id = part.kind().key() + "." + section.key();
        for (SentenceWriter.Said one : said) {
            one.gaps()
                    .forEach(gap -> gaps.add(new Gap(
                            part.kind(),
                            speaks && gap.shown() ? Optional.of(id) : Optional.empty(),
                            gap.what(),
                            gap.sentence())));
        }
        if (!speaks) {
            return Optional.empty();
        }
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < said.size(); i++) {
            if (!announcesNothing(said, i)) {
                pieces.addAll(said.get(i).pieces());
            }
        }
        return Optional.of(new Spoken(section, pieces));
    }

    /** Whether plain words end in a colon and what they announce keeps silent. */
    private static boolean announcesNothing(List<SentenceWriter.Said> said, int index) {
        List<Piece> pieces = said.get(index).pieces();
        boolean announces = !said.get(index).speaks()
                && !pieces.isEmpty()
                && pieces.getLast().text().endsWith(COLON);
        return announces && (index + 1 >= said.size() || !said.get(index + 1).speaks());
    }

    private static DraftParagraph paragraph(
            Outline.Part part, String id, String number, Optional<String> lead, List<Piece> pieces) {
        return new DraftParagraph(id, Optional.of(part.kind()), Kind.PARAGRAPH, number, lead, pieces);
    }
}
