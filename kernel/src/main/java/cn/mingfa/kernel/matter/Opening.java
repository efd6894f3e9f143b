package cn.mingfa.kernel.matter;

import cn.mingfa.kernel.condition.LinkType;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A matter opened from another, already filled in with what that one knows.
 *
 * @param type key of the type opened
 * @param link how the two are linked; {@link LinkType#namesTheLater} says which journal the link stands in
 * @param copies field of the new matter to field of this one
 * @param sets field of the new matter to what is written into it
 */
public record Opening(String type, String label, LinkType link, Map<String, String> copies, Map<String, String> sets) {
    public Opening {
        copies = Collections.unmodifiableMap(new LinkedHashMap<>(copies));
        sets = Collections.unmodifiableMap(new LinkedHashMap<>(sets));
    }
}
