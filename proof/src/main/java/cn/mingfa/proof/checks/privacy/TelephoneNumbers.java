package cn.mingfa.proof.checks.privacy;

import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.checks.Watch;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.Role;
import cn.mingfa.proof.text.Words;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fixed telephone numbers of persons; lines of offices and hotlines are meant to be public. */
final class TelephoneNumbers implements Watch {

    private static final Rule RULE = Rule.hint("privacy.telephone", "《个人信息保护法》");
    private static final Pattern NUMBER = Pattern.compile("0\\d{2,3}[ -]?\\d{7,8}(?!\\d)");
    private static final int FAR = 20;
    private static final Words PERSONS = Words.list("phone-person-words.txt");
    private static final Words OFFICES = Words.list("phone-office-words.txt");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public String characters() {
        return "0";
    }

    @Override
    public Set<Role> roles() {
        return MobileNumbers.EVERYWHERE;
    }

    @Override
    public void at(Block block, int at, Dossier dossier, Notes notes) {
        String text = block.text();
        Matcher matcher = NUMBER.matcher(text).region(at, text.length()).useTransparentBounds(true);
        if (matcher.lookingAt()) {
            String before = text.substring(Math.max(0, at - FAR), at);
            if (PERSONS.occurIn(before) && !OFFICES.occurIn(before)) {
                notes.at(block.view(), at, matcher.end(), "这里有个人的电话号码，公开前请确认是否应当删去。");
            }
        }
    }
}
