package cn.mingfa.proof.metadata;

import cn.mingfa.proof.text.Resources;
import java.util.ArrayList;
import java.util.List;

/**
 * The name of a region without the word for its kind, and that word: 澄砚 and 区.
 *
 * @param name two characters at least
 */
public record RegionName(String name, String kind) {

    private static final List<String> KINDS = Resources.lines("region-ends.txt");

    /** Name and kind. */
    public String whole() {
        return name + kind;
    }

    /** The regions an issuing body names, the widest first: 澄砚区 and 栖禾镇 of 澄砚区栖禾镇人民政府. */
    public static List<RegionName> in(String issuer) {
        var names = new ArrayList<RegionName>();
        int from = 0;
        for (int i = 2; i < issuer.length(); i++) {
            for (String kind : KINDS) {
                boolean whole = issuer.startsWith(kind, i) && isRegion(issuer.substring(0, i + kind.length()));
                if (whole && i - from >= 2) {
                    names.add(new RegionName(issuer.substring(from, i), kind));
                    from = i + kind.length();
                    break;
                }
            }
        }
        return List.copyOf(names);
    }

    private static boolean isRegion(String name) {
        return Regions.of(name).filter(name::equals).isPresent();
    }
}
