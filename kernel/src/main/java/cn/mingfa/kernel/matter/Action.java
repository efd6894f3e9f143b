package cn.mingfa.kernel.matter;

import cn.mingfa.kernel.matter.MatterType.Files;
import cn.mingfa.kernel.matter.MatterType.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What may be done in some stages, e.g. 受理.
 *
 * @param from keys of stages in which it is allowed
 * @param to the stage it leads to; empty if the stage stays
 * @param fields keys of fields it asks for
 * @param once whether it may be done only once
 * @param basis article that stands beside the button, e.g. 条例第三十三条
 * @param follows matters of other types that are opened by doing it
 * @param files what of the evidence goes to whoever does it by a link, and what comes from them
 */
public record Action(
        String key,
        String label,
        Set<String> from,
        Optional<String> to,
        Set<Role> roles,
        List<String> fields,
        List<ClockEffect> clocks,
        boolean once,
        boolean needsEvidence,
        Optional<String> basis,
        Optional<String> hint,
        List<Gate> gates,
        List<Follow> follows,
        Files files) {
    public Action {
        from = Set.copyOf(from);
        roles = Set.copyOf(roles);
        fields = List.copyOf(fields);
        clocks = List.copyOf(clocks);
        gates = List.copyOf(gates);
        follows = List.copyOf(follows);
    }
}
