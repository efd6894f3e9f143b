package cn.mingfa.platform.publication;

import cn.mingfa.catalogue.Catalogue;
import cn.mingfa.platform.figures.Figures;
import cn.mingfa.platform.ledger.Ledger;
import cn.mingfa.platform.organisation.Units;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the public site is made of. {@code mingfa.public=false} leaves an installation without one. */
@Configuration(proxyBeanMethods = false)
class PublicationConfiguration {

    @Bean
    Shelves shelves(Ledger ledger, Figures figures, Units units, Clock clock) {
        return new Shelves(ledger, figures, units, clock);
    }

    @Bean
    LedgerSite publicSite(
            Ledger ledger,
            Shelves shelves,
            Units units,
            Catalogue catalogue,
            Clock clock,
            @Value("${mingfa.public:true}") boolean on) {
        return new LedgerSite(ledger, shelves, new Visitors(units), catalogue, clock, on);
    }

    @Bean
    LedgerComments publicComments(LedgerSite site, Ledger ledger, Units units, JdbcClient jdbc, Clock clock) {
        return new LedgerComments(site, ledger, new Visitors(units), new Receipts(jdbc, clock));
    }
}
