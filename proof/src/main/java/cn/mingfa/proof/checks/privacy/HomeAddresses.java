package cn.mingfa.proof.checks.privacy;

import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.checks.Watch;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.Role;
import cn.mingfa.proof.text.Words;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses of persons down to the room. */
final class HomeAddresses implements Watch {

    private static final Rule RULE = Rule.warning("privacy.address", "《个人信息保护法》");
    private static final Pattern ROOM = Pattern.compile(
            "[\\dA-Z一二三四五六七八九十]{1,4}(?:号楼|栋|幢|楼|单元|弄)(?:[\\d一二三四五六七八九十]{1,4}号)?(?:[\\dA-Z一二三四五六七八九十甲乙丙]{1,3}(?:单元|门))?(?:[\\d一二三四五六七八九十]{1,3}[层楼])?(?:[\\dA-Z一二三四五六七八九十-]{1,6}(?:室|号|户|房)|(?<=单元)\\d{3,4}(?=[）)，。；、]|$))");
    /** 信访人陈某，住幸福路: a clause that begins with where one lives, and not 住建局 or 住房. */
    private static final Pattern DWELLS = Pattern.compile("[，（某]住(?![房建院宅户所])");

    private static final int FAR = 40;
    private static final Words LIVES = Words.list("address-words.txt");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public String characters() {
        return "栋幢楼单弄";
    }

    @Override
    public Set<Role> roles() {
        return MobileNumbers.EVERYWHERE;
    }

    @Override
    public void at(Block block, int at, Dossier dossier, Notes notes) {
        String text = block.text();
        if (block.view().start(at) < notes.done() || at == 0) {
            return;
        }
        int number = at;
        while (number > 0 && isNumber(text.charAt(number - 1))) {
            number--;
        }
        if (text.startsWith("号楼", at - 1)) {
            number = at - 1;
            while (number > 0 && isNumber(text.charAt(number - 1))) {
                number--;
            }
        }
        Matcher matcher = ROOM.matcher(text).region(number, text.length());
        if (number == at || !matcher.lookingAt()) {
            return;
        }
        boolean flat = matcher.group().contains("单元");
        String before = text.substring(Math.max(0, number - FAR), number);
        if (flat || LIVES.occurIn(before) || DWELLS.matcher(before).find()) {
            notes.at(block.view(), number, matcher.end(), "这里有个人住址，公开前请删去或只写到街道、村居。");
        }
    }

    private static boolean isNumber(char c) {
        return Chars.isDigit(c) || (c >= 'A' && c <= 'Z') || "一二三四五六七八九十".indexOf(c) >= 0;
    }
}
