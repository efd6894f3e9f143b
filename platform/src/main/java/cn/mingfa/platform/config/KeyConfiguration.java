package cn.mingfa.platform.config;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The installation's key for personal data, beside the database and not in it. */
@Configuration(proxyBeanMethods = false)
class KeyConfiguration {

    @Bean
    MasterKey masterKey(MingfaSettings settings) {
        return MasterKey.of(settings.data().resolve("keys").resolve("personal.key"));
    }
}
