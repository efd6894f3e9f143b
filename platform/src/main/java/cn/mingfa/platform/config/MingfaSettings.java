package cn.mingfa.platform.config;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What whoever installs the program may set, as {@code mingfa.…}.
 *
 * @param data folder of the database, the files and the keys
 * @param today starts the program's clock on that day instead of the real one, for demonstrations and tests
 * @param demo whether a demonstration is filled in
 */
@ConfigurationProperties("mingfa")
public record MingfaSettings(
        @DefaultValue("var") Path data,
        @Nullable LocalDate today,
        @DefaultValue("false") boolean demo,
        @DefaultValue Database database) {

    /**
     * An external PostgreSQL; without a URL the embedded one is started.
     *
     * @param url for JDBC
     */
    public record Database(
            @Nullable String url,
            @Nullable String user,
            @Nullable String password) {}
}
