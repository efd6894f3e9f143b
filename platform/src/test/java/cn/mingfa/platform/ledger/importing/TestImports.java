package cn.mingfa.platform.ledger.importing;

import cn.mingfa.platform.config.MingfaSettings;
import cn.mingfa.platform.organisation.Units;
import java.nio.file.Path;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Held files and saved mappings, for tests of other modules. */
public final class TestImports {

    private TestImports() {}

    public static HeldFiles files(Clock clock, Path folder) {
        return new HeldFiles(
                clock, new MingfaSettings(folder, null, false, new MingfaSettings.Database(null, null, null)));
    }

    public static Mappings mappings(JdbcClient jdbc, Units units, Clock clock) {
        return new JdbcMappings(jdbc, units, clock);
    }
}
