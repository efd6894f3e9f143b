package cn.mingfa.platform.figures;

import cn.mingfa.platform.ledger.MatterTypes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What figures are counted with. */
@Configuration(proxyBeanMethods = false)
class FiguresConfiguration {

    @Bean
    SqlFigures sqlFigures(JdbcClient jdbc, MatterTypes types) {
        return new SqlFigures(jdbc, types);
    }
}
