package cn.mingfa.platform.notices;

import cn.mingfa.catalogue.Catalogue;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.identity.Users;
import cn.mingfa.platform.ledger.Movements;
import cn.mingfa.platform.ledger.WorkWorld;
import java.util.List;
import java.util.Optional;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

/** The notices over the ledger of a small district. */
final class NoticeWorld implements AutoCloseable {

    final WorkWorld work = new WorkWorld();
    final NoticeStore store = new NoticeStore(work.jdbc());
    final OwnUnits own = new OwnUnits(work.units(), work.clock());
    final Inbox inbox = new JdbcInbox(work.jdbc(), work.movements(), work.types(), own, work.clock());
    final Rounds rounds = rounds(work.movements());

    /** The round over a view of the ledger, which may fail. */
    Rounds rounds(Movements movements) {
        UnitRound round = new UnitRound(
                movements,
                store,
                work.types(),
                new ClockNotices(
                        movements,
                        store,
                        work.types(),
                        () -> Catalogue.shipped().calendar()),
                new EntryNotices(work.persons(), work.units()),
                work.transactions(),
                work.clock());
        return new Rounds(work.units(), round, store, work.clock());
    }

    Users users(User... known) {
        Users users = mock(Users.class);
        when(users.user(any())).thenReturn(Optional.empty());
        for (User user : known) {
            when(users.user(user.person())).thenReturn(Optional.of(user));
        }
        return users;
    }

    List<NoticeKind> kinds(User user) {
        return inbox.open(user).stream().map(Notice::kind).toList();
    }

    long written(NoticeKind kind) {
        return work.jdbc()
                .sql("select count(*) from notice where kind = :kind")
                .param("kind", kind.name())
                .query(Long.class)
                .single();
    }

    @Override
    public void close() {
        work.close();
    }
}
