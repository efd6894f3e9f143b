package cn.mingfa.proof.checks.structure;

import cn.mingfa.document.OfficialDocument;
import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.metadata.Dates;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.Role;
import cn.mingfa.proof.text.Words;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 成文日期: Arabic digits, full year, no leading zeros; before GB/T 9704-2012 it was written in words. */
final class SignatureDates implements Check {

    private static final Rule RULE = Rule.warning("metadata.signature_date", Basis.LAYOUT);

    /** When GB/T 9704-2012 came into force. */
    private static final LocalDate FIGURES_SINCE = LocalDate.of(2012, 7, 1);

    private static final Words ISSUERS = Words.list("issuer-ends.txt");
    private static final Pattern BARE =
            Pattern.compile("[ \\t\\u3000]{0,80}(20[012]\\d[1-9]\\d{1,3})[ \\t\\u3000\\r]{0,80}");
    private static final String BLANKS = " \t\u3000\r\n";
    /** Characters of the name of a body, at least. */
    private static final int NAME = 4;

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
                boolean older =
                        date.get().isBefore(FIGURES_SINCE) && bare.chars().noneMatch(c -> Chars.isDigit((char) c));
                if (!bare.equals(wanted) && !older) {
                    notes.at(block.start(), block.end(), "成文日期应当写作“" + wanted + "”：用阿拉伯数字，年份写全，月、日不编虚位。", wanted);
                }
            }
        }
        bare(dossier, notes);
    }

    /** 20251116 below the name of a body: the words for year, month and day are lost, as some portals lose them. */
    private static void bare(Dossier dossier, Notes notes) {
        String source = dossier.source();
        for (int line = source.indexOf('\n') + 1; line > 0; line = source.indexOf('\n', line) + 1) {
            int next = source.indexOf('\n', line);
            Matcher date = BARE.matcher(source).region(line, next < 0 ? source.length() : next);
            if (date.matches() && standsBelowName(source, line)) {
                notes.at(date.start(1), date.end(1), "成文日期像是丢了“年”“月”“日”，请补全。");
            }
        }
    }

    private static boolean standsBelowName(String source, int line) {
        int end = line;
        while (end > 0 && BLANKS.indexOf(source.charAt(end - 1)) >= 0) {
            end--;
        }
        if (end < NAME || !source.substring(end - NAME, end).chars().allMatch(c -> Chars.isHan((char) c))) {
            return false;
        }
        return source.charAt(end - 1) == '会' || ISSUERS.endAt(source, end);
    }
}
