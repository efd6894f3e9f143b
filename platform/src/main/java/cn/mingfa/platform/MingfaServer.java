package cn.mingfa.platform;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The server of Mingfa 明法. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class MingfaServer {

    public static void main(String[] args) {
        SpringApplication.run(MingfaServer.class, args);
    }
}
