package cn.mingfa.kernel.matter;

import cn.mingfa.kernel.condition.Condition;
import cn.mingfa.kernel.condition.LinkType;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A matter of another type that doing an action opens by itself, e.g. the invitation of the public lawyer to an
 * agenda item that concerns the law.
 *
 * @param when what must hold of the matter after the action; judged without its links
 * @param link how the two are linked
 * @param copies field of the new matter to field of this one
 * @param sets field of the new matter to what is written into it
 */
public record Follow(String type, Condition when, LinkType link, Map<String, String> copies, Map<String, String> sets) {
    public Follow {
        copies = Collections.unmodifiableMap(new LinkedHashMap<>(copies));
        sets = Collections.unmodifiableMap(new LinkedHashMap<>(sets));
    }
}
