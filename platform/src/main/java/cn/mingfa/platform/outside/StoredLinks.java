package cn.mingfa.platform.outside;

import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.kernel.matter.MatterType.Role;
import cn.mingfa.platform.identity.Secret;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.ledger.MatterTypes;
import cn.mingfa.platform.ledger.Movements;
import cn.mingfa.platform.ledger.NotFound;
import cn.mingfa.platform.ledger.Row;
import cn.mingfa.platform.notices.Letters;
import cn.mingfa.platform.notices.NoticeRefusal;
import cn.mingfa.platform.notices.Notices;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;

/** Links over the store: who may make, see and revoke them. */
final class StoredLinks implements Links {

    static final int MOST_DAYS = 90;

    private static final int SHORTEST_CHECK = 4;
    private static final int LONGEST = 60;
    private static final int MOST_SHOWN = 100;

    private final LinkStore store;
    private final Movements movements;
    private final MatterTypes types;
    private final Permissions permissions;
    private final Notices notices;
    private final Letters letters;
    private final TransactionTemplate transactions;
    private final Clock clock;

    StoredLinks(
            LinkStore store,
            Movements movements,
            MatterTypes types,
            Permissions permissions,
            Notices notices,
            Letters letters,
            TransactionTemplate transactions,
            Clock clock) {
        this.store = store;
        this.movements = movements;
        this.types = types;
        this.permissions = permissions;
        this.notices = notices;
        this.letters = letters;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public boolean concerns(UUID matter, User user) {
        return !Permissions.steps(type(row(matter, user))).isEmpty();
    }

    @Override
    public List<Link> of(UUID matter, User user) {
        return store.of(row(matter, user).id());
    }

    @Override
    public List<Asked> waiting(User user) {
        return shown(store.waiting(), user).stream()
                .filter(asked ->
                        permission(asked.link().matter(), user).standing().isPresent())
                .toList();
    }

    @Override
    public List<Asked> made(User user) {
        return shown(store.madeBy(user.unit().id(), MOST_SHOWN), user);
    }

    private List<Asked> shown(List<Link> links, User user) {
        var rows = movements.seen(links.stream().map(Link::matter).collect(Collectors.toUnmodifiableSet()), user);
        return links.stream()
                .filter(link -> rows.containsKey(link.matter()))
                .map(link -> {
                    Row row = Objects.requireNonNull(rows.get(link.matter()));
                    return new Asked(
                            link, row.number(), row.title(), row.handling().shortName());
                })
                .toList();
    }

    @Override
    public Permission permission(UUID matter, User user) {
        Row row = row(matter, user);
        return permissions.of(row, type(row), user);
    }

    @Override
    public boolean mayAsk(UUID matter, User user) {
        return permissions.mayAsk(row(matter, user), user);
    }

    @Override
    public void ask(UUID matter, String name, String capacity, User user) {
        Row row = row(matter, user);
        if (Permissions.steps(type(row)).isEmpty()) {
            throw new OutsideRefusal("这类事项没有要外部人员办的环节，不需要链接。");
        }
        if (!permissions.mayAsk(row, user)) {
            throw new OutsideRefusal("链接由承办单位的经办人、审核人或者负责人申请。");
        }
        named(name, capacity);
        UUID id = UUID.randomUUID();
        Optional<UUID> above = permissions.bodies().above(row);
        transactions.executeWithoutResult(status -> {
            store.ask(id, row, name.strip(), capacity.strip(), user);
            store.happened(id, "asked", LinkStore.who(user), "申请发出链接。");
            notices.ask(
                    key(id),
                    row,
                    above.orElse(permissions.bodies().body(row.handling().id())),
                    above.isPresent() ? Role.SUPERVISOR : Role.ADMINISTRATOR);
        });
    }

    @Override
    public Issued issue(Wish wish, User user) {
        Row row = row(wish.matter(), user);
        Permission permission = permissions.of(row, type(row), user);
        Link.Standing standing = permission.standing().orElseThrow(() -> new OutsideRefusal(permission.reason()));
        check(wish);
        boolean mailed = !wish.address().isBlank();
        String token = Secret.fresh();
        Instant expires = clock.instant().plus(Duration.ofDays(wish.days()));
        transactions.executeWithoutResult(status -> {
            store.ask(wish.id(), row, wish.name().strip(), wish.capacity().strip(), user);
            @Nullable String check = wish.check().isBlank() ? null : Checks.hash(wish.id(), wish.check());
            Link.Way way = mailed ? Link.Way.MAIL : Link.Way.LETTER;
            if (!store.issue(wish, Secret.hash(token), check, way, standing, user, expires)) {
                throw new OutsideRefusal("这个链接已经发出或者作废，不会再显示一次。需要的话，请另发一个，并把原来的作废。");
            }
            store.happened(
                    wish.id(),
                    "issued",
                    LinkStore.who(user),
                    "发给" + wish.name().strip() + "，" + way.chinese() + "，" + wish.days() + "天内有效，" + standing.chinese()
                            + "。");
            notices.settle(key(wish.id()));
            if (mailed) {
                mail(wish, row, token);
            }
        });
        Link link = store.link(wish.id()).orElseThrow();
        return new Issued(link, mailed ? Optional.empty() : Optional.of(token));
    }

    private void mail(Wish wish, Row row, String token) {
        String words = wish.name().strip() + "：\n\n" + row.handling().name() + "办理的“"
                + types.asked(row.type()).title() + "”（" + row.number() + "）有一步要由您本人办。请打开：\n\n"
                + letters.address() + "/w/" + token + "\n\n"
                + "链接只给您一个人用，" + wish.days() + "天内有效，请不要转给别人，包括承办单位的人员。\n";
        try {
            letters.send("outside." + wish.id(), wish.address().strip(), "请您办理：" + row.number(), words);
        } catch (NoticeRefusal refused) {
            throw new OutsideRefusal(refused.sentence());
        }
    }

    private void check(Wish wish) {
        named(wish.name(), wish.capacity());
        if (wish.days() < 1 || wish.days() > MOST_DAYS) {
            throw new OutsideRefusal("有效天数请写 1 到 " + MOST_DAYS + "。");
        }
        int length = wish.check().strip().length();
        if (length > 0 && (length < SHORTEST_CHECK || length > LONGEST)) {
            throw new OutsideRefusal("核对码至少 " + SHORTEST_CHECK + " 位，例如对方手机号的后四位；不需要就空着。");
        }
        if (wish.address().isBlank()) {
            return;
        }
        if (!letters.canSend()) {
            throw new OutsideRefusal("系统还不能发邮件：请管理员设置 mingfa.mail 和 mingfa.public-url，或者改用打印信函。");
        }
        if (!letters.isAddress(wish.address())) {
            throw new OutsideRefusal("“%s”不是邮箱地址，请写成 name@example.cn 的样子，或者空着改用打印信函。"
                    .formatted(wish.address().strip()));
        }
    }

    private static void named(String name, String capacity) {
        if (name.isBlank()
                || capacity.isBlank()
                || name.strip().length() > LONGEST
                || capacity.strip().length() > LONGEST) {
            throw new OutsideRefusal("请写明链接给谁（姓名）、以什么身份（例如：区人大代表），各不超过 " + LONGEST + " 字。");
        }
    }

    @Override
    public void revoke(UUID id, String reason, User user) {
        Link link = store.link(id).orElseThrow(StoredLinks::none);
        Row row = row(link.matter(), user);
        boolean own = link.state() == Link.State.ASKED && permissions.mayAsk(row, user);
        if (!own && !mayRevoke(link, row, user)) {
            throw new OutsideRefusal("这个链接由发出它的单位作废，承办单位不能收回外部人员的评价权。");
        }
        if (reason.isBlank()) {
            throw new OutsideRefusal("作废链接请写明原因。");
        }
        transactions.executeWithoutResult(status -> {
            if (store.revoke(id)) {
                store.happened(id, "revoked", LinkStore.who(user), "作废，原因：" + reason.strip());
                notices.settle(key(id));
            }
        });
    }

    /** Whoever could make it with the same standing, or a better one. */
    private boolean mayRevoke(Link link, Row row, User user) {
        Optional<Link.Standing> mine = permissions.of(row, type(row), user).standing();
        return mine.isPresent()
                && link.standing()
                        .filter(made -> made != Link.Standing.APART || mine.get() == Link.Standing.APART)
                        .isPresent();
    }

    @Override
    public List<Happening> history(UUID id, User user) {
        Link link = store.link(id).orElseThrow(StoredLinks::none);
        row(link.matter(), user);
        return store.history(id);
    }

    private MatterType type(Row row) {
        return types.asked(row.type());
    }

    private Row row(UUID matter, User user) {
        return Optional.ofNullable(movements.seen(Set.of(matter), user).get(matter))
                .orElseThrow(() -> new NotFound("没有这个事项，或者您不能查看它。"));
    }

    private static NotFound none() {
        return new NotFound("没有这个链接，请回到事项页查看。");
    }

    static String key(UUID link) {
        return "outside:" + link;
    }
}
