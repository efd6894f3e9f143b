package cn.mingfa.proof.checks.citation;

import cn.mingfa.proof.text.Resources;
import java.util.ArrayList;
import java.util.List;

/**
 * A plan or outline with an end, from {@code plans.csv}.
 *
 * @param last the last year it covers
 * @param successor empty where none is known
 */
record Plan(String name, int last, String successor) {

    static final List<Plan> ALL = Resources.table("plans.csv", 3).stream()
            .map(row -> new Plan(row.get(0), Integer.parseInt(row.get(1)), row.get(2)))
            .toList();

    private static final String[] DASHES = {"-", "—", "－", "–", "~"};

    /** The name with every dash that years are joined by. */
    List<String> spellings() {
        if (name.indexOf('-') < 0) {
            return List.of(name);
        }
        var spellings = new ArrayList<String>();
        for (String dash : DASHES) {
            spellings.add(name.replace("-", dash));
        }
        return spellings;
    }
}
