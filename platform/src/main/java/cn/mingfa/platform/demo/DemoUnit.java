package cn.mingfa.platform.demo;

import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.organisation.Unit;
import java.util.List;

/**
 * One unit of the demonstration district with the people who act in it.
 *
 * @param clerk 经办人, enters and handles; {@code reviewer} gives legal opinions; {@code principal} approves; {@code supervisor} of the district
 * looks after rectification
 * @param staff keys and names for rosters
 */
record DemoUnit(Unit unit, User clerk, User reviewer, User principal, User supervisor, List<String> staff) {

    DemoUnit {
        staff = List.copyOf(staff);
    }

    boolean isTown() {
        return switch (unit.kind()) {
            case TOWNSHIP, SUB_DISTRICT -> true;
            case DISTRICT, DEPARTMENT, OFFICE -> false;
        };
    }
}
