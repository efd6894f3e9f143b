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

/** Units behind a number under an abolished or spoken name, or in the wrong case, and persons counted without 名. */
final class WrongUnits implements Watch {

    private static final Rule RULE = Rule.warning("numeral.unit", "《中华人民共和国法定计量单位》");
    private static final Map<String, String> WANTED = wanted();
    private static final Words UNITS = Words.of(WANTED.keySet());
    private static final String FIRST = WANTED.keySet().stream()
            .map(unit -> unit.substring(0, 1))
            .distinct()
            .collect(Collectors.joining());

    private static final String PERSONS_FIRST = Resources.lines("persons-counted.txt").stream()
            .map(person -> person.substring(0, 1))
            .distinct()
            .collect(Collectors.joining());
    private static final Words PERSONS = Words.list("persons-counted.txt");
    private static final int MANY = 4;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public String characters() {
        return FIRST + PERSONS_FIRST;
    }

    @Override
    public void at(Block block, int at, Dossier dossier, Notes notes) {
        String text = block.text();
        boolean behind = at > 0 && (Chars.isDigit(text.charAt(at - 1)) || "万亿余多半".indexOf(text.charAt(at - 1)) >= 0);
        int persons = at > 0 && Chars.isDigit(text.charAt(at - 1)) ? PERSONS.matchAt(text, at) : 0;
        if (persons > 0 && isCount(text, at)) {
            String whom = text.substring(at, at + persons);
            notes.at(block.view(), at, at + persons, "数字和“" + whom + "”之间缺量词，请补上。", "名" + whom);
            return;
        }
        int length = behind ? UNITS.matchAt(text, at) : 0;
        String unit = text.substring(at, at + length);
        String wanted = WANTED.getOrDefault(unit, "");
        char next = at + length < text.length() ? text.charAt(at + length) : '。';
        // 平方 is short for 平方米 only where nothing follows
        boolean longer = Chars.isLatin(next) || wanted.startsWith(unit) && Chars.isHan(next);
        if (length > 0 && !longer) {
            notes.at(block.view(), at, at + length, "计量单位应当写作“" + wanted + "”，请改。", wanted);
        }
    }

    /** Whether the digits before count something: no year, no part of a code, no telephone number. */
    private static boolean isCount(String text, int at) {
        int from = at;
        while (from > 0 && Chars.isDigit(text.charAt(from - 1))) {
            from--;
        }
        int length = at - from;
        boolean year = length == MANY && (text.startsWith("20", from) || text.startsWith("19", from));
        return length <= MANY
                && !year
                && from > 0
                && Chars.isHan(text.charAt(from - 1))
                && text.charAt(from - 1) != '第';
    }

    private static Map<String, String> wanted() {
        var wanted = new HashMap<String, String>();
        for (List<String> row : Resources.table("units-wrong.csv", 2)) {
            wanted.put(row.get(0), row.get(1));
        }
        return Map.copyOf(wanted);
    }
}
