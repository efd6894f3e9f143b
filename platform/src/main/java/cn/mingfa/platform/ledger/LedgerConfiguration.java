package cn.mingfa.platform.ledger;

import cn.mingfa.catalogue.Catalogue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the ledger is made of. */
@Configuration(proxyBeanMethods = false)
class LedgerConfiguration {

    @Bean
    MatterTypes matterTypes(Catalogue catalogue) {
        return MatterTypes.of(catalogue);
    }
}
