package cn.mingfa.proof.checks.figures;

import cn.mingfa.proof.Severity;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.Resources;
import cn.mingfa.proof.text.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How many persons or schools of a sort there are in all, told with two numbers: 现有执法人员21人, 22名执法人员中. Only where the
 * words claim to speak of all of them.
 */
final class OwnPersonsCounted {

    private static final String SORTS =
            Resources.lines("own-persons.txt").stream().collect(Collectors.joining("|", "(", ")"));
    private static final Pattern HAVING =
            Pattern.compile("(?:现有|仅有|只有|共有|实有|在岗|配备)(?:在编|在岗|持证|专职|交通|卫生|城管|农业|综合|基层)?" + SORTS + "(\\d{1,4})[人名所个]");
    private static final Pattern ALL_OF =
            Pattern.compile("(?<![\\d.])(\\d{1,4})[名所个位](?:在编|在岗)?" + SORTS + "(?=全部|均|中，|中仅|中只|中有|都|全员|为成员)");
    private static final Pattern WHOLE =
            Pattern.compile("(?:全[局镇乡县区市]|全街道|全体)(?:共有|共)?(\\d{1,4})[名所个位](?:在编|在岗)?" + SORTS);

    /** Longer than what is told of persons before or behind their name. */
    private static final int NEAR = 20;

    /** Who is on the staff is not all who are there. */
    private static final String STAFF = "在编";

    private static final Words NAMED = Words.list("own-persons.txt");

    private record Telling(int number, String quote) {}

    private OwnPersonsCounted() {}

    static void run(Dossier dossier, Notes notes) {
        Map<String, Telling> told = new HashMap<>();
        for (Block block : dossier.body()) {
            String text = block.text();
            for (int at = NAMED.find(text, 0, text.length()); at >= 0; at = NAMED.find(text, at + 1, text.length())) {
                int from = Math.max(0, at - NEAR);
                int to = Math.min(text.length(), at + NEAR);
                if (Chars.digitFrom(text, from, to) == to) {
                    continue;
                }
                for (Pattern pattern : List.of(HAVING, WHOLE, ALL_OF)) {
                    Matcher matcher = pattern.matcher(text).region(from, to).useTransparentBounds(true);
                    while (matcher.find()) {
                        judge(block, matcher, at, told, notes);
                    }
                }
            }
        }
    }

    /** Holds what is told of those who are named at the place against what was told of them before. */
    private static void judge(Block block, Matcher matcher, int at, Map<String, Telling> told, Notes notes) {
        boolean first = Character.isDigit(matcher.group(1).charAt(0));
        if (matcher.start(first ? 2 : 1) != at) {
            return;
        }
        int number = Integer.parseInt(matcher.group(first ? 1 : 2));
        String sort = matcher.group(first ? 2 : 1) + (matcher.group().contains(STAFF) ? STAFF : "");
        Telling before = told.putIfAbsent(sort, new Telling(number, matcher.group()));
        if (before != null && before.number() != number) {
            notes.span(
                    Severity.WARNING,
                    block.view().start(matcher.start()),
                    block.view().end(matcher.end()),
                    "前面写的是“" + before.quote() + "”，这里是“" + matcher.group() + "”，请核对。",
                    Optional.empty());
        }
    }
}
