package cn.mingfa.platform.organisation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A unit (单位) for the time it exists.
 *
 * @param code the word its document numbers begin with (文号代字), e.g. 澄柳
 * @param name e.g. 栖禾镇人民政府
 * @param shortName e.g. 栖禾镇
 * @param validTo its last day, if it has ended
 */
public record Unit(
        UUID id,
        String code,
        String name,
        String shortName,
        UnitKind kind,
        Optional<UUID> parent,
        LocalDate validFrom,
        Optional<LocalDate> validTo) {

    public Unit {
        if (code.isBlank() || name.isBlank() || shortName.isBlank()) {
            throw new IllegalArgumentException("a unit needs a code and names: " + code + ", " + name);
        }
        if (validTo.filter(to -> to.isBefore(validFrom)).isPresent()) {
            throw new IllegalArgumentException(name + " ends before it begins");
        }
    }

    /** Whether it exists on the day. */
    public boolean existsOn(LocalDate day) {
        return !day.isBefore(validFrom) && validTo.filter(day::isAfter).isEmpty();
    }
}
