package cn.mingfa.platform.web.part;

import cn.mingfa.proof.CitedArticle;
import cn.mingfa.proof.statutes.Statutes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The wording of an article that is cited, from the office's own full texts.
 *
 * @param citation as it stands in the words, e.g. 《行政处罚法》第五条
 * @param lines a line for each 款 and 项
 */
public record Wording(String citation, List<String> lines) {

    private static final Pattern CITED =
            Pattern.compile("《([^《》]{2,60})》(?:（[^（）]{1,20}）)?(第[零〇一二三四五六七八九十百千]{1,9}条(?:之[一二三四五六七八九十]{1,3})?)");

    public Wording {
        lines = List.copyOf(lines);
    }

    /** Articles found cited, each once. */
    public static List<Wording> of(List<CitedArticle> cited) {
        return cited.stream()
                .map(c -> new Wording(
                        "《" + c.statute() + "》" + c.article().name(),
                        c.article().lines()))
                .distinct()
                .toList();
    }

    /** Every article named in the words whose text the office has, each once. */
    public static List<Wording> in(String words, Statutes statutes) {
        Map<String, Wording> found = new LinkedHashMap<>();
        Matcher cited = CITED.matcher(words);
        while (cited.find()) {
            String article = cited.group(2);
            statutes.text(cited.group(1))
                    .flatMap(text -> text.article(article))
                    .ifPresent(a -> found.putIfAbsent(
                            cited.group(), new Wording("《" + cited.group(1) + "》" + article, a.lines())));
        }
        return List.copyOf(found.values());
    }
}
