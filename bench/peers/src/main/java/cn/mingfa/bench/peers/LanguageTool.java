package cn.mingfa.bench.peers;

import cn.mingfa.bench.proof.Mark;
import cn.mingfa.bench.proof.Proofreader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import org.languagetool.rules.RuleMatch;

/** The Chinese module of LanguageTool with the rules it switches on by itself. */
final class LanguageTool implements Proofreader {

    private final JLanguageTool tool = new JLanguageTool(Languages.getLanguageForShortCode("zh-CN"));

    @Override
    public String name() {
        return "LanguageTool zh 6.8";
    }

    @Override
    public List<Mark> read(String text) {
        try {
            return tool.check(text).stream().map(LanguageTool::mark).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Mark mark(RuleMatch match) {
        return new Mark(
                "peer." + match.getRule().getId(),
                true,
                match.getFromPos(),
                match.getToPos(),
                match.getSuggestedReplacements());
    }
}
