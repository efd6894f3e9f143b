package cn.mingfa.bench;

import cn.mingfa.catalogue.Catalogue;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.kernel.matter.MatterType.DateKind;
import cn.mingfa.kernel.value.Value;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.ledger.importing.DryRun;
import cn.mingfa.platform.ledger.importing.Imports;
import cn.mingfa.platform.organisation.Unit;
import cn.mingfa.workbook.LedgerExport;
import cn.mingfa.workbook.RowDraft;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** A workbook of 10 000 publicity events, from the file to recorded matters with journal and numbers. */
final class ImportRun {

    private static final int ROWS = 10_000;

    private final BenchServer server;
    private final Path folder;

    ImportRun(BenchServer server, Path folder) {
        this.server = server;
        this.folder = folder;
    }

    List<Measured> run() throws IOException {
        Imports imports = server.get(Imports.class);
        // once to warm up, with fewer rows
        imported(imports, server.towns().get(10), 500);
        BigDecimal[] took = imported(imports, server.towns().get(11), ROWS);
        return List.of(
                Measured.of("import of 10 000 rows: dry run", took[0], "ms"),
                Measured.of("import of 10 000 rows: recording", took[1], "ms"),
                Measured.of("import of 10 000 rows: both", took[0].add(took[1]), "ms")
                        .aiming("5 s"));
    }

    private BigDecimal[] imported(Imports imports, Unit unit, int rows) throws IOException {
        Path file = folder.resolve(unit.code() + ".xlsx");
        MatterType type =
                server.get(Catalogue.class).matterType("publicity_event").orElseThrow();
        try (OutputStream out = Files.newOutputStream(file)) {
            LedgerExport.write(
                    type, IntStream.range(0, rows).mapToObj(n -> row(type, unit, n)), out, LedgerExport.Format.XLSX);
        }
        User user = server.user(unit);
        long start = System.nanoTime();
        DryRun dryRun = imports.check(type.key(), unit.id(), file.getFileName().toString(), file, user);
        long checked = System.nanoTime();
        if (!dryRun.clean() || dryRun.rows() != rows) {
            throw new IllegalStateException("the workbook should be clean: " + dryRun);
        }
        int recorded = imports.run(dryRun.id(), Set.of(), user).matters().size();
        long done = System.nanoTime();
        if (recorded != rows) {
            throw new IllegalStateException(recorded + " rows recorded of " + rows);
        }
        return new BigDecimal[] {Samples.millis(checked - start), Samples.millis(done - checked)};
    }

    private static RowDraft row(MatterType type, Unit unit, int n) {
        return new RowDraft(
                n + 2,
                unit.shortName(),
                Optional.empty(),
                Map.of(DateKind.OCCURRED, LocalDate.of(2026, 1, 1).plusDays(n % 300)),
                Map.of(
                        "topic", new Value.Text("法治宣传第" + n + "场"),
                        "form", new Value.Choice("on_site"),
                        "audience", new Value.Choice("residents"),
                        "sessions", new Value.Whole(1),
                        "materials", new Value.Whole(n % 200),
                        "people_reached", new Value.Whole(n % 500)),
                type.firstStage().key(),
                Optional.empty());
    }
}
