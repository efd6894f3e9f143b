package cn.mingfa.proof.checks.structure;

import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.metadata.Issuers;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.Resources;
import cn.mingfa.proof.text.Role;
import java.util.List;
import java.util.Optional;

/** The unit under one name in the title and under another that looks like it in the opening or the signature. */
final class IssuerNames implements Check {

    private static final Rule RULE = Rule.warning("metadata.issuer_name", Basis.NONE);
    private static final int HEAD = 60;
    private static final int REGION = 3;
    private static final String LEVELS = "省市区县州旗";
    private static final String OFFICE = "局";
    private static final List<String> ORGANS = Resources.lines("organ-ends.txt");

    /** Within a longer name, 区政府行政复议局, the word for the government is often short. */
    private static final String FULL = "人民政府";

    private static final String SHORT = "政府";

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        OfficeNames.run(dossier, notes);
        Optional<String> titled = dossier.metadata().title().flatMap(Issuers::inTitle);
        if (titled.isEmpty()) {
            FrequentNames.run(dossier, "", notes);
            return;
        }
        for (Block block : dossier.layout().blocks(Role.SIGNATURE)) {
            compare(
                    dossier,
                    titled.get(),
                    block.text().replace(" ", ""),
                    block,
                    0,
                    block.view().length(),
                    notes);
        }
        OwnNamesVaried.run(dossier, titled.get(), notes);
        OwnDocuments.run(dossier, titled.get(), notes);
        FrequentNames.run(dossier, titled.get(), notes);
        if (!dossier.body().isEmpty()) {
            Block first = dossier.body().getFirst();
            String head = first.text().substring(0, Math.min(HEAD, first.text().length()));
            Issuers.inOpening(head).ifPresent(name -> {
                int at = first.text().indexOf(name);
                compare(dossier, titled.get(), name, first, at, at + name.length(), notes);
            });
        }
    }

    private static void compare(
            Dossier dossier, String titled, String other, Block block, int from, int to, Notes notes) {
        String a = core(titled).replace(FULL, SHORT);
        String b = core(other).replace(FULL, SHORT);
        boolean differ = a.length() >= 2 && b.length() >= 2 && !a.endsWith(b) && !b.endsWith(a);
        boolean alike = differ && (oneApart(a, b) || isNeighbour(titled, other) || (isTown(a) && isTown(b)));
        boolean usual = isShort(b, a) && recurs(dossier.source(), b);
        if (alike && !usual) {
            notes.at(block.view(), from, to, "标题里的单位是“" + titled + "”，这里写的是“" + other + "”，请核对。");
        }
    }

    /** Two offices of one region: 澄砚区卫生健康局, 澄砚区教育局. */
    private static boolean isNeighbour(String titled, String other) {
        int same = 0;
        while (same < Math.min(titled.length(), other.length()) && titled.charAt(same) == other.charAt(same)) {
            same++;
        }
        boolean region = false;
        for (int i = REGION - 1; i < same; i++) {
            region |= LEVELS.indexOf(titled.charAt(i)) >= 0;
        }
        return region && titled.endsWith(OFFICE) && other.endsWith(OFFICE) && !isShort(other, titled);
    }

    /** Whether a name is made of characters of the longer one in their order: 人力社保局. */
    private static boolean isShort(String name, String whole) {
        int at = 0;
        for (int i = 0; i < whole.length() && at < name.length(); i++) {
            at += whole.charAt(i) == name.charAt(at) ? 1 : 0;
        }
        return at == name.length();
    }

    /** Whether the document calls it so more than once: 广内街道 for 广安门内街道. */
    private static boolean recurs(String source, String name) {
        int first = source.indexOf(name);
        return first >= 0 && source.indexOf(name, first + 1) >= 0;
    }

    private static boolean isTown(String core) {
        return core.endsWith("镇") || core.endsWith("乡") || core.endsWith("街道");
    }

    /** What is left of a name without the word for its organ. */
    private static String core(String name) {
        for (String organ : ORGANS) {
            if (name.endsWith(organ)) {
                return name.substring(0, name.length() - organ.length());
            }
        }
        return name;
    }

    private static boolean oneApart(String a, String b) {
        String shorter = a.length() <= b.length() ? a : b;
        String longer = a.length() <= b.length() ? b : a;
        String tail = longer.substring(longer.length() - shorter.length());
        int different = 0;
        for (int i = 0; i < shorter.length(); i++) {
            if (shorter.charAt(i) != tail.charAt(i)) {
                different++;
            }
        }
        return different == 1 && shorter.length() >= 3;
    }
}
