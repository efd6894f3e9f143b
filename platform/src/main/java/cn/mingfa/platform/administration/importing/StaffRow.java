package cn.mingfa.platform.administration.importing;

import cn.mingfa.kernel.matter.MatterType.Role;
import cn.mingfa.platform.organisation.Limits;
import cn.mingfa.platform.organisation.Unit;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * One sound row of a list of people.
 *
 * @param number as the sheet counts it
 * @param phone where they can be called; may be empty
 * @param since first day of the post, where the list says one
 */
record StaffRow(
        int number,
        Unit unit,
        String name,
        String title,
        Set<Role> roles,
        Limits limits,
        Optional<String> login,
        String phone,
        Optional<LocalDate> since) {

    LocalDate from(LocalDate today) {
        return since.orElse(today);
    }
}
