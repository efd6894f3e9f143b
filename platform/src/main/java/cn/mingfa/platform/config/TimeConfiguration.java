package cn.mingfa.platform.config;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one source of now. */
@Configuration(proxyBeanMethods = false)
class TimeConfiguration {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    @Bean
    Clock clock(MingfaSettings settings) {
        Clock real = Clock.system(SHANGHAI);
        LocalDate today = settings.today();
        if (today == null) {
            return real;
        }
        long days = today.toEpochDay() - LocalDate.now(real).toEpochDay();
        return Clock.offset(real, Duration.ofDays(days));
    }
}
