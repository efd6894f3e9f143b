package cn.mingfa.platform.administration;

import cn.mingfa.platform.audit.Acts;
import cn.mingfa.platform.identity.User;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Does what an administrator asks in one transaction and puts it on record, or refuses it with everything wrong. */
@Component
class Deeds {

    private final Acts acts;
    private final TransactionTemplate transactions;

    Deeds(Acts acts, TransactionTemplate transactions) {
        this.acts = acts;
        this.transactions = transactions;
    }

    /** What came of it, and what the record says. */
    record Done<T>(T value, String words) {}

    <T> T done(User by, UUID subject, Supplier<Done<T>> work) {
        try {
            return Objects.requireNonNull(transactions.execute(status -> {
                Done<T> done = work.get();
                acts.done(by, Reorganisations.AREA, subject.toString(), done.words());
                return done.value();
            }));
        } catch (DuplicateKeyException twice) {
            throw new AdministrationRefusal("这个账号刚刚有人用了，请换一个。");
        }
    }

    static void refuse(List<String> problems) {
        if (!problems.isEmpty()) {
            throw new AdministrationRefusal(problems.stream().distinct().toList());
        }
    }
}
