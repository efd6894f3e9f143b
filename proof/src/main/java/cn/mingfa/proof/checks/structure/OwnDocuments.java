package cn.mingfa.proof.checks.structure;

import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.metadata.RegionName;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.Role;
import cn.mingfa.proof.text.Words;
import java.util.ArrayList;
import java.util.List;

/** A document the unit itself made that bears the name of another of its kind: 印发《城北街道工作要点》 in a report of 城东街道. */
final class OwnDocuments {

    private static final Words MADE =
            Words.of(List.of("印发", "制定", "出台", "修订", "编制", "印发了", "制定了", "出台了", "修订了", "编制了", "制定印发", "制定出台"));
    private static final String OFFICE = "局";
    private static final String ORGANS = "厅委处科";
    private static final int LONG_NAME = 6;
    private static final int LONGEST = 4;
    private static final int SHORTEST = 2;

    private OwnDocuments() {}

    static void run(Dossier dossier, String titled, Notes notes) {
        organs(dossier, titled, notes);
        List<RegionName> own = RegionName.in(titled);
        for (Block block : own.isEmpty() ? List.<Block>of() : dossier.body()) {
            String text = block.text();
            for (int at = text.indexOf('《'); at >= 0; at = text.indexOf('《', at + 1)) {
                if (MADE.endAt(text, at)) {
                    judge(block, at + 1, own.getLast(), notes);
                }
            }
        }
    }

    /** 汾源县应急管理厅 in a paper of 汾源县应急管理局: the name is the same but for the word for the organ. */
    private static void organs(Dossier dossier, String titled, Notes notes) {
        if (!titled.endsWith(OFFICE) || titled.length() < LONG_NAME) {
            return;
        }
        String stem = titled.substring(0, titled.length() - 1);
        var blocks = new ArrayList<>(dossier.body());
        blocks.addAll(dossier.layout().blocks(Role.IMPRINT));
        for (Block block : blocks) {
            String text = block.text();
            for (int at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + 1)) {
                int end = at + stem.length();
                if (end < text.length() && ORGANS.indexOf(text.charAt(end)) >= 0) {
                    notes.at(
                            block.view(),
                            end,
                            end + 1,
                            "本单位是“" + titled + "”，这里写成了“" + stem + text.charAt(end) + "”，请核对。",
                            OFFICE);
                }
            }
        }
    }

    private static void judge(Block block, int from, RegionName own, Notes notes) {
        String text = block.text();
        int to = from;
        while (to < text.length()
                && Chars.isHan(text.charAt(to))
                && to - from <= LONGEST
                && !text.startsWith(own.kind(), to)) {
            to++;
        }
        String name = text.substring(from, to);
        boolean another = name.length() >= SHORTEST
                && name.length() <= LONGEST
                && text.startsWith(own.kind(), to)
                && !name.endsWith(own.name())
                && !own.name().endsWith(name);
        boolean alike = another && name.length() == own.name().length() && shares(name, own.name());
        if (alike) {
            int end = to + own.kind().length();
            notes.at(block.view(), from, end, "本单位是“" + own.whole() + "”，这里写成了“" + name + own.kind() + "”，请核对。");
        }
    }

    /** Whether the names have a character in common, so that neither is just a word of another sort. */
    private static boolean shares(String one, String other) {
        return one.chars().anyMatch(c -> other.indexOf(c) >= 0);
    }
}
