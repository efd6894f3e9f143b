package cn.mingfa.kernel.matter;

import cn.mingfa.kernel.matter.MatterType.DateKind;
import cn.mingfa.kernel.value.Value;
import java.util.Optional;

/** What conditions may name of a matter: its fields, its dates, its stage. */
final class MatterView implements Conditions.Line {

    static final String STAGE = "stage";
    static final String CLOSED_ON = "closed_on";

    private final Matter matter;

    MatterView(Matter matter) {
        this.matter = matter;
    }

    @Override
    public Optional<Value> value(String key) {
        if (key.equals(STAGE)) {
            return Optional.of(new Value.Text(matter.stage()));
        }
        if (key.equals(CLOSED_ON)) {
            return matter.closedOn().map(Value.Day::new);
        }
        for (DateKind kind : DateKind.values()) {
            if (kind.key().equals(key)) {
                return Optional.ofNullable(matter.dates().get(kind)).map(Value.Day::new);
            }
        }
        return Optional.ofNullable(matter.fields().get(key)).filter(value -> !(value instanceof Value.NotApplicable));
    }
}
