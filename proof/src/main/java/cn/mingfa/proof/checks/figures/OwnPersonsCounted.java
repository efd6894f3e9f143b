package cn.mingfa.proof.checks.figures;

import cn.mingfa.proof.Severity;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.text.Block;
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
            Pattern.compile("(?:现有|共有|实有|在岗|配备)(?:在编|在岗|持证|专职)?" + SORTS + "(\\d{1,4})[人名所个]");
    private static final Pattern ALL_OF =
            Pattern.compile("(?<![\\d.])(\\d{1,4})[名所个位](?:在编|在岗)?" + SORTS + "(?=全部|均|中，|中仅|中只|中有|都|全员|为成员)");
    private static final Pattern WHOLE =
            Pattern.compile("(?:全[局镇乡县区市]|全街道|全体)(?:共有|共)?(\\d{1,4})[名所个位](?:在编|在岗)?" + SORTS);

    private static final Words NAMED = Words.list("own-persons.txt");

    private record Telling(int number, String quote) {}

    private OwnPersonsCounted() {}

    static void run(Dossier dossier, Notes notes) {
        Map<String, Telling> told = new HashMap<>();
        for (Block block : dossier.body()) {
            if (!NAMED.occurIn(block.text())) {
                continue;
            }
            for (Pattern pattern : List.of(HAVING, WHOLE, ALL_OF)) {
                Matcher matcher = pattern.matcher(block.text());
                while (matcher.find()) {
                    boolean first = Character.isDigit(matcher.group(1).charAt(0));
                    int number = Integer.parseInt(matcher.group(first ? 1 : 2));
                    String sort = matcher.group(first ? 2 : 1);
                    var telling = new Telling(number, matcher.group());
                    Telling before = told.putIfAbsent(sort, telling);
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
        }
    }
}
