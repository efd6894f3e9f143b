package cn.mingfa.proof.checks.privacy;

import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.checks.Watch;
import cn.mingfa.proof.text.Block;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Licence plates of vehicles. */
final class Plates implements Watch {

    private static final Rule RULE = Rule.hint("privacy.plate", "《个人信息保护法》");
    private static final String REGIONS = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼";
    private static final Pattern PLATE =
            Pattern.compile("[" + REGIONS + "][A-HJ-NP-Z][·• ]?(?=[A-HJ-NP-Z]{0,5}\\d)[A-HJ-NP-Z0-9]{5,6}(?![A-Z0-9])");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public String characters() {
        return REGIONS;
    }

    @Override
    public void at(Block block, int at, Dossier dossier, Notes notes) {
        String text = block.text();
        Matcher matcher = PLATE.matcher(text).region(at, text.length()).useTransparentBounds(true);
        if (matcher.lookingAt()) {
            notes.at(block.view(), at, matcher.end(), "这里有车牌号码，能认出车主，公开前请确认是否应当遮盖。");
        }
    }
}
