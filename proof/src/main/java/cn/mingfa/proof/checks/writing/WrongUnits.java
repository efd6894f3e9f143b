package cn.mingfa.proof.checks.writing;

import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.checks.Watch;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.Resources;
import cn.mingfa.proof.text.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Units behind a number under an abolished or spoken name, or in the wrong case. */
final class WrongUnits implements Watch {

    private static final Rule RULE = Rule.warning("numeral.unit", "《中华人民共和国法定计量单位》");
    private static final Map<String, String> WANTED = wanted();
    private static final Words UNITS = Words.of(WANTED.keySet());
    private static final String FIRST = WANTED.keySet().stream()
            .map(unit -> unit.substring(0, 1))
            .distinct()
            .collect(Collectors.joining());

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public String characters() {
        return FIRST;
    }

    @Override
    public void at(Block block, int at, Dossier dossier, Notes notes) {
        String text = block.text();
        boolean behind = at > 0 && (Chars.isDigit(text.charAt(at - 1)) || "万亿余多半".indexOf(text.charAt(at - 1)) >= 0);
        int length = behind ? UNITS.matchAt(text, at) : 0;
        boolean longer = length > 0 && at + length < text.length() && Chars.isLatin(text.charAt(at + length));
        if (length > 0 && !longer) {
            String wanted = WANTED.getOrDefault(text.substring(at, at + length), "");
            notes.at(block.view(), at, at + length, "计量单位应当写作“" + wanted + "”，请改。", wanted);
        }
    }

    private static Map<String, String> wanted() {
        var wanted = new HashMap<String, String>();
        for (List<String> row : Resources.table("units-wrong.csv", 2)) {
            wanted.put(row.get(0), row.get(1));
        }
        return Map.copyOf(wanted);
    }
}
