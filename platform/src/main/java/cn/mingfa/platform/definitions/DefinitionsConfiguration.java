package cn.mingfa.platform.definitions;

import cn.mingfa.catalogue.Catalogue;
import cn.mingfa.platform.config.MingfaSettings;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes the definitions known to whoever asks for them, before anything else is asked. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class DefinitionsConfiguration {

    @Bean
    Catalogues catalogues() {
        return new Catalogues();
    }

    @Bean
    Definitions definitions(
            MingfaSettings settings,
            JdbcClient jdbc,
            TransactionTemplate transactions,
            Clock clock,
            Catalogues catalogues,
            ApplicationEventPublisher events) {
        Definitions definitions = new Definitions(
                new DefinitionStore(jdbc, transactions, clock),
                new DefinitionFolder(settings.data().resolve("definitions")),
                catalogues,
                events);
        definitions.begin();
        return definitions;
    }

    /** Whoever holds it follows what is in use. */
    @Bean
    Catalogue catalogue(Catalogues catalogues, Definitions begun) {
        return catalogues.following();
    }
}
