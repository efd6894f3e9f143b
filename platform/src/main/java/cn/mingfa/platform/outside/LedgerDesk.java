package cn.mingfa.platform.outside;

import cn.mingfa.kernel.matter.Action;
import cn.mingfa.kernel.matter.MatterType.Role;
import cn.mingfa.platform.identity.Secret;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.ledger.Change;
import cn.mingfa.platform.ledger.EvidenceStore;
import cn.mingfa.platform.ledger.Ledger;
import cn.mingfa.platform.ledger.MatterView;
import cn.mingfa.platform.ledger.Movements;
import cn.mingfa.platform.ledger.Receipt;
import cn.mingfa.platform.ledger.Row;
import cn.mingfa.platform.ledger.Submission;
import cn.mingfa.platform.organisation.Unit;
import cn.mingfa.platform.organisation.UnitKind;
import cn.mingfa.platform.organisation.Units;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The outsider's desk over the ledger: what they do is an entry like any other, under their name. */
final class LedgerDesk implements OutsideDesk {

    private static final String BY_LINK = "（凭链接）";
    private static final String OUTSIDE = "外部人员";

    private final LinkStore store;
    private final Ledger ledger;
    private final Movements movements;
    private final Units units;
    private final Bodies bodies;
    private final LinkFiles files;
    private final Cases cases;
    private final Clock clock;

    LedgerDesk(LinkStore store, Ledger ledger, Movements movements, Units units, EvidenceStore evidence, Clock clock) {
        this.files = new LinkFiles(ledger, evidence);
        this.cases = new Cases(files);
        this.store = store;
        this.ledger = ledger;
        this.movements = movements;
        this.units = units;
        this.bodies = new Bodies(units);
        this.clock = clock;
    }

    @Override
    public Optional<Case> open(String token) {
        return live(token).map(link -> {
            MatterView view = view(link);
            store.looked(link.id(), link.name() + BY_LINK);
            return cases.of(link, view, outsider(link, view.handling().id()));
        });
    }

    @Override
    public String refuse(String token, User user) {
        Optional<Link> link = live(token);
        boolean inside = link.flatMap(found -> row(found).filter(row -> bodies.isInside(user, row)))
                .isPresent();
        link.ifPresent(found -> store.happened(
                found.id(), "refused", LinkStore.who(user), inside ? "承办单位人员登录后打开链接，已拒绝。" : "登录后打开链接，已拒绝。"));
        return inside
                ? "这是给单位以外的人办的，本单位人员不能打开，也不能代办。这次打开已经记下。请把信交给收信人本人。"
                : "这是给没有账号的外部人员用的链接，您现在登录着账号，不能从这里办。收信人如果就是您本人，请先退出登录再打开。";
    }

    @Override
    public void act(String token, Deed deed) {
        Link link = live(token).orElseThrow(LedgerDesk::gone);
        guard(link, deed.check());
        MatterView view = view(link);
        if (cases.of(link, view, outsider(link, view.handling().id())).offers().stream()
                .noneMatch(offer -> offer.action().key().equals(deed.action()))) {
            throw new OutsideRefusal("这一步现在不能办，或者已经办过。请刷新页面查看。");
        }
        files.check(deed, view.type());
        ledger.whole(() -> {
            Optional<String> note = Optional.of(deed.note().strip()).filter(words -> !words.isEmpty());
            User outsider = outsider(link, view.handling().id());
            Receipt receipt = ledger.submit(
                    new Submission(
                            deed.key(),
                            link.matter(),
                            files.keep(deed, view, outsider, LocalDate.now(clock)),
                            LocalDate.now(clock),
                            new Change.Perform(deed.action(), deed.fields(), note)),
                    outsider);
            if (!receipt.repeated()) {
                store.acted(link.id(), receipt.version());
                store.happened(
                        link.id(),
                        "acted",
                        link.name() + BY_LINK,
                        "办理“"
                                + view.type()
                                        .action(deed.action())
                                        .map(Action::label)
                                        .orElse(deed.action())
                                + "”。");
            }
            return receipt;
        });
    }

    @Override
    public Optional<Handout> file(String token, String sha256) {
        return live(token).flatMap(link -> {
            MatterView view = view(link);
            return files.handouts(view, outsider(link, view.handling().id())).stream()
                    .filter(handout -> handout.sha256().equals(sha256))
                    .findFirst()
                    .map(handout -> {
                        store.happened(link.id(), "read", link.name() + BY_LINK, "下载“" + handout.name() + "”。");
                        return handout;
                    });
        });
    }

    /** Counted in a transaction of its own, whatever becomes of the rest. */
    private void guard(Link link, String word) {
        Optional<String> wanted = store.checkHash(link.id());
        if (wanted.isEmpty() || Checks.isRight(wanted.get(), link.id(), word)) {
            return;
        }
        int left = LinkStore.MOST_WRONG - link.wrongChecks() - 1;
        store.wrong(link.id());
        store.happened(link.id(), "wrong", link.name() + BY_LINK, "核对码不对" + (left > 0 ? "。" : "，链接已作废。"));
        throw new OutsideRefusal(
                left > 0
                        ? "核对码不对，还可以试 " + left + " 次。核对码由发信单位另外告诉您，信里没有。"
                        : "核对码错了 " + LinkStore.MOST_WRONG + " 次，链接已经作废。请联系发信单位另发一个。");
    }

    private Optional<Link> live(String token) {
        return store.byToken(Secret.hash(token)).filter(link -> link.state() == Link.State.OPEN);
    }

    static OutsideRefusal gone() {
        return new OutsideRefusal("链接不存在或者已经失效，请联系发信单位。");
    }

    /** The handling unit as the ledger knows it now; read in its own name, since the outsider is not yet anybody. */
    private Optional<Row> row(Link link) {
        return movements.standing(Set.of(link.matter())).values().stream()
                .findFirst()
                .flatMap(standing -> Optional.ofNullable(movements
                        .seen(Set.of(link.matter()), outsider(link, standing.handlingUnit()))
                        .get(link.matter())));
    }

    private MatterView view(Link link) {
        UUID handling = movements.standing(Set.of(link.matter())).values().stream()
                .findFirst()
                .map(Movements.Standing::handlingUnit)
                .orElseThrow(LedgerDesk::gone);
        return ledger.open(link.matter(), outsider(link, handling));
    }

    /**
     * Who acts: the person the link is for, with no role but that of an outsider. Their unit bears the id of the handling
     * unit, so that the access filter lets them at this matter, which is the only one this class ever asks for; it does not
     * bear its name, so that the journal says they come from outside.
     */
    private User outsider(Link link, UUID handling) {
        Unit unit = units.unit(handling);
        Unit stand = new Unit(
                unit.id(),
                OUTSIDE,
                OUTSIDE,
                OUTSIDE,
                UnitKind.OFFICE,
                Optional.empty(),
                unit.validFrom(),
                unit.validTo());
        return new User(link.id(), link.name() + BY_LINK, link.capacity(), stand, Set.of(Role.OUTSIDER));
    }
}
