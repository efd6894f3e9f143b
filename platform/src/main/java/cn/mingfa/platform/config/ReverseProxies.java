package cn.mingfa.platform.config;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.catalina.valves.RemoteIpValve;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Whose word about the caller is believed: {@code mingfa.proxies} names the addresses of reverse proxies, separated by
 * commas. What such a proxy says in {@code X-Forwarded-For} and {@code X-Forwarded-Proto} is taken for the caller's
 * address and protocol; from anybody else it is passed over, for whoever writes it may write what they like. Without the
 * setting nobody is believed.
 */
@Component
class ReverseProxies implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

    private final List<String> addresses;

    ReverseProxies(Environment environment) {
        this.addresses = Stream.of(environment.getProperty("mingfa.proxies", "").split("[,，;；\\s]+", -1))
                .filter(word -> !word.isBlank())
                .map(ReverseProxies::address)
                .toList();
    }

    /** As the server writes addresses. */
    private static String address(String word) {
        StartRefusal refusal = new StartRefusal("mingfa.proxies 里的“" + word + "”不是地址。请写反向代理的 IP 地址，几个之间用逗号隔开。");
        if (!word.matches("[0-9]{1,3}(\\.[0-9]{1,3}){3}") && !word.contains(":")) {
            throw refusal;
        }
        try {
            return InetAddress.getByName(word).getHostAddress();
        } catch (UnknownHostException notOne) {
            refusal.initCause(notOne);
            throw refusal;
        }
    }

    @Override
    public void customize(ConfigurableTomcatWebServerFactory factory) {
        if (!addresses.isEmpty()) {
            RemoteIpValve valve = new RemoteIpValve();
            valve.setInternalProxies(addresses.stream().map(Pattern::quote).collect(Collectors.joining("|")));
            valve.setRemoteIpHeader("X-Forwarded-For");
            valve.setProtocolHeader("X-Forwarded-Proto");
            factory.addEngineValves(valve);
        }
    }
}
