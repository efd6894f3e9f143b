package cn.mingfa.platform.administration;

import cn.mingfa.platform.audit.Acts;
import cn.mingfa.platform.identity.AccountLocked;
import cn.mingfa.platform.identity.Users;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Carries out reorganisations on their day, and puts locked accounts on record. */
@Component
@EnableScheduling
class ReorganisationJob implements ApplicationRunner {

    private final Reorganisations reorganisations;
    private final Users users;
    private final Acts acts;

    ReorganisationJob(Reorganisations reorganisations, Users users, Acts acts) {
        this.reorganisations = reorganisations;
        this.users = users;
        this.acts = acts;
    }

    /** What fell due while the server was down. */
    @Override
    public void run(ApplicationArguments arguments) {
        reorganisations.carryOutDue();
    }

    /** Soon after midnight, and every hour in case that failed. */
    @Scheduled(cron = "0 1 * * * *")
    void hourly() {
        reorganisations.carryOutDue();
    }

    @EventListener
    void locked(AccountLocked locked) {
        users.user(locked.person())
                .ifPresent(user -> acts.done(
                        user,
                        Reorganisations.AREA,
                        locked.person().toString(),
                        "账号" + locked.login() + "连续输错密码，锁定十五分钟。"));
    }
}
