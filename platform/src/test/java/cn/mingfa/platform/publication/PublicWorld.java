package cn.mingfa.platform.publication;

import cn.mingfa.catalogue.Catalogue;
import cn.mingfa.kernel.matter.Lifecycle;
import cn.mingfa.platform.figures.Figures;
import cn.mingfa.platform.figures.TestFigures;
import cn.mingfa.platform.ledger.LedgerOffice;
import cn.mingfa.platform.ledger.MatterView;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/** The public site over the small district of the ledger's tests, on the real database. */
final class PublicWorld implements AutoCloseable {

    static final String DRAFT = "第一条　为了方便居民出行。\n第二条　收费每小时四元。\n第三条　过渡期为三个月。";
    static final String FINAL = "第一条　为了方便居民出行。\n第二条　收费每小时三元。\n第三条　过渡期为三个月。";

    final LedgerOffice office = new LedgerOffice();
    private final Figures figures = TestFigures.over(office.jdbc(), office.units(), office.sight());
    private final Receipts receipts = new Receipts(office.jdbc(), office.clock());

    LedgerSite site() {
        return site(office.clock(), true);
    }

    /** The site as it is on another day. */
    LedgerSite site(LocalDate day) {
        ZoneId shanghai = ZoneId.of("Asia/Shanghai");
        return site(Clock.fixed(day.atTime(9, 0).atZone(shanghai).toInstant(), shanghai), true);
    }

    LedgerSite site(Clock clock, boolean on) {
        Shelves shelves = new Shelves(office.ledger(), figures, office.units(), clock);
        return new LedgerSite(office.ledger(), shelves, new Visitors(office.units()), Catalogue.shipped(), clock, on);
    }

    PublicComments comments(LedgerSite site) {
        return new LedgerComments(site, office.ledger(), new Visitors(office.units()), receipts);
    }

    PublicComments comments() {
        return comments(site());
    }

    /** A consultation registered today that nobody has published yet. */
    UUID drafted(String title) {
        return office.open(
                "public_consultation",
                LedgerOffice.TODAY.toString(),
                "title",
                title,
                "kind",
                "suggestion",
                "note",
                "说明为什么",
                "draft",
                DRAFT,
                "until",
                LedgerOffice.TODAY.plusDays(20).toString());
    }

    UUID open(String title) {
        UUID id = drafted(title);
        office.act(id, "open_other", LedgerOffice.TODAY.toString());
        return id;
    }

    /** What the comment of that receipt is called in lists. */
    String titleOf(String receipt) {
        MatterView comment = view(receipts.comment(receipt).orElseThrow());
        return new Lifecycle(comment.type()).title(comment.matter());
    }

    MatterView view(UUID matter) {
        return office.ledger().open(matter, office.principal());
    }

    static PublicComments.Said said(String clause, String text) {
        return new PublicComments.Said(UUID.randomUUID(), clause, text, "庄晓禾", "13900001111");
    }

    @Override
    public void close() {
        office.close();
    }
}
