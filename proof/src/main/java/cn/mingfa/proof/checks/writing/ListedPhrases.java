package cn.mingfa.proof.checks.writing;

import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.checks.Watch;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.Resources;
import cn.mingfa.proof.text.Words;
import java.util.List;
import java.util.stream.Collectors;

/** Fixed strings that have no business in a finished text; one rule, one list. */
final class ListedPhrases implements Watch {

    private final Rule rule;
    private final Words phrases;
    private final String first;
    private final String message;

    private ListedPhrases(Rule rule, String list, String message) {
        this.rule = rule;
        List<String> lines = Resources.lines(list);
        this.phrases = Words.of(lines);
        this.first = lines.stream().map(line -> line.substring(0, 1)).distinct().collect(Collectors.joining());
        this.message = message;
    }

    /** What fields of a word processor leave when they cannot be worked out. */
    static Watch fields() {
        return new ListedPhrases(
                Rule.error("residue.field", Basis.NONE),
                "residue-fields.txt",
                "这里是文字处理软件的域代码或引用出错的提示，请更新域或删去，改成要引用的内容。");
    }

    /** Comments and tracked changes printed along with the text. */
    static Watch comments() {
        return new ListedPhrases(
                Rule.warning("residue.comment", Basis.NONE), "residue-comments.txt", "这里残留批注、修订痕迹或给自己的提醒，定稿前请处理后删去。");
    }

    /** What a chat assistant says around the text it was asked for. */
    static Watch chat() {
        return new ListedPhrases(
                Rule.warning("residue.chat", Basis.NONE), "residue-chat.txt", "这句话像是写作软件的对话用语，不是报告内容，请删去。");
    }

    @Override
    public Rule rule() {
        return rule;
    }

    @Override
    public String characters() {
        return first;
    }

    @Override
    public boolean raw() {
        return true;
    }

    @Override
    public void at(Block block, int at, Dossier dossier, Notes notes) {
        int length = at < notes.done() ? 0 : phrases.matchAt(dossier.source(), at);
        if (length > 0 && at + length <= block.end()) {
            notes.at(at, at + length, message);
        }
    }
}
