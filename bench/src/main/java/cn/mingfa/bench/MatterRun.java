package cn.mingfa.bench;

import cn.mingfa.catalogue.Catalogue;
import cn.mingfa.kernel.matter.Field;
import cn.mingfa.kernel.matter.FieldGate;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.kernel.matter.MatterType.DateKind;
import cn.mingfa.kernel.value.Value;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.ledger.Change;
import cn.mingfa.platform.ledger.Ledger;
import cn.mingfa.platform.ledger.Receipt;
import cn.mingfa.platform.ledger.Registration;
import cn.mingfa.platform.ledger.Submission;
import cn.mingfa.platform.organisation.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ObjIntConsumer;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Disclosure applications led through four steps as clicks would do it, each a transaction: registered, accepted,
 * another organ asked (the clock pauses), its answer recorded (the clock resumes).
 */
final class MatterRun {

    private static final int WARM = 200;
    private static final int MATTERS = 800;

    private final BenchServer server;
    private final Ledger ledger;
    private final MatterType type;

    MatterRun(BenchServer server) {
        this.server = server;
        this.ledger = server.get(Ledger.class);
        this.type =
                server.get(Catalogue.class).matterType("disclosure_application").orElseThrow();
    }

    List<Measured> run() {
        prepare();
        many(1, WARM, this::lead);
        many(1, WARM, this::commits);
        List<Measured> all = new ArrayList<>();
        all.addAll(compared("one clerk", 1, MATTERS / 2));
        all.addAll(compared("four clerks at once", 4, MATTERS));
        return all;
    }

    /** Beside it what the disk takes: bare transactions of one small row, as many as the steps. */
    private List<Measured> compared(String who, int clerks, int matters) {
        BigDecimal led = many(clerks, matters, this::lead);
        BigDecimal bare = many(clerks, matters, this::commits);
        Measured measured = Measured.of("matters of 4 steps, " + who, led, "1/s");
        return List.of(
                clerks > 1 ? measured.aiming("300 a second") : measured,
                Measured.of("4 bare transactions, " + who, bare, "1/s"),
                Measured.of("bare transactions to steps, " + who, bare.divide(led, 2, RoundingMode.HALF_UP), "times"));
    }

    private void prepare() {
        server.get(JdbcTemplate.class)
                .execute(
                        "create table if not exists bare (id uuid primary key, at timestamptz not null default now())");
    }

    private void commits(Unit unit, int matters) {
        JdbcTemplate jdbc = server.get(JdbcTemplate.class);
        for (int n = 0; n < 4 * matters; n++) {
            jdbc.update("insert into bare (id) values (?)", UUID.randomUUID());
        }
    }

    private BigDecimal many(int clerks, int matters, ObjIntConsumer<Unit> work) {
        long start = System.nanoTime();
        try (ExecutorService pool = Executors.newFixedThreadPool(clerks)) {
            List<Future<?>> all = new ArrayList<>();
            for (int n = 0; n < clerks; n++) {
                Unit unit = server.towns().get(n);
                all.add(pool.submit(() -> work.accept(unit, matters / clerks)));
            }
            for (Future<?> one : all) {
                one.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
        return Samples.perSecond(matters, System.nanoTime() - start);
    }

    private void lead(Unit unit, int matters) {
        User user = server.user(unit);
        for (int n = 0; n < matters; n++) {
            Receipt receipt = ledger.register(
                    new Registration(
                            UUID.randomUUID(),
                            type.key(),
                            unit.id(),
                            unit.id(),
                            dates(),
                            values(type.fields().stream()
                                    .filter(f -> f.atRegistration() && f.required())
                                    .toList()),
                            BenchServer.TODAY),
                    user);
            for (String action : List.of("accept", "consult_organ", "organ_replied")) {
                receipt = ledger.submit(step(receipt, action), user);
            }
        }
    }

    private Map<DateKind, LocalDate> dates() {
        Map<DateKind, LocalDate> dates = new EnumMap<>(DateKind.class);
        type.dates().stream()
                .filter(MatterType.DateLabel::required)
                .forEach(d -> dates.put(d.kind(), BenchServer.TODAY.minusDays(3)));
        return dates;
    }

    private Submission step(Receipt before, String action) {
        List<Field> asked = type.action(action).orElseThrow().fields().stream()
                .map(key -> type.field(key).orElseThrow())
                .toList();
        return new Submission(
                UUID.randomUUID(),
                before.matter(),
                before.version(),
                BenchServer.TODAY,
                new Change.Perform(action, values(asked), Optional.empty()));
    }

    private static Map<String, Value> values(List<Field> fields) {
        Map<String, Value> values = new LinkedHashMap<>();
        for (Field field : fields) {
            String raw = raw(field);
            if (FieldGate.read(field, raw, BenchServer.TODAY) instanceof FieldGate.Reading.Filled filled) {
                values.put(field.key(), filled.value());
            }
        }
        return values;
    }

    private static String raw(Field field) {
        return switch (field.type()) {
            case TEXT, LONG_TEXT -> "测试填写";
            case WHOLE, DECIMAL -> "1";
            case DATE, DATE_TIME -> BenchServer.TODAY.toString();
            case YES_NO -> "否";
            case CHOICE, CHOICES -> field.options().getFirst().code();
            case PERSONS -> "某人（1）";
            case ROWS -> "一";
        };
    }
}
