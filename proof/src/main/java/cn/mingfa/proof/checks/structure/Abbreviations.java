package cn.mingfa.proof.checks.structure;

import cn.mingfa.proof.Severity;
import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.View;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An abbreviation introduced and never used. */
final class Abbreviations implements Check {

    private static final Rule RULE = Rule.hint("consistency.abbreviation", Basis.NONE);
    private static final int SHORTEST = 4;
    private static final String CALLED = "（以下";
    private static final Pattern INTRODUCED =
            Pattern.compile("（以下(?:统一|统|均)?(?:简)?称(?:为|：)?[“《\"]?([^”》\"“（）。；]{2,20})[”》\"]?）");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        List<Block> body = dossier.body();
        for (int b = 0; b < body.size(); b++) {
            View view = body.get(b).view();
            for (int at = view.text().indexOf(CALLED); at >= 0; at = view.text().indexOf(CALLED, at + 1)) {
                Matcher matcher = INTRODUCED.matcher(view.text()).region(at, view.length());
                if (!matcher.lookingAt()) {
                    continue;
                }
                String name = matcher.group(1);
                Optional<String> meant =
                        used(body, b, matcher.end(), name) ? Optional.empty() : meant(body, b, matcher.end(), name);
                if (meant.isPresent()) {
                    notes.span(
                            Severity.WARNING,
                            view.start(matcher.start(1)),
                            view.end(matcher.end(1)),
                            "这里交代的简称是“" + name + "”，后面用的都是“" + meant.get() + "”，请核对。",
                            meant);
                } else if (!used(body, b, matcher.end(), name)) {
                    notes.at(view, at, matcher.end(), "交代了简称“" + name + "”，后面却没有用到，可以删去。", "");
                }
            }
        }
    }

    /** What stands twice at least in place of a name that is never used and has another character somewhere. */
    private static Optional<String> meant(List<Block> body, int block, int from, String name) {
        if (name.length() < SHORTEST) {
            return Optional.empty();
        }
        for (int odd = 0; odd < name.length(); odd++) {
            Pattern near = Pattern.compile(Pattern.quote(name.substring(0, odd)) + "([\\u4e00-\\u9fff])"
                    + Pattern.quote(name.substring(odd + 1)));
            var found = new HashMap<String, Integer>();
            for (int b = block; b < body.size(); b++) {
                String text = body.get(b).text();
                Matcher matcher = near.matcher(text).region(b == block ? from : 0, text.length());
                while (matcher.find()) {
                    found.merge(matcher.group(), 1, Integer::sum);
                }
            }
            Optional<String> often = found.entrySet().stream()
                    .filter(entry -> entry.getValue() >= 2)
                    .map(Map.Entry::getKey)
                    .findFirst();
            if (often.isPresent()) {
                return often;
            }
        }
        return Optional.empty();
    }

    private static boolean used(List<Block> body, int block, int from, String name) {
        if (body.get(block).text().indexOf(name, from) >= 0) {
            return true;
        }
        for (int b = block + 1; b < body.size(); b++) {
            if (body.get(b).text().contains(name)) {
                return true;
            }
        }
        return false;
    }
}
