package cn.mingfa.platform.ledger;

import cn.mingfa.catalogue.Catalogue;
import cn.mingfa.kernel.condition.LinkType;
import cn.mingfa.kernel.matter.Field;
import cn.mingfa.kernel.matter.FieldGate;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.kernel.matter.MatterType.DateKind;
import cn.mingfa.kernel.value.Value;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.organisation.Unit;
import cn.mingfa.platform.organisation.Units;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The small district of the ledger's own tests for tests of other modules: matters are entered as typed, in a line. */
public final class LedgerOffice implements AutoCloseable {

    public static final LocalDate TODAY = LedgerWorld.TODAY;

    private static final Catalogue CATALOGUE = Catalogue.shipped();

    private final LedgerWorld world = new LedgerWorld();

    public Ledger ledger() {
        return world.ledger;
    }

    public Sight sight() {
        return ((JdbcLedger) world.ledger).sight();
    }

    public JdbcClient jdbc() {
        return world.jdbc;
    }

    public Clock clock() {
        return world.clock;
    }

    public TransactionTemplate transactions() {
        return world.transactions;
    }

    public Units units() {
        return world.units;
    }

    /** The town whose people enter the matters. */
    public Unit town() {
        return world.willow;
    }

    /** Its 负责人, who may enter, review and approve. */
    public User principal() {
        return world.principal;
    }

    public User neighbour() {
        return world.neighbour;
    }

    public User supervisor() {
        return world.supervisor;
    }

    /** Registers a matter of the town; pairs of key and raw text; all its dates are the day. */
    public UUID open(String type, String on, String... pairs) {
        return openFor(world.principal, type, on, pairs);
    }

    /** The same in the ledger of somebody else's unit. */
    public UUID openFor(User by, String type, String on, String... pairs) {
        MatterType definition = CATALOGUE.matterType(type).orElseThrow();
        LocalDate day = LocalDate.parse(on);
        world.clock.to(day);
        Map<DateKind, LocalDate> dates = new TreeMap<>();
        definition.dates().forEach(label -> dates.put(label.kind(), day));
        Map<String, Value> fields = new LinkedHashMap<>();
        definition.fields().stream()
                .filter(field -> field.atRegistration() && field.initial().isPresent())
                .forEach(field ->
                        fields.put(field.key(), read(field, field.initial().orElseThrow(), day)));
        fields.putAll(read(definition, day, pairs));
        Receipt receipt = world.ledger.register(
                new Registration(
                        UUID.randomUUID(), type, by.unit().id(), by.unit().id(), dates, fields, day),
                by);
        world.clock.to(TODAY);
        return receipt.matter();
    }

    /** Does an action. */
    public void act(UUID matter, String action, String on, String... pairs) {
        MatterType definition = world.ledger.open(matter, world.principal).type();
        LocalDate day = LocalDate.parse(on);
        change(matter, day, new Change.Perform(action, read(definition, day, pairs), Optional.empty()));
    }

    public void link(UUID matter, LinkType type, UUID other) {
        change(matter, TODAY, new Change.Link(other, type));
    }

    public void file(UUID matter, String name) {
        file(matter, name, "会议纪要");
    }

    public void file(UUID matter, String name, String kind) {
        byte[] content = name.getBytes(StandardCharsets.UTF_8);
        change(matter, TODAY, new Change.File(new ByteArrayResource(content), name, kind, TODAY));
    }

    private void change(UUID matter, LocalDate day, Change change) {
        int version = world.ledger.open(matter, world.principal).matter().version();
        world.clock.to(day);
        world.ledger.submit(new Submission(UUID.randomUUID(), matter, version, day, change), world.principal);
        world.clock.to(TODAY);
    }

    private static Map<String, Value> read(MatterType type, LocalDate day, String... pairs) {
        Map<String, Value> fields = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            fields.put(pairs[i], read(type.field(pairs[i]).orElseThrow(), pairs[i + 1], day));
        }
        return fields;
    }

    private static Value read(Field field, String raw, LocalDate day) {
        return switch (FieldGate.read(field, raw, day)) {
            case FieldGate.Reading.Filled filled -> filled.value();
            case FieldGate.Reading.Blank blank -> throw new IllegalArgumentException(field.key() + " is blank");
            case FieldGate.Reading.Wrong wrong ->
                throw new IllegalArgumentException(wrong.problem().sentence());
        };
    }

    @Override
    public void close() {
        world.close();
    }
}
