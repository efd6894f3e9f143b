package cn.mingfa.platform.ledger;

import cn.mingfa.platform.audit.Audit;
import cn.mingfa.platform.organisation.Parameters;
import cn.mingfa.platform.organisation.Units;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What the ledger stands on; puts its workers together. */
@Component
record Ground(
        JdbcTemplate jdbc,
        TransactionTemplate transactions,
        Units units,
        Parameters parameters,
        Clock clock,
        Audit audit,
        ApplicationEventPublisher events,
        MatterTypes types,
        Reckoner reckoner,
        PersonalStore personal,
        FolderEvidence evidence) {

    JdbcLedger ledger() {
        JdbcClient client = JdbcClient.create(jdbc);
        RegistrationGate gate = new RegistrationGate(types, units, parameters);
        LinkedMatters linked = new LinkedMatters(client, types);
        Journal journal = new Journal(client, types);
        Recorder recorder = new Recorder(types, reckoner, linked, new WrittenPast(types, journal, clock.getZone()));
        SeriesNumbers numbers = new SeriesNumbers(client);
        LedgerWriter writer = new LedgerWriter(jdbc, reckoner, personal);
        MatterLists lists = new MatterLists(client, types, personal, units);
        FollowUps follows = new FollowUps(types, recorder, numbers, units, linked);
        LedgerParts parts = new LedgerParts(
                types,
                gate,
                recorder,
                numbers,
                writer,
                personal,
                evidence,
                journal,
                new MatterReader(client, types, journal, personal, reckoner, units, linked, clock),
                lists,
                new DueList(client, types, lists, reckoner),
                new CourseRecorder(client, units, types, gate, recorder, numbers, writer, evidence, linked, follows),
                reckoner,
                new Capacities(units, types),
                follows,
                linked,
                new SameHolder(client, types, personal));
        return new JdbcLedger(client, transactions, units, clock, audit, events, parts);
    }
}
