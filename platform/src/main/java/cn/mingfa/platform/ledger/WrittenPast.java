package cn.mingfa.platform.ledger;

import cn.mingfa.kernel.matter.Entry;
import cn.mingfa.kernel.matter.Matter;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.kernel.matter.Reliance;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** What matters have been, as their journals tell; personal data sealed. */
record WrittenPast(MatterTypes types, Journal journal, ZoneId zone) implements Reliance.Past {

    @Override
    public MatterType type(String key, int version) {
        return types.of(key, version);
    }

    @Override
    public List<Entry> journal(Matter matter) {
        return journal.of(matter.id(), matter.type());
    }

    @Override
    public LocalDate recordedOn(Entry entry) {
        return LocalDate.ofInstant(entry.at(), zone);
    }
}
