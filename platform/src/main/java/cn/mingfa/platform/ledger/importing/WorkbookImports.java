package cn.mingfa.platform.ledger.importing;

import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.platform.config.MingfaSettings;
import cn.mingfa.platform.config.Sha256;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.ledger.CourseRefusal;
import cn.mingfa.platform.ledger.MatterTypes;
import cn.mingfa.platform.ledger.OldLedger;
import cn.mingfa.platform.organisation.Unit;
import cn.mingfa.platform.organisation.Units;
import cn.mingfa.workbook.LedgerReader;
import cn.mingfa.workbook.WorkbookReading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Imports of workbooks: read twice, once to find everything that is wrong and once to record, so that a large file never
 * lies in memory whole. A dry run is known to the node that made it, for an hour.
 */
@Component
class WorkbookImports implements Imports {

    private static final int BATCH = 1000;
    private static final long KEPT_SECONDS = 3600;

    private final MatterTypes types;
    private final Units units;
    private final OldLedger ledger;
    private final Mappings mappings;
    private final TransactionTemplate transactions;
    private final Clock clock;
    private final Path folder;
    private final Map<UUID, Pending> pending = new ConcurrentHashMap<>();

    WorkbookImports(
            MatterTypes types,
            Units units,
            OldLedger ledger,
            Mappings mappings,
            TransactionTemplate transactions,
            Clock clock,
            MingfaSettings settings) {
        this.types = types;
        this.units = units;
        this.ledger = ledger;
        this.mappings = mappings;
        this.transactions = transactions;
        this.clock = clock;
        this.folder = settings.data().resolve("imports");
    }

    /** @param wrongRows rows that can only be left out; 0 stands for the file as a whole */
    private record Pending(
            DryRun dryRun,
            Path file,
            String hash,
            UUID person,
            Set<Integer> wrongRows,
            Optional<Mappings.Saved> mapping,
            Instant at) {}

    @Override
    public DryRun check(String typeKey, UUID unitId, String fileName, Path file, User user) {
        MatterType type = types.asked(typeKey);
        Unit unit = units.unit(unitId);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        forgetOld(now);
        UUID id = UUID.randomUUID();
        try {
            Path copy = Files.createDirectories(folder).resolve(id + ".part");
            Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            String hash = Sha256.hex(copy);
            Trial trial = new Trial(new RowCourses(hash, fileName, user, now, units), ledger, user);
            Optional<Mappings.Saved> mapping = mappings.find(typeKey, unitId, copy, fileName);
            WorkbookReading reading = LedgerReader.stream(copy, fileName, options(type, unit, mapping), trial);
            trial.flush();
            DryRun dryRun = trial.dryRun(id, type, unit, fileName, reading);
            pending.put(id, new Pending(dryRun, copy, hash, user.person(), trial.wrongRows(), mapping, now));
            return dryRun;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public Result run(UUID id, Set<Integer> leaveOut, User user) {
        Pending asked = pending.get(id);
        if (asked == null || !asked.person().equals(user.person())) {
            throw new ImportRefusal("这次试导入的结果已不在，请重新上传文件。");
        }
        if (asked.wrongRows().contains(0)
                || asked.dryRun().problemsInAll() > asked.dryRun().problems().size()) {
            throw new ImportRefusal("文件中有无法按行略过的问题，请改正文件后重新上传。");
        }
        Set<Integer> open = new HashSet<>(asked.wrongRows());
        open.removeAll(leaveOut);
        if (!open.isEmpty()) {
            String rows = open.stream().sorted().limit(10).map(String::valueOf).collect(Collectors.joining("、"));
            throw new ImportRefusal("第" + rows + "行还有问题。请改正后重新上传，或者选择略过这些行。");
        }
        MatterType type = types.asked(asked.dryRun().type());
        Unit unit = units.unit(asked.dryRun().unit());
        RowCourses courses = new RowCourses(
                asked.hash(), asked.dryRun().fileName(), user, clock.instant().truncatedTo(ChronoUnit.MICROS), units);
        Recording recording = new Recording(courses, ledger, leaveOut);
        try {
            Result result = transactions.execute(tx -> {
                LedgerReader.stream(
                        asked.file(), asked.dryRun().fileName(), options(type, unit, asked.mapping()), recording);
                recording.flush();
                return recording.result();
            });
            forget(id);
            return result;
        } catch (CourseRefusal refused) {
            throw new ImportRefusal("第" + recording.rowOf(refused.index()) + "行现在不能导入："
                    + refused.refusal().getMessage() + "全部内容都没有导入，请重新上传检查。");
        }
    }

    private LedgerReader.Options options(MatterType type, Unit unit, Optional<Mappings.Saved> mapping) {
        Set<String> names = units.all().stream()
                .flatMap(known -> Stream.of(known.name(), known.shortName()))
                .collect(Collectors.toSet());
        LedgerReader.Options options = LedgerReader.Options.of(List.of(type), LocalDate.now(clock))
                .withType(type.key())
                .withUnits(names)
                .withDefaultUnit(unit.name());
        return mapping.map(saved -> options.withMapping(saved.mapping())).orElse(options);
    }

    private void forgetOld(Instant now) {
        pending.entrySet().stream()
                .filter(entry -> entry.getValue().at().plusSeconds(KEPT_SECONDS).isBefore(now))
                .map(Map.Entry::getKey)
                .toList()
                .forEach(this::forget);
    }

    private void forget(UUID id) {
        Pending old = pending.remove(id);
        if (old != null) {
            try {
                Files.deleteIfExists(old.file());
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }
}
