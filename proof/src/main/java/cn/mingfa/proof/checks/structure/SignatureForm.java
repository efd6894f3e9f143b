package cn.mingfa.proof.checks.structure;

import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.metadata.Dates;
import cn.mingfa.proof.metadata.Issuers;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.Role;
import java.util.List;
import java.util.regex.Pattern;

/** 署名 below the date instead of above it. */
final class SignatureForm implements Check {

    private static final Rule RULE = Rule.warning("metadata.signature", Basis.LAYOUT);

    private static final int LONGEST = 25;
    /** A date with a stop behind it, or with pause marks in it. */
    private static final Pattern DATE =
            Pattern.compile("20\\d{2}年\\d{1,2}月\\d{1,2}日[。，、；：]|20\\d{2}[、，]\\d{1,2}[、，]\\d{1,2}");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        List<Block> blocks = dossier.layout().blocks();
        for (int i = 0; i + 1 < blocks.size(); i++) {
            Block date = blocks.get(i);
            Block name = blocks.get(i + 1);
            boolean twice = date.role() == Role.SIGNATURE
                    && name.role() == Role.SIGNATURE
                    && date.text().equals(name.text())
                    && Dates.in(name.text()).isEmpty();
            if (twice) {
                notes.at(name.start(), name.end(), "署名写了两次，请删去一行。");
            }
            String words = date.text();
            boolean stopped = words.length() > 1
                    && words.length() <= LONGEST
                    && "。，、；：".indexOf(words.charAt(words.length() - 1)) >= 0
                    && Dates.in(name.text()).isPresent()
                    && name.text().length() <= LONGEST
                    && isIssuer(words.substring(0, words.length() - 1), dossier);
            if (stopped) {
                notes.at(date.view(), words.length() - 1, words.length(), "署名和成文日期后面不加标点，请删去。", "");
            }
            dateStopped(name, i + 2 == blocks.size(), notes);
            boolean dated =
                    date.role() == Role.SIGNATURE && Dates.in(date.text()).isPresent();
            boolean named = name.role() == Role.IMPRINT && isIssuer(name.text(), dossier);
            if (dated && named && (i == 0 || blocks.get(i - 1).role() != Role.SIGNATURE)) {
                notes.at(name.start(), name.end(), "署名应当在成文日期的上一行，请调换。");
            }
        }
    }

    private static boolean isIssuer(String name, Dossier dossier) {
        return dossier.metadata()
                .title()
                .flatMap(Issuers::inTitle)
                .filter(t -> name.startsWith(t) || name.endsWith(t))
                .isPresent();
    }

    /** 2024年1月12日。 on the last line. */
    private static void dateStopped(Block block, boolean last, Notes notes) {
        String words = block.text();
        int end = words.length() - 1;
        if (last && end > 0 && DATE.matcher(words).matches()) {
            notes.at(block.view(), 0, words.length(), "成文日期写作“2025年1月6日”的样子，后面不加标点，请改。");
        }
    }
}
