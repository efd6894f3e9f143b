package cn.mingfa.proof.checks.figures;

import cn.mingfa.proof.Fact;
import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * 人 counts different people, 人次 attendances, so of one activity 人次 cannot be fewer than 人; and one number is not told
 * as 人 here and as 人次 there.
 */
final class Attendances implements Check {

    private static final Rule RULE = Rule.warning("figure.persons", Basis.NONE);
    private static final String BATCH = "批";
    private static final Pattern INVOLVED = Pattern.compile("，(?:共)?涉及[\\u4e00-\\u9fff]{0,4}");
    private static final Set<String> IN_ALL = Set.of("共", "共计", "合计", "累计", "计", "达");
    private static final int NEAR = 6;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        List<Fact> facts = dossier.facts();
        Map<String, Fact> told = new HashMap<>();
        for (int i = 0; i < facts.size(); i++) {
            Fact fact = facts.get(i);
            if (!isOfPeople(fact)) {
                continue;
            }
            if (i > 0 && facts.get(i - 1).unit().endsWith(BATCH)) {
                inBatches(dossier, facts.get(i - 1), fact, notes);
            }
            if (i > 0 && isOfPeople(facts.get(i - 1))) {
                compare(dossier, facts.get(i - 1), fact, notes);
            }
            String identity = fact.key().orElse("") + '|' + Plain.of(fact.value());
            Fact before = told.putIfAbsent(identity, fact);
            if (before != null && fact.key().isPresent() && isAttendance(before) != isAttendance(fact)) {
                notes.at(
                        fact.start(),
                        fact.end(),
                        "同一个数前面写“" + before.quote() + "”，这里写“" + fact.quote() + "”。人是不同的人，人次含重复，请统一。");
            }
        }
    }

    /** 接待群众58批32人次: who comes in batches is one a batch at least. */
    private static void inBatches(Dossier dossier, Fact batches, Fact people, Notes notes) {
        boolean beside = Told.between(dossier, batches, people)
                .replace("、", "")
                .replace("，", "")
                .replace("次", "")
                .isEmpty();
        if (beside
                && batches.qualifier() == Fact.Qualifier.EXACT
                && people.qualifier() == Fact.Qualifier.EXACT
                && people.value().compareTo(batches.value()) < 0) {
            notes.at(people.start(), people.end(), "人数（" + people.quote() + "）不会少于批数（" + batches.quote() + "），请核对。");
        }
    }

    /** Persons and attendances of one activity, side by side: 参训120人、110人次. */
    private static void compare(Dossier dossier, Fact one, Fact other, Notes notes) {
        involved(dossier, one, other, notes);
        boolean beside = isAttendance(one) != isAttendance(other)
                && Told.between(dossier, one, other).length() <= NEAR
                && (Told.head(dossier, other).isEmpty()
                        || IN_ALL.contains(Told.head(dossier, other))
                        || one.key().isPresent() && one.key().equals(other.key()));
        Fact persons = isAttendance(one) ? other : one;
        Fact attendances = isAttendance(one) ? one : other;
        if (beside
                && persons.qualifier() == Fact.Qualifier.EXACT
                && attendances.value().compareTo(persons.value()) < 0) {
            notes.at(
                    attendances.start(),
                    attendances.end(),
                    "人次（" + attendances.quote() + "）不会少于人数（" + persons.quote() + "），请核对。");
        }
    }

    /** 谈话12人次，涉及干部15人. */
    private static void involved(Dossier dossier, Fact one, Fact other, Notes notes) {
        boolean told = isAttendance(one)
                && !isAttendance(other)
                && one.qualifier() == Fact.Qualifier.EXACT
                && other.qualifier() == Fact.Qualifier.EXACT
                && INVOLVED.matcher(Told.between(dossier, one, other)).matches();
        if (told && other.value().compareTo(one.value()) > 0) {
            notes.at(one.start(), other.end(), "人次（" + one.quote() + "）不会少于人数（" + other.quote() + "），请核对。");
        }
    }

    private static boolean isAttendance(Fact fact) {
        return fact.unit().equals("人次");
    }

    private static boolean isOfPeople(Fact fact) {
        return isAttendance(fact) || fact.unit().equals("人") || fact.unit().equals("名");
    }
}
