package cn.mingfa.proof.checks.figures;

import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.Marks;
import cn.mingfa.proof.text.View;
import cn.mingfa.proof.text.Words;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A decrease told in multiples, or told twice: 下降2倍, 下降-12%. */
final class Decreases implements Check {

    private static final Rule RULE = Rule.error("numeral.decrease", Basis.NUMERALS);
    private static final Pattern MULTIPLE = Pattern.compile(
            "(?:下降|减少|降低|缩小|减小|下滑|缩短|缩减|压缩|压减|削减|精简|下跌|锐减|回落)(?:了|达到?|[到至为](?:原来|原有|原先|上年|去年|上年同期|去年同期)?的?)?(?:近|约|超|超过|将近)?(?:\\d{1,6}(?:\\.\\d{1,4})?|[一二两三四五六七八九十]{1,2})倍");
    private static final Pattern MORE_THAN_ALL = Pattern.compile(
            "(?:下降|减少|降低|下滑|压缩|压减|缩减|缩短|下跌|降幅|减幅|下降幅度)(?:了|达到?|为)?(?:1[0-9]{2}|[2-9][0-9]{2})(?:\\.\\d{1,4})?%(?<![^0-9.]100%)");
    private static final Pattern NEGATIVE =
            Pattern.compile("(下降|减少|降低|下滑|压缩|压减|缩减|缩短|下跌|负增长|降幅|减幅)(了?|达到?|为)[-－—]{1,2}(\\d{1,6}(?:\\.\\d{1,4})?)");

    private static final Words LESS = Words.list("decrease-words.txt");

    private static final Marks MINUSES = new Marks("-－—");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        for (Block block : dossier.body()) {
            View view = block.view();
            boolean marked = view.text().indexOf('%') >= 0 || view.text().indexOf('倍') >= 0 || holdsMinus(view.text());
            if (!marked || !LESS.occurIn(view.text())) {
                continue;
            }
            Matcher multiple = MULTIPLE.matcher(view.text());
            while (multiple.find()) {
                notes.at(view, multiple.start(), multiple.end(), "减少不能用“倍”表示，请改用百分数或分数。");
            }
            Matcher whole = MORE_THAN_ALL.matcher(view.text());
            while (whole.find()) {
                notes.at(view, whole.start(), whole.end(), "减少的比例不会超过100%，请核对。");
            }
            Matcher negative = NEGATIVE.matcher(view.text());
            while (negative.find()) {
                notes.at(
                        view,
                        negative.start(),
                        negative.end(),
                        "已经说了下降，数字前不再用负号，请删去负号。",
                        negative.group(1) + negative.group(2) + negative.group(3));
            }
        }
    }

    private static boolean holdsMinus(String text) {
        return MINUSES.occurIn(text);
    }
}
