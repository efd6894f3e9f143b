package cn.mingfa.platform.notices;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What went wrong, as rounds and letters left it. */
record StoredHealth(NoticeStore rounds, DigestStore letters, MailSettings mail, Clock clock) implements NoticeHealth {

    @Override
    public List<Failure> failures() {
        return rounds.failures();
    }

    @Override
    public List<Unsent> unsent() {
        return letters.unsent(LocalDate.now(clock));
    }

    @Override
    public boolean hasMail() {
        return mail.isSet();
    }
}
