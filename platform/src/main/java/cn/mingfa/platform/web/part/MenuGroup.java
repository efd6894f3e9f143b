package cn.mingfa.platform.web.part;

import cn.mingfa.kernel.matter.MatterType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Matter types under the heading they have in the ledger menu. */
public record MenuGroup(String heading, List<MatterType> types) {

    public MenuGroup {
        types = List.copyOf(types);
    }

    /** All types by group, in the order of the menu. */
    public static List<MenuGroup> of(List<MatterType> types) {
        Map<String, List<MatterType>> groups = new LinkedHashMap<>();
        types.forEach(type ->
                groups.computeIfAbsent(type.group(), g -> new ArrayList<>()).add(type));
        return groups.entrySet().stream()
                .map(entry -> new MenuGroup(entry.getKey(), entry.getValue()))
                .toList();
    }
}
