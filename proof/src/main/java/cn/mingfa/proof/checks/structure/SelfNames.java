package cn.mingfa.proof.checks.structure;

import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.checks.Watch;
import cn.mingfa.proof.metadata.Issuers;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.Resources;
import cn.mingfa.proof.text.Role;
import java.util.List;
import java.util.Optional;

/** A unit that calls itself by another kind of unit's name: 我镇 in the text of a sub-district, 我局 in that of a town. */
final class SelfNames implements Watch {

    private static final Rule RULE = Rule.warning("consistency.self_name", Basis.NONE);

    private record Names(String end, String own, List<String> others) {}

    private static final List<Names> NAMES = Resources.table("self-names.csv", 3).stream()
            .map(row -> new Names(row.get(0), row.get(1), Resources.split(row.get(2), '|')))
            .toList();

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public String characters() {
        return "我全";
    }

    @Override
    public void at(Block block, int at, Dossier dossier, Notes notes) {
        Optional<Names> names =
                dossier.once().of(Own.class, () -> Own.of(dossier)).names();
        if (names.isEmpty() || block.role() != Role.BODY) {
            return;
        }
        String text = block.text();
        for (String other : names.get().others()) {
            if (text.startsWith(other, at) && !quoted(text, at)) {
                String own = other.charAt(0) + names.get().own().substring(1);
                notes.at(
                        block.view(),
                        at,
                        at + other.length(),
                        "这份文件的单位是“" + names.get().end() + "”，这里写成了“" + other + "”，请核对是否照搬了别的单位的文字。",
                        own);
            }
        }
    }

    private static boolean quoted(String text, int at) {
        String before = text.substring(Math.max(0, at - 60), at);
        return before.lastIndexOf('“') > before.lastIndexOf('”');
    }

    /** How the unit of this document calls itself; the longest fitting end of its name decides. */
    private record Own(Optional<Names> names) {

        static Own of(Dossier dossier) {
            boolean stated =
                    dossier.metadata().title().flatMap(Issuers::inTitle).isPresent()
                            || !dossier.layout().blocks(Role.SIGNATURE).isEmpty();
            String issuer = stated ? dossier.metadata().issuer().orElse("") : "";
            return new Own(NAMES.stream()
                    .filter(n -> issuer.endsWith(n.end())
                            && issuer.length() > n.end().length())
                    .max((a, b) -> Integer.compare(a.end().length(), b.end().length())));
        }
    }
}
