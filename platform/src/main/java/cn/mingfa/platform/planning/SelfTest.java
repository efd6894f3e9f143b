package cn.mingfa.platform.planning;

import cn.mingfa.catalogue.Catalogue;
import cn.mingfa.kernel.clock.ClockRule;
import cn.mingfa.kernel.clock.Limit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;

/**
 * A short self-test on a law (自测): its time limits, as the table of deadlines holds them with their articles. Only limits
 * whose text has been verified are asked. Nobody's answers are kept.
 */
@Service
public class SelfTest {

    private static final int MOST = 5;
    private static final int WRONG = 3;
    private static final Pattern EDITION = Pattern.compile("[（(].*[)）]$");

    private final Catalogue catalogue;

    SelfTest(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * A question.
     *
     * @param rule key of the clock rule it asks about
     * @param options limits in words, one of which is right
     */
    public record Question(String rule, String asked, List<String> options, String right, String article) {
        public Question {
            options = List.copyOf(options);
        }
    }

    /** The questions on a law, the same for everybody; none where the table of deadlines has nothing verified on it. */
    public List<Question> of(String law) {
        String wanted = bare(law);
        return catalogue.clockRules().stream()
                .filter(rule -> rule.basis().confidence() == ClockRule.Confidence.VERIFIED_TEXT)
                .filter(rule -> rule.basis().local().isEmpty()
                        && !rule.basis().article().isBlank())
                .filter(rule -> rule.limit().amount() > 0)
                .filter(rule -> bare(rule.basis().law()).equals(wanted))
                .limit(MOST)
                .map(this::question)
                .toList();
    }

    private Question question(ClockRule rule) {
        String right = words(rule.limit());
        Set<String> others = new LinkedHashSet<>();
        for (ClockRule other : catalogue.clockRules()) {
            if (other.limit().unit() == rule.limit().unit() && other.limit().amount() > 0) {
                others.add(words(other.limit()));
            }
        }
        others.remove(right);
        List<String> wrong = new ArrayList<>(others);
        Random fixed = new Random(rule.key().hashCode());
        Collections.shuffle(wrong, fixed);
        List<String> options = new ArrayList<>(wrong.subList(0, Math.min(WRONG, wrong.size())));
        options.add(right);
        Collections.shuffle(options, fixed);
        boolean minimum = rule.sense() == ClockRule.Sense.AT_LEAST;
        return new Question(
                rule.key(),
                rule.matter() + "：自" + rule.trigger() + "起，" + plain(rule.step()) + (minimum ? "的期间不少于多久？" : "的期限是多久？"),
                options,
                right,
                rule.basis().article());
    }

    /** Narrow marks of the table of limits read badly in a sentence. */
    private static String plain(String step) {
        return step.replace('(', '（')
                .replace(')', '）')
                .replace(',', '，')
                .replace(';', '；')
                .replace(':', '：');
    }

    private static String words(Limit limit) {
        return limit.amount() + limit.unit().chinese();
    }

    /** A title without marks, name of the state and edition. */
    static String bare(String law) {
        String inner = law.strip().replaceAll("^《|》$", "");
        return EDITION.matcher(inner).replaceAll("").replaceAll("》$", "").replaceFirst("^中华人民共和国", "");
    }
}
