package cn.mingfa.platform.identity;

import cn.mingfa.kernel.matter.MatterType.Role;
import cn.mingfa.platform.config.MingfaSettings;
import cn.mingfa.platform.organisation.Person;
import cn.mingfa.platform.organisation.Persons;
import cn.mingfa.platform.organisation.Post;
import cn.mingfa.platform.organisation.Unit;
import cn.mingfa.platform.organisation.UnitKind;
import cn.mingfa.platform.organisation.Units;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Opens the first unit and its first account in an empty installation, as {@code mingfa.first.unit},
 * {@code mingfa.first.code}, {@code mingfa.first.login} and {@code mingfa.first.password} say; says so where they are
 * missing.
 */
@Component
class FirstAccount implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAccount.class);

    /** Old matters may be entered from here on. */
    private static final LocalDate SINCE = LocalDate.of(2000, 1, 1);

    private final Accounts accounts;
    private final Users users;
    private final Units units;
    private final Persons persons;
    private final TransactionTemplate transactions;
    private final Environment environment;
    private final MingfaSettings settings;
    private final Clock clock;

    FirstAccount(
            Accounts accounts,
            Users users,
            Units units,
            Persons persons,
            TransactionTemplate transactions,
            Environment environment,
            MingfaSettings settings,
            Clock clock) {
        this.accounts = accounts;
        this.users = users;
        this.units = units;
        this.persons = persons;
        this.transactions = transactions;
        this.environment = environment;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (settings.demo() || accounts.any()) {
            return;
        }
        String unit = environment.getProperty("mingfa.first.unit", "");
        String code = environment.getProperty("mingfa.first.code", "");
        String password = environment.getProperty("mingfa.first.password", "");
        if (unit.isBlank() || code.isBlank() || password.isBlank()) {
            LOG.warn("还没有账号，谁也不能登录。请用 --mingfa.first.unit=单位全称 --mingfa.first.code=文号代字"
                    + " --mingfa.first.password=密码 再启动一次，或者用 --mingfa.demo=true 看演示。");
            return;
        }
        String login = environment.getProperty("mingfa.first.login", "admin");
        transactions.executeWithoutResult(tx -> open(unit.strip(), code.strip(), login, password));
        LOG.info("已为{}开设账号 {}。", unit, login);
    }

    private void open(String name, String code, String login, String password) {
        Unit unit = new Unit(
                UUID.randomUUID(), code, name, name, UnitKind.DISTRICT, Optional.empty(), SINCE, Optional.empty());
        units.add(unit);
        Person person = new Person(UUID.randomUUID(), "管理员");
        persons.add(person);
        persons.add(new Post(
                UUID.randomUUID(),
                person.id(),
                unit.id(),
                "系统管理员",
                Set.of(Role.values()),
                LocalDate.now(clock),
                Optional.empty()));
        users.add(login, password, person.id());
    }
}
