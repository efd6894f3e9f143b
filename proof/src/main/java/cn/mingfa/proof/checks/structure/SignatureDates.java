package cn.mingfa.proof.checks.structure;

import cn.mingfa.document.OfficialDocument;
import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.metadata.Dates;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.Role;
import java.time.LocalDate;
import java.util.Optional;

/** 成文日期: Arabic digits, full year, no leading zeros. */
final class SignatureDates implements Check {

    private static final Rule RULE = Rule.warning("metadata.signature_date", Basis.LAYOUT);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        for (Block block : dossier.layout().blocks(Role.SIGNATURE)) {
            Optional<LocalDate> date = Dates.in(block.text());
            if (date.isPresent()) {
                String wanted = OfficialDocument.chinese(date.get());
                String bare = block.text().replace("（", "").replace("）", "").replace(" ", "");
                if (!bare.equals(wanted)) {
                    notes.at(block.start(), block.end(), "成文日期应当写作“" + wanted + "”：用阿拉伯数字，年份写全，月、日不编虚位。", wanted);
                }
            }
        }
    }
}
