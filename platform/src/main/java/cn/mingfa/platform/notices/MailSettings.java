package cn.mingfa.platform.notices;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The office's mail server, as {@code mingfa.mail.…}. Without a host no mail is sent and nothing else changes.
 *
 * @param port 465 with {@code tls=ssl}, usually 587 with {@code starttls} and 25 with {@code none}
 * @param from the sender's address
 */
@ConfigurationProperties("mingfa.mail")
record MailSettings(
        @Nullable String host,
        @DefaultValue("465") int port,
        @Nullable String user,
        @Nullable String password,
        @Nullable String from,
        @DefaultValue("ssl") Tls tls) {

    /** How the connection is protected. */
    enum Tls {
        SSL,
        STARTTLS,
        NONE
    }

    boolean isSet() {
        return host != null && !host.isBlank() && from != null && !from.isBlank();
    }
}
