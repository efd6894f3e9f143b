package cn.mingfa.proof.checks.writing;

import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.checks.Watch;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.Resources;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Entities and tags of a web page left in the text. */
final class HtmlResidue implements Watch {

    private static final Rule RULE = Rule.error("residue.html", Basis.NONE);
    private static final Pattern RESIDUE = Pattern.compile("&(?:[a-zA-Z]{2,8}|#\\d{2,5}|#x[0-9a-fA-F]{2,4});"
            + "|</?(?:p|br|span|div|strong|b|i|u|em|font|a|table|tbody|tr|td|th|img|h[1-6]|ul|ol|li|o:p|sup|sub|section|center|hr|style|script)(?:\\s[^<>\\n]{0,300})?/?>"
            + "|<!--[^<>\\n]{0,300}-->");
    private static final Map<String, String> ENTITIES = entities();
    private static final Set<String> QUOTES = Set.of("&ldquo;", "&rdquo;");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public String characters() {
        return "&<";
    }

    @Override
    public boolean raw() {
        return true;
    }

    @Override
    public void at(Block block, int at, Dossier dossier, Notes notes) {
        Matcher matcher = RESIDUE.matcher(dossier.source()).region(at, block.end());
        if (matcher.lookingAt()) {
            String mark = ENTITIES.getOrDefault(matcher.group(), "");
            boolean alone = QUOTES.contains(matcher.group()) && !isPaired(dossier.source(), block);
            notes.at(matcher.start(), matcher.end(), "残留网页代码，请删去或换成它代表的字符。", alone ? "" : mark);
        }
    }

    /** Whether entities left in the block stand for quotes: until they are gone, none can be called without its half. */
    static boolean hidesQuotes(String source, Block block) {
        String text = source.substring(block.start(), block.end());
        return QUOTES.stream().anyMatch(text::contains);
    }

    /** Whether each quote has its other half once all entities are written out. */
    private static boolean isPaired(String source, Block block) {
        String text = source.substring(block.start(), block.end());
        return count(text, "“", "&ldquo;") == count(text, "”", "&rdquo;");
    }

    private static int count(String text, String mark, String entity) {
        int count = 0;
        for (String one : List.of(mark, entity)) {
            for (int at = text.indexOf(one); at >= 0; at = text.indexOf(one, at + 1)) {
                count++;
            }
        }
        return count;
    }

    private static Map<String, String> entities() {
        var entities = new HashMap<String, String>();
        for (List<String> row : Resources.table("html-entities.csv", 2)) {
            entities.put("&" + row.get(0) + ";", row.get(1));
        }
        return Map.copyOf(entities);
    }
}
