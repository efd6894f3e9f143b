package cn.mingfa.platform.ledger;

import cn.mingfa.kernel.clock.DueDate;
import cn.mingfa.kernel.matter.Entry;
import cn.mingfa.kernel.matter.Matter;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.kernel.matter.Offer;
import cn.mingfa.kernel.matter.ToldDays;
import cn.mingfa.kernel.matter.Withdrawals;
import cn.mingfa.platform.organisation.Unit;
import java.util.List;

/**
 * A matter as its page shows it.
 *
 * @param type in the version the matter was registered under
 * @param clocks each with its reckoning, by due day
 * @param offers every action of the type, with the reason why it is not possible for this user now
 * @param unmasked whether personal data stands in clear, because a purpose was given
 */
public record MatterView(
        Matter matter,
        MatterType type,
        Unit owner,
        Unit handling,
        String title,
        List<Entry> journal,
        List<DueDate> clocks,
        List<Offer> offers,
        List<EvidenceItem> evidence,
        List<LinkItem> links,
        boolean unmasked) {
    public MatterView {
        journal = List.copyOf(journal);
        clocks = List.copyOf(clocks);
        offers = List.copyOf(offers);
        evidence = List.copyOf(evidence);
        links = List.copyOf(links);
    }

    /** The journal without what was taken back, what ended the matter under the day it tells as corrected since. */
    public List<Entry> standing() {
        return new ToldDays(type).corrected(Withdrawals.standing(journal));
    }
}
