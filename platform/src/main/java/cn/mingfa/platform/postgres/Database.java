package cn.mingfa.platform.postgres;

import cn.mingfa.platform.config.MingfaSettings;
import java.util.Objects;

/** Where the database is, and the server to be stopped with us when it is our own. */
record Database(String url, String user, String password, Runnable stop) implements AutoCloseable {

    static Database of(MingfaSettings settings) {
        String url = settings.database().url();
        if (url != null && !url.isBlank()) {
            return new Database(
                    url,
                    Objects.requireNonNullElse(settings.database().user(), ""),
                    Objects.requireNonNullElse(settings.database().password(), ""),
                    () -> {});
        }
        EmbeddedPostgres own = EmbeddedPostgres.open(settings.data());
        return new Database(own.url("postgres"), own.user(), own.password(), own::close);
    }

    @Override
    public void close() {
        stop.run();
    }
}
