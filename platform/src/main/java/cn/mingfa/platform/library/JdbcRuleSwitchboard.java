package cn.mingfa.platform.library;

import cn.mingfa.platform.audit.Acts;
import cn.mingfa.platform.identity.User;
import cn.mingfa.proof.RuleBook;
import cn.mingfa.proof.RuleSwitches;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Switches in PostgreSQL: a row for each rule that is off. */
@Service
class JdbcRuleSwitchboard implements RuleSwitchboard {

    static final String AREA = "rules";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu年M月d日停用", Locale.CHINA);

    private final JdbcClient jdbc;
    private final Acts acts;
    private final Clock clock;

    JdbcRuleSwitchboard(JdbcClient jdbc, Acts acts, Clock clock) {
        this.jdbc = jdbc;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    public RuleSwitches switches() {
        Map<String, String> off = new HashMap<>();
        jdbc.sql("select rule, at from rule_off").query(row -> {
            OffsetDateTime at = row.getObject("at", OffsetDateTime.class);
            off.put(row.getString("rule"), DAY.format(at.atZoneSameInstant(clock.getZone())));
        });
        return new RuleSwitches(off);
    }

    @Override
    public boolean may(User user) {
        return user.oversees();
    }

    @Override
    @Transactional
    public void turn(String rule, boolean on, User user) {
        if (!may(user)) {
            throw new LibraryRefusal("规则对所有单位生效，只有管理员和区级监督人可以开关。需要调整请向他们提出。");
        }
        RuleBook.Entry entry =
                RuleBook.of(rule).orElseThrow(() -> new LibraryRefusal("没有编号为“" + rule + "”的规则，请刷新后再试。"));
        int changed = on
                ? jdbc.sql("delete from rule_off where rule = ?").param(rule).update()
                : jdbc.sql("insert into rule_off (rule, at) values (?, ?) on conflict do nothing")
                        .params(rule, clock.instant().atOffset(ZoneOffset.UTC))
                        .update();
        if (changed == 1) {
            acts.done(user, AREA, rule, (on ? "启用规则“" : "停用规则“") + entry.name() + "”");
        }
    }
}
