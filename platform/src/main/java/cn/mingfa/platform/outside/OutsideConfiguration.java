package cn.mingfa.platform.outside;

import cn.mingfa.platform.ledger.EvidenceStore;
import cn.mingfa.platform.ledger.Ledger;
import cn.mingfa.platform.ledger.MatterTypes;
import cn.mingfa.platform.ledger.Movements;
import cn.mingfa.platform.notices.Letters;
import cn.mingfa.platform.notices.Notices;
import cn.mingfa.platform.organisation.Units;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What links for outsiders are made of. */
@Configuration(proxyBeanMethods = false)
class OutsideConfiguration {

    @Bean
    LinkStore linkStore(JdbcClient jdbc, Clock clock) {
        return new LinkStore(jdbc, clock);
    }

    @Bean
    StoredLinks links(
            LinkStore store,
            Movements movements,
            MatterTypes types,
            Units units,
            Notices notices,
            Letters letters,
            TransactionTemplate transactions,
            Clock clock) {
        Permissions permissions = new Permissions(new Bodies(units));
        return new StoredLinks(store, movements, types, permissions, notices, letters, transactions, clock);
    }

    @Bean
    LedgerDesk outsideDesk(
            LinkStore store, Ledger ledger, Movements movements, Units units, EvidenceStore evidence, Clock clock) {
        return new LedgerDesk(store, ledger, movements, units, evidence, clock);
    }
}
