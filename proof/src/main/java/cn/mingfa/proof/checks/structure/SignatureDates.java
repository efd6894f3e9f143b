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
import cn.mingfa.proof.text.Words;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 成文日期: Arabic digits, full year, no leading zeros. */
final class SignatureDates implements Check {

    private static final Rule RULE = Rule.warning("metadata.signature_date", Basis.LAYOUT);

    private static final Words ISSUERS = Words.list("issuer-ends.txt");
    private static final Pattern BARE = Pattern.compile(
            "([\\u4e00-\\u9fff]{4,30})[ \\t\\u3000]{0,80}\\r?\\n[ \\t\\u3000\\r\\n]{0,80}(20[012]\\d[1-9]\\d{1,3})(?=[ \\t\\u3000]{0,80}(?:\\r?\\n|$))");

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
        bare(dossier, notes);
    }

    /** 20251116 below the name of a body: the words for year, month and day are lost, as some portals lose them. */
    private static void bare(Dossier dossier, Notes notes) {
        Matcher matcher = BARE.matcher(dossier.source());
        while (matcher.find()) {
            boolean committee = dossier.source().charAt(matcher.end(1) - 1) == '会';
            if (committee || ISSUERS.endAt(dossier.source(), matcher.end(1))) {
                notes.at(matcher.start(2), matcher.end(2), "成文日期像是丢了“年”“月”“日”，请补全。");
            }
        }
    }
}
