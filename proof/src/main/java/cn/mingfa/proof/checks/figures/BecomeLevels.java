package cn.mingfa.proof.checks.figures;

import cn.mingfa.proof.Fact;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A level that became another with the difference told in its own unit: 由60日压缩至45日，缩短15日; or with the change told before:
 * 下降3个百分点，由上年的9%降至6%.
 */
final class BecomeLevels {

    private static final Pattern BY = Pattern.compile("，(?:共|净|总共|整整)?(?:缩短|减少|压缩|压减|降低|增加|新增|提高|提升|增长|净增|多|少)(?:了)?");
    private static final Pattern FROM = Pattern.compile("[，（](?:由|从)(?:上年|去年)?(?:同期)?(?:的)?");
    private static final String UP = "(增长|增加|上升|提高|多)";
    private static final String DOWN = "(下降|减少|降低|少)";
    private static final Pattern THEN = Pattern.compile("[、，](?:同比)?(?:" + UP + "|" + DOWN + ")(?:了)?");
    private static final Pattern FIRST = Pattern.compile("(?:同比|上年|去年|同期)(?:" + UP + "|" + DOWN + ")(?:了)?$");
    private static final String POINTS = "百分点";

    private BecomeLevels() {}

    static void byHowMuch(Dossier dossier, Fact before, Fact after, Fact by, Notes notes) {
        boolean told = by.unit().equals(after.unit())
                && !by.unit().equals("%")
                && by.scale() == after.scale()
                && before.scale() == after.scale()
                && by.qualifier() == Fact.Qualifier.EXACT
                && Told.inOneSentence(dossier, after, by)
                && BY.matcher(Told.between(dossier, after, by)).matches();
        BigDecimal real = after.value().subtract(before.value()).abs();
        if (told && real.compareTo(by.value().abs()) != 0) {
            notes.at(
                    by.start(),
                    by.end(),
                    "从" + before.quote() + "到" + after.quote() + "，相差" + Plain.of(real) + by.unit() + "，请核对。");
        }
    }

    /** 同比减少24件、增长8.2%: one change told in two directions. */
    static void opposed(Dossier dossier, Fact by, Fact rate, Notes notes) {
        boolean told = rate.kind() == Fact.Kind.CHANGE_RATE
                && rate.unit().equals("%")
                && Told.inOneSentence(dossier, by, rate)
                && !by.unit().equals("%");
        Matcher then = THEN.matcher(told ? Told.between(dossier, by, rate) : "");
        Matcher first = FIRST.matcher(then.matches() ? Told.head(dossier, by) : "");
        if (first.find() && (first.group(1) != null) != (then.group(1) != null)) {
            notes.at(by.start(), rate.end(), "前后说的增减方向相反，请核对。");
        }
    }

    static void toldBefore(Dossier dossier, Fact change, Fact before, Fact after, Notes notes) {
        boolean told = change.qualifier() == Fact.Qualifier.EXACT
                && change.kind() == Fact.Kind.CHANGE_RATE
                && Told.inOneSentence(dossier, change, before)
                && FROM.matcher(Told.between(dossier, change, before)).matches();
        if (!told) {
            return;
        }
        BigDecimal real = after.value().subtract(before.value());
        boolean points = change.unit().endsWith(POINTS) && after.unit().equals("%");
        boolean turned = real.signum() != 0 && real.signum() != change.value().signum();
        if (turned || points && real.abs().compareTo(change.value().abs()) != 0) {
            notes.at(
                    change.start(),
                    after.end(),
                    "从" + before.quote() + "到" + after.quote() + "是" + (real.signum() < 0 ? "减少" : "增加")
                            + (points ? Plain.of(real.abs()) + "个百分点" : "") + "，与前面说的变化不符，请核对。");
        }
    }
}
