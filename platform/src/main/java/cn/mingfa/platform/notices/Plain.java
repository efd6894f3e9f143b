package cn.mingfa.platform.notices;

import cn.mingfa.kernel.matter.Field;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.platform.ledger.MatterTypes;
import cn.mingfa.platform.ledger.Row;

/**
 * A matter in words that may leave the house, by mail or to a calendar: the kind of work and its number, with the title only
 * where matters of that type bear no personal data at all. A title is free text, and in a petition it may name a citizen.
 */
final class Plain {

    private Plain() {}

    static String words(Row row, MatterTypes types) {
        MatterType type = types.asked(row.type());
        boolean personal = type.fields().stream().anyMatch(Field::personal);
        return personal
                ? type.title() + "（标题请登录后查看）" + row.number()
                : type.title() + "“" + row.title() + "”" + row.number();
    }
}
