package cn.mingfa.proof.checks.writing;

import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.text.Block;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Entities and tags of a web page left in the text. */
final class HtmlResidue implements Check {

    private static final Rule RULE = Rule.error("residue.html", Basis.NONE);
    private static final Pattern RESIDUE = Pattern.compile(
            "&(?:[a-zA-Z]{2,8}|#\\d{2,5}|#x[0-9a-fA-F]{2,4});"
                    + "|</?(?:p|br|span|div|strong|b|i|u|em|font|a|table|tbody|tr|td|th|img|h[1-6]|ul|ol|li|o:p)(?:\\s[^<>\\n]{0,300})?/?>");
    private static final Map<String, String> ENTITIES = Map.ofEntries(
            Map.entry("&ldquo;", "“"),
            Map.entry("&rdquo;", "”"),
            Map.entry("&lsquo;", "‘"),
            Map.entry("&rsquo;", "’"),
            Map.entry("&mdash;", "—"),
            Map.entry("&hellip;", "…"),
            Map.entry("&middot;", "·"),
            Map.entry("&times;", "×"),
            Map.entry("&gt;", ">"),
            Map.entry("&lt;", "<"));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        for (Block block : dossier.prose()) {
            Matcher matcher = RESIDUE.matcher(dossier.source()).region(block.start(), block.end());
            while (matcher.find()) {
                notes.at(
                        matcher.start(),
                        matcher.end(),
                        "残留网页代码，请删去或换成它代表的字符。",
                        ENTITIES.getOrDefault(matcher.group(), ""));
            }
        }
    }
}
