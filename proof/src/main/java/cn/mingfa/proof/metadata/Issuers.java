package cn.mingfa.proof.metadata;

import cn.mingfa.proof.UnitKind;
import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.Resources;
import cn.mingfa.proof.text.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Names of issuing bodies: found in a title or an opening, sorted by kind. */
public final class Issuers {

    private static final Words ENDS = Words.list("issuer-ends.txt");
    private static final Words VERBS = Words.list("opening-verbs.txt");
    private static final Words TITLE_TAILS = Words.list("title-tails.txt");
    private static final Map<String, UnitKind> KINDS = kinds();
    private static final int LONGEST = 40;
    private static final Words LEADS = Words.list("opening-leads.txt");
    private static final Words CARRIERS = Words.list("issuer-carriers.txt");
    private static final int CLAUSES = 6;
    /** Of two bodies that open a report together the last is taken, where it has a name of its own. */
    private static final int SHORTEST = 5;

    private static final String REPORTING = "现将";

    private Issuers() {}

    /** The name a title begins with: 栖禾镇2024年法治政府建设情况报告. */
    public static Optional<String> inTitle(String title) {
        String rest = title.strip();
        if (rest.startsWith("【") && rest.indexOf('】') > 0) {
            rest = rest.substring(rest.indexOf('】') + 1);
        }
        if (rest.startsWith("关于")) {
            rest = rest.substring(2);
        }
        rest = rest.substring(skipYear(rest));
        for (int end = 2; end <= Math.min(LONGEST, rest.length()); end++) {
            boolean over =
                    end == rest.length() || Chars.isDigit(rest.charAt(end)) || TITLE_TAILS.matchAt(rest, end) > 0;
            if (over) {
                return lastName(rest.substring(0, end).strip());
            }
        }
        return Optional.empty();
    }

    /** The last of the bodies that issue together: 中共澄砚区委 澄砚区人民政府. */
    private static Optional<String> lastName(String names) {
        List<String> all = Resources.split(names, ' ').stream()
                .filter(name -> !name.isEmpty())
                .toList();
        return !all.isEmpty() && all.stream().allMatch(Issuers::isName) ? Optional.of(all.getLast()) : Optional.empty();
    }

    /**
     * The subject of an opening sentence: 2023年，岚汀街道认真贯彻…. Clauses that only say when, under whose lead or on what
     * ground are passed over.
     */
    public static Optional<String> inOpening(String text) {
        int from = 0;
        for (int clause = 0; clause < CLAUSES; clause++) {
            from = skipMarks(text, from + skipYear(text.substring(from)));
            if (LEADS.matchAt(text, from) == 0) {
                return subject(text, from);
            }
            from = clauseEnd(text, from);
            if (from == text.length()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The body whose year is reported on: 现将栖禾镇2025年法治政府建设情况报告如下. */
    static Optional<String> inReporting(String text) {
        int at = text.indexOf(REPORTING);
        return at < 0
                ? Optional.empty()
                : inTitle(text.substring(at + REPORTING.length(), Math.min(text.length(), at + LONGEST)))
                        .filter(name -> "我全各本".indexOf(name.charAt(0)) < 0);
    }

    private static int clauseEnd(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '，' && text.charAt(at) != '。') {
            at++;
        }
        return at;
    }

    private static int skipMarks(String text, int from) {
        int at = from;
        while (at < text.length() && " ，。".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static Optional<String> subject(String text, int from) {
        for (int end = from + 2; end <= Math.min(from + LONGEST, text.length()); end++) {
            if (end == text.length() || text.charAt(end) == '，' || VERBS.matchAt(text, end) > 0) {
                int last = text.lastIndexOf('、', end);
                String name = text.substring(end - last > SHORTEST && last > from ? last + 1 : from, end);
                return isName(name) && !isAnyones(name) ? Optional.of(name) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** 我局, 区政府: a body every reader knows by its place. */
    private static boolean isAnyones(String name) {
        boolean government = name.startsWith("政府", 1) || name.startsWith("人民政府", 1) || name.startsWith("委", 1);
        return "我全各本".indexOf(name.charAt(0)) >= 0 || government && "省市区县州镇乡旗".indexOf(name.charAt(0)) >= 0;
    }

    /** Whether a portal's label names a body, and not the portal itself. */
    static boolean isIssuer(String name) {
        return isName(name) && !CARRIERS.occurIn(name);
    }

    private static boolean isName(String name) {
        if (name.length() < 2 || !ENDS.endAt(name, name.length())) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            if (!Chars.isHan(name.charAt(i)) && name.charAt(i) != '（' && name.charAt(i) != '）') {
                return false;
            }
        }
        return true;
    }

    private static int skipYear(String text) {
        int at = 0;
        if (text.length() >= 5 && Years.isYear(text, 0, true)) {
            at = 4;
            if (text.charAt(at) == '年') {
                at++;
            }
            if (at < text.length() && text.charAt(at) == '度') {
                at++;
            }
        }
        return at;
    }

    /** Kind of a body by the end of its name. */
    static UnitKind kind(String issuer) {
        for (int n = Math.min(6, issuer.length()); n > 0; n--) {
            UnitKind kind = KINDS.get(issuer.substring(issuer.length() - n));
            if (kind != null) {
                return kind;
            }
        }
        return UnitKind.OTHER;
    }

    private static Map<String, UnitKind> kinds() {
        var kinds = new HashMap<String, UnitKind>();
        for (List<String> row : Resources.table("unit-kinds.csv", 2)) {
            for (UnitKind kind : UnitKind.values()) {
                if (kind.key().equals(row.get(1))) {
                    kinds.put(row.get(0), kind);
                }
            }
        }
        return kinds;
    }
}
