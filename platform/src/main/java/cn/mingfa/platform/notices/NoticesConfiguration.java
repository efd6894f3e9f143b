package cn.mingfa.platform.notices;

import cn.mingfa.catalogue.Catalogue;
import cn.mingfa.platform.identity.Users;
import cn.mingfa.platform.ledger.Ledger;
import cn.mingfa.platform.ledger.MatterTypes;
import cn.mingfa.platform.ledger.Movements;
import cn.mingfa.platform.organisation.Persons;
import cn.mingfa.platform.organisation.Units;
import java.time.Clock;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.transaction.support.TransactionTemplate;

/** What telling people is made of. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class NoticesConfiguration {

    @Bean
    OwnUnits ownUnits(Units units, Clock clock) {
        return new OwnUnits(units, clock);
    }

    @Bean
    NoticeStore noticeStore(JdbcClient jdbc) {
        return new NoticeStore(jdbc);
    }

    @Bean
    JdbcInbox inbox(JdbcClient jdbc, Movements movements, MatterTypes types, OwnUnits own, Clock clock) {
        return new JdbcInbox(jdbc, movements, types, own, clock);
    }

    @Bean
    StoredNotices notices(NoticeStore store, Rounds rounds, Clock clock) {
        return new StoredNotices(store, rounds, clock);
    }

    @Bean
    StoredRequests requests(
            Ledger ledger,
            NoticeStore store,
            Movements movements,
            MatterTypes types,
            Units units,
            Persons persons,
            Clock clock) {
        return new StoredRequests(ledger, store, movements, types, units, persons, clock);
    }

    @Bean
    Rounds rounds(
            Units units,
            Persons persons,
            Movements movements,
            NoticeStore store,
            MatterTypes types,
            Catalogue catalogue,
            TransactionTemplate transactions,
            Clock clock) {
        UnitRound round = new UnitRound(
                movements,
                store,
                types,
                new ClockNotices(movements, store, types, catalogue::calendar),
                new EntryNotices(persons, units),
                transactions,
                clock);
        return new Rounds(units, round, store, clock);
    }

    @Bean
    JdbcWishes wishes(JdbcClient jdbc) {
        return new JdbcWishes(jdbc);
    }

    @Bean
    Mailer mailer(MailSettings mail) {
        return new Mailer(mail);
    }

    @Bean
    MailedLetters letters(Mailer mailer, @Value("${mingfa.public-url:}") String address, Clock clock) {
        return new MailedLetters(mailer, address.strip().replaceFirst("/+$", ""), clock);
    }

    @Bean
    Digests digests(
            JdbcClient jdbc,
            JdbcWishes wishes,
            Inbox inbox,
            Users users,
            MatterTypes types,
            Mailer mailer,
            MailedLetters letters,
            TransactionTemplate transactions,
            Clock clock) {
        return new Digests(
                wishes,
                new DigestStore(jdbc),
                inbox,
                users,
                types,
                mailer,
                Optional.of(letters.address()).filter(address -> !address.isEmpty()),
                transactions,
                clock);
    }

    @Bean
    JdbcCalendarFeeds calendarFeeds(
            JdbcClient jdbc,
            TransactionTemplate transactions,
            Ledger ledger,
            Movements movements,
            MatterTypes types,
            OwnUnits own,
            Users users,
            Clock clock) {
        Appointments appointments = new Appointments(ledger, movements, types, own, DiaryDates.shipped(), clock);
        return new JdbcCalendarFeeds(jdbc, transactions, appointments, users, clock);
    }

    @Bean
    NoticeHealth noticeHealth(NoticeStore store, JdbcClient jdbc, MailSettings mail, Clock clock) {
        return new StoredHealth(store, new DigestStore(jdbc), mail, clock);
    }
}
