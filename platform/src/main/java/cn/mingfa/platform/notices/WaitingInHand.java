package cn.mingfa.platform.notices;

import cn.mingfa.platform.administration.InHand;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.identity.Users;
import cn.mingfa.platform.ledger.Movements;
import cn.mingfa.platform.ledger.Row;
import cn.mingfa.platform.ledger.Transfers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Matters in other hands whose next step waits for the person: what their inbox asks of them. Whoever holds no post any
 * more is asked nothing.
 */
@Component
class WaitingInHand implements InHand {

    private static final Set<NoticeKind> ASKING = Set.of(NoticeKind.ASKED, NoticeKind.WAITING);
    private static final int MOST = 50;

    private final Inbox inbox;
    private final Users users;
    private final Movements movements;
    private final Transfers transfers;

    WaitingInHand(Inbox inbox, Users users, Movements movements, Transfers transfers) {
        this.inbox = inbox;
        this.users = users;
        this.movements = movements;
        this.transfers = transfers;
    }

    @Override
    public List<Thing> of(UUID person, User viewer) {
        Optional<User> user = users.user(person);
        if (user.isEmpty()) {
            return List.of();
        }
        Set<UUID> own =
                transfers.heldBy(person).stream().map(Transfers.Open::id).collect(Collectors.toSet());
        Map<UUID, Row> asked = new LinkedHashMap<>();
        inbox.open(user.get()).stream()
                .filter(notice -> ASKING.contains(notice.kind()) && !notice.below())
                .map(Notice::row)
                .filter(row -> !own.contains(row.id()))
                .forEach(row -> asked.putIfAbsent(row.id(), row));
        Map<UUID, Row> seen = movements.seen(asked.keySet(), viewer);
        List<Thing> things = asked.keySet().stream()
                .flatMap(id -> Optional.ofNullable(seen.get(id)).stream())
                .map(row -> new Thing("轮到办理", row.title() + "（" + row.number() + "）", "/matters/" + row.id()))
                .toList();
        return things.size() <= MOST
                ? things
                : Stream.concat(
                                things.stream().limit(MOST),
                                Stream.of(new Thing("轮到办理", "还有" + (things.size() - MOST) + "件，见本人的消息", "")))
                        .toList();
    }
}
