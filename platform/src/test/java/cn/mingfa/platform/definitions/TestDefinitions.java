package cn.mingfa.platform.definitions;

import java.nio.file.Path;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Definitions over a test database, for tests of other modules; begun. */
public record TestDefinitions(Definitions definitions, Catalogues catalogues) {

    public static TestDefinitions over(
            JdbcClient jdbc,
            TransactionTemplate transactions,
            Clock clock,
            Path folder,
            ApplicationEventPublisher events) {
        Catalogues catalogues = new Catalogues();
        Definitions definitions = new Definitions(
                new DefinitionStore(jdbc, transactions, clock), new DefinitionFolder(folder), catalogues, events);
        definitions.begin();
        return new TestDefinitions(definitions, catalogues);
    }
}
