package cn.mingfa.proof.checks.figures;

import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.checks.Watch;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.Resources;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** None at all, and right behind it some: 全年未发生行政复议案件，行政复议案件2件均获维持; 未收到申请，收到的2件均已答复. */
final class ZeroDenied implements Watch {

    private static final Rule RULE = Rule.warning("figure.zero_denied", Basis.NONE);
    private static final Pattern DENIED = Pattern.compile(
            "(?:未|没有|无)(?:再)?(收到|接到|发生|受理|产生|办理|出现|新增|作出|收取)(?:过|任何|一起|一件)?([\\u4e00-\\u9fff“”]{2,30})");
    private static final String THINGS = String.join("|", Resources.lines("denied-things.txt"));

    /** The noun right behind, to the end of the clause. */
    private static final Pattern NONE = Pattern.compile(
            "(?:未|没有|无)(?:再)?(?:收到|接到|发生|受理|产生|出现|新增)?(?:过|任何|一起|一件)?((?:行政)?(?:" + THINGS + ")(?:案件)?)(?=[，。；])" + "|("
                    + THINGS + ")(?:案件)?数?(?:为|是)(?:零|0件?)(?=[，。；])|(?<=零)(" + THINGS + ")(?=[，。；])");

    private static final String AMONG = "其中";
    /** 案件3 behind the noun. */
    private static final int FEW = 6;

    private static final String CASES = "案件";
    private static final int TAIL = 4;
    private static final int NEAR = 60;
    /** What is told of another year or of some only. */
    private static final Pattern OTHER = Pattern.compile("上年|去年|往年|历年|以前|前年|(?:19|20)\\d{2}年|全[省市国]|除|仅|另");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public String characters() {
        return "未没无败投复诉上事";
    }

    @Override
    public void at(Block block, int at, Dossier dossier, Notes notes) {
        String text = block.text();
        Matcher denied = DENIED.matcher(text).region(at, text.length());
        if (!denied.lookingAt() || denied.end() < notes.done()) {
            further(block, at, dossier, notes);
            return;
        }
        int end = denied.end();
        int to = Math.min(text.length(), end + NEAR);
        String behind = text.substring(end, to);
        String noun = denied.group(2);
        int told = noun.length() < TAIL ? -1 : counted(behind, noun.substring(noun.length() - TAIL));
        if (told < 0) {
            told = counted(behind, denied.group(1) + "的");
        }
        if (told >= 0 && !OTHER.matcher(behind.substring(0, told)).find()) {
            notes.at(block.view(), at, end + told, "前面说没有，后面又有件数，请核对。");
        } else {
            further(block, at, dossier, notes);
        }
    }

    /** Told of the writer's own in one part of the paper and denied in another: 全年无败诉案件 and 败诉案件3件. */
    private static void further(Block block, int at, Dossier dossier, Notes notes) {
        String text = block.text();
        Matcher denied = NONE.matcher(text).region(at, text.length()).useTransparentBounds(true);
        if (!denied.lookingAt() || OTHER.matcher(sentence(text, at)).find()) {
            return;
        }
        for (Block other : dossier.body()) {
            String words = other.text();
            int from = other == block ? denied.end() : 0;
            String noun = noun(denied);
            for (int found = words.indexOf(noun, from); found >= 0; found = words.indexOf(noun, found + 1)) {
                String behind = words.substring(found, Math.min(words.length(), found + NEAR));
                int told = Math.max(counted(behind, noun), counted(behind, noun + "的"));
                String said = sentence(words, found);
                if (told > 0
                        && found + noun.length() + FEW >= found + told
                        && !OTHER.matcher(said).find()
                        && !said.contains(AMONG)) {
                    notes.at(
                            block.view(),
                            at,
                            denied.end(),
                            "这里说没有，别处又有件数（“" + words.substring(found, found + told) + "”），请核对。");
                    return;
                }
            }
        }
    }

    private static String noun(Matcher denied) {
        for (int group = 1; group < denied.groupCount(); group++) {
            if (denied.group(group) != null) {
                return denied.group(group);
            }
        }
        return denied.group(denied.groupCount());
    }

    /** What the sentence says before the place. */
    private static String sentence(String text, int at) {
        int from = at;
        while (from > 0 && at - from < NEAR && "。；".indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        return text.substring(from, at);
    }

    /** Where the number right behind the words ends, if it is one or more; else -1. */
    private static int counted(String text, String words) {
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            int from = at + words.length();
            if (text.startsWith(CASES, from)) {
                from += CASES.length();
            }
            if (from < text.length() && "有共计为".indexOf(text.charAt(from)) >= 0) {
                from++;
            }
            int to = Chars.behindDigits(text, from, text.length());
            boolean number =
                    to > from && to < text.length() && text.charAt(from) != '0' && "年月日%％".indexOf(text.charAt(to)) < 0;
            if (number) {
                return to;
            }
        }
        return -1;
    }
}
