package cn.mingfa.bench;

import cn.mingfa.kernel.matter.MatterType.Role;
import cn.mingfa.platform.MingfaServer;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.organisation.Unit;
import cn.mingfa.platform.organisation.UnitKind;
import cn.mingfa.platform.organisation.Units;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The server as it is installed, with a district of forty towns and nothing recorded. */
final class BenchServer implements AutoCloseable {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate SINCE = LocalDate.of(2020, 1, 1);
    private static final int TOWNS = 40;

    private final ConfigurableApplicationContext context;
    private final Unit district;
    private final List<Unit> towns;

    private BenchServer(ConfigurableApplicationContext context, Unit district, List<Unit> towns) {
        this.context = context;
        this.district = district;
        this.towns = List.copyOf(towns);
    }

    static BenchServer start(Path data) {
        ConfigurableApplicationContext context = new SpringApplicationBuilder(MingfaServer.class)
                .run(
                        "--mingfa.port=0",
                        "--mingfa.data=" + data,
                        "--mingfa.today=" + TODAY,
                        // nothing is measured beside the rounds of notices
                        "--mingfa.notices.first=P1D",
                        "--logging.level.cn.mingfa=warn");
        Units units = context.getBean(Units.class);
        Unit district = unit("澄", "澄砚区人民政府", "澄砚区", UnitKind.DISTRICT, Optional.empty());
        units.add(district);
        List<Unit> towns = new ArrayList<>();
        for (int n = 1; n <= TOWNS; n++) {
            String name = "第" + n + "镇";
            Unit town = unit("澄" + n, name + "人民政府", name, UnitKind.TOWNSHIP, Optional.of(district.id()));
            units.add(town);
            towns.add(town);
        }
        return new BenchServer(context, district, towns);
    }

    private static Unit unit(String code, String name, String shortName, UnitKind kind, Optional<UUID> parent) {
        return new Unit(UUID.randomUUID(), code, name, shortName, kind, parent, SINCE, Optional.empty());
    }

    <T> T get(Class<T> bean) {
        return context.getBean(bean);
    }

    Unit district() {
        return district;
    }

    List<Unit> towns() {
        return towns;
    }

    /** Somebody of the unit who may do everything there. */
    User user(Unit unit) {
        return new User(UUID.randomUUID(), "经办甲", "干事", unit, EnumSet.allOf(Role.class));
    }

    @Override
    public void close() {
        context.close();
    }
}
