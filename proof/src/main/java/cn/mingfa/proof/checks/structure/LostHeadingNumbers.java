package cn.mingfa.proof.checks.structure;

import cn.mingfa.proof.Severity;
import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.outline.Entry;
import cn.mingfa.proof.text.Numbering;
import java.util.Optional;

/** A heading without number among numbered siblings, as copying leaves it where the numbers were automatic. */
final class LostHeadingNumbers implements Check {

    private static final Rule RULE = Rule.error("numbering.lost", Basis.LAYOUT);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        for (Entry entry : dossier.outline().entries()) {
            if (entry.lost()) {
                String number = Numbering.print(entry.level(), entry.ordinal());
                String words = dossier.source().substring(entry.start(), entry.end());
                notes.span(
                        entry.certain() ? Severity.ERROR : Severity.WARNING,
                        entry.start(),
                        entry.end(),
                        "这个标题丢了序号，按前后标题应当是“" + number + "”，请补上。自动编号的文档复制时常会这样。",
                        Optional.of(number + words));
            }
        }
    }
}
