package cn.mingfa.proof.checks.writing;

import cn.mingfa.document.SourceText;
import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.Line;
import java.util.List;

/** A sentence cut in the middle by a page break. Texts that break every line, and pdf, are left alone. */
final class BrokenParagraphs implements Check {

    private static final Rule RULE = Rule.warning("residue.broken_paragraph", Basis.NONE);

    /** Ends what a word processor left of a field, which is no half of a sentence: HYPERLINK "…". */
    private static final char FIELD_END = '"';

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        if (dossier.layout().hardWrapped() || dossier.sourceText().format() == SourceText.Format.PDF) {
            return;
        }
        String text = dossier.source();
        for (Block block : dossier.body()) {
            List<Line> lines = block.lines();
            for (int i = 1; i < lines.size(); i++) {
                int start = lines.get(i - 1).end() - 1;
                int end = lines.get(i).start() + 1;
                if (text.charAt(start) == FIELD_END) {
                    continue;
                }
                notes.at(
                        start,
                        end,
                        "句子在这里被拦腰断成两段，多半是换页时多出的换行，请接成一段。",
                        text.substring(start, start + 1) + text.substring(end - 1, end));
            }
        }
    }
}
