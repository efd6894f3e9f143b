package cn.mingfa.platform.ledger;

import cn.mingfa.catalogue.Catalogue;
import cn.mingfa.platform.config.MasterKey;
import cn.mingfa.platform.config.MingfaSettings;
import cn.mingfa.platform.organisation.Units;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;

/** What the ledger is made of. */
@Configuration(proxyBeanMethods = false)
class LedgerConfiguration {

    @Bean
    MatterTypes matterTypes(Catalogue catalogue) {
        return MatterTypes.of(catalogue);
    }

    @Bean
    Reckoner reckoner(Catalogue catalogue, Units units) {
        return Reckoner.of(catalogue, units);
    }

    @Bean
    ClockRenewal clockRenewal(JdbcTemplate jdbc, TransactionTemplate transactions, Reckoner reckoner, Clock clock) {
        return new ClockRenewal(jdbc, transactions, reckoner, clock);
    }

    @Bean
    ApplicationRunner renewalAtStart(ClockRenewal renewal) {
        return arguments -> renewal.run();
    }

    @Bean
    PersonalStore personalStore(JdbcClient jdbc, MasterKey key) {
        return new PersonalStore(jdbc, key);
    }

    @Bean
    FolderEvidence evidenceStore(
            MingfaSettings settings,
            JdbcClient jdbc,
            Units units,
            MatterTypes types,
            Clock clock,
            @Value("${mingfa.upload-limit:50MB}") DataSize limit) {
        return new FolderEvidence(settings.data().resolve("evidence"), limit.toBytes(), jdbc, units, types, clock);
    }

    @Bean
    JournalAudit journalAudit(JdbcClient jdbc, MatterTypes types) {
        return new JournalAudit(jdbc, types);
    }

    @Bean
    JdbcLedger ledger(Ground ground) {
        return ground.ledger();
    }

    @Bean
    Transfers transfers(JdbcLedger ledger) {
        return ledger.transfers();
    }

    @Bean
    Sight sight(JdbcLedger ledger) {
        return ledger.sight();
    }

    @Bean
    OldVersions oldVersions(JdbcLedger ledger) {
        return ledger.oldVersions();
    }

    @Bean
    Movements movements(
            JdbcClient jdbc, MatterTypes types, Reckoner reckoner, PersonalStore personal, Units units, Clock clock) {
        MatterLists lists = new MatterLists(jdbc, types, personal, units);
        return new JdbcMovements(jdbc, types, lists, reckoner, units, clock);
    }

    @Bean
    OldLedger oldLedger(JdbcLedger ledger) {
        return ledger.oldLedger();
    }
}
