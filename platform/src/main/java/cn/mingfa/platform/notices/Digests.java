package cn.mingfa.platform.notices;

import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.identity.Users;
import cn.mingfa.platform.ledger.MatterTypes;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Letters to those who want them: one a day at most, none where nothing is new. A letter is sent while its row is locked, so
 * that two nodes never send the same; one whose sending broke off between server and row is sent again under the same id.
 */
final class Digests {

    private static final Logger LOG = LoggerFactory.getLogger(Digests.class);

    /** The pause before the next attempt doubles from here. */
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(5);

    /** What the first letter looks back on. */
    private static final Duration FIRST = Duration.ofDays(7);

    private final JdbcWishes wishes;
    private final DigestStore store;
    private final Inbox inbox;
    private final Users users;
    private final MatterTypes types;
    private final Mailer mailer;
    private final Optional<String> address;
    private final TransactionTemplate transactions;
    private final Clock clock;

    Digests(
            JdbcWishes wishes,
            DigestStore store,
            Inbox inbox,
            Users users,
            MatterTypes types,
            Mailer mailer,
            Optional<String> address,
            TransactionTemplate transactions,
            Clock clock) {
        this.wishes = wishes;
        this.store = store;
        this.inbox = inbox;
        this.users = users;
        this.types = types;
        this.mailer = mailer;
        this.address = address;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Sends what is due; without a mail server nothing. */
    void run() {
        if (!mailer.isSet()) {
            return;
        }
        LocalDateTime now = LocalDateTime.now(clock);
        for (JdbcWishes.Wanted wanted : wishes.wanted()) {
            if (isDue(wanted, now)) {
                store.want(wanted.person(), now.toLocalDate(), clock.instant());
            }
        }
        for (DigestStore.Pending letter : store.pending(clock.instant())) {
            try {
                transactions.executeWithoutResult(status -> {
                    if (store.take(letter)) {
                        send(letter);
                    }
                });
            } catch (RuntimeException failed) {
                LOG.error("no letter of {}", letter.day(), failed);
                later(letter, "写信时出错，稍后会再试；如果一直这样，请查看服务器日志。");
            }
        }
    }

    private void later(DigestStore.Pending letter, String sentence) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << letter.tries());
        store.failed(letter, sentence, clock.instant().plus(pause));
    }

    private boolean isDue(JdbcWishes.Wanted wanted, LocalDateTime now) {
        LocalDate today = now.toLocalDate();
        if (now.getHour() < wanted.wish().hour()) {
            return false;
        }
        return switch (wanted.wish().rhythm()) {
            case NONE -> false;
            case DAILY -> !store.hasSince(wanted.person(), today);
            case WEEKLY ->
                !store.hasSince(wanted.person(), today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
        };
    }

    private void send(DigestStore.Pending letter) {
        Instant now = clock.instant();
        Optional<User> user = users.user(letter.person());
        Optional<Wish> wish = user.map(wishes::of).filter(wanted -> wanted.rhythm() != Rhythm.NONE);
        if (wish.isEmpty()) {
            store.over(letter, DigestStore.State.NOTHING, now);
            return;
        }
        User reader = user.orElseThrow();
        Instant since = store.coveredBefore(letter.person(), letter.day()).orElse(now.minus(FIRST));
        List<Notice> news = inbox.since(reader, since, now);
        if (news.isEmpty()) {
            store.over(letter, DigestStore.State.NOTHING, now);
            return;
        }
        DigestText text = new DigestText(
                reader.name(), letter.day(), news, inbox.open(reader).size(), address, types);
        try {
            mailer.send(new Mailer.Letter(
                    letter.person() + "." + letter.day() + "@mingfa",
                    wish.get().address(),
                    text.subject(),
                    text.plain(),
                    text.html(),
                    now));
            store.over(letter, DigestStore.State.SENT, now);
        } catch (MailException refused) {
            LOG.warn("mail of {} not sent: {}", letter.day(), refused.getMessage());
            later(letter, sentence(refused));
        }
    }

    private static String sentence(MailException refused) {
        if (refused instanceof MailAuthenticationException) {
            return "邮件服务器不接受账号或者密码，请核对 mingfa.mail.user 和 mingfa.mail.password。";
        }
        if (refused instanceof MailSendException send
                && !send.getFailedMessages().isEmpty()) {
            return "邮件服务器没有收下这封信，请核对收件地址和发件地址 mingfa.mail.from。";
        }
        return "连不上邮件服务器，请核对 mingfa.mail.host、mingfa.mail.port 和 mingfa.mail.tls，以及网络。";
    }
}
