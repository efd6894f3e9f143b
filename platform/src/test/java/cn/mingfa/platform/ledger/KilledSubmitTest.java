package cn.mingfa.platform.ledger;

import cn.mingfa.platform.postgres.TestDatabase;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarOutputStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A hundred clerks, four to a process, are killed in the middle of submitting to one series; what they were promised stands. */
class KilledSubmitTest {

    private static final int KILLS = 100 / SubmittingProcess.CLERKS;
    private static final int AT_ONCE = 3;

    private final SplittableRandom random = new SplittableRandom(100);

    @Test
    void numbersStayWithoutGapsAndEverythingAcknowledgedIsThereWhole() throws Exception {
        TestDatabase.Address address = TestDatabase.fresh();
        try (LedgerWorld world = new LedgerWorld(address)) {
            train(world, address);
            List<String> acknowledged = new ArrayList<>();
            Deque<Process> running = new ArrayDeque<>();
            for (int started = 0; started < KILLS + AT_ONCE; started++) {
                if (started < KILLS) {
                    running.add(start(world, address, "-XX:SharedArchiveFile=", Integer.MAX_VALUE));
                }
                if (started >= AT_ONCE) {
                    acknowledged.addAll(killed(running.remove()));
                }
            }

            List<Integer> numbers = world.numbersOf(world.willow, "测");
            assertThat(numbers)
                    .isEqualTo(IntStream.rangeClosed(1, numbers.size()).boxed().toList());
            assertThat(numbers.size()).isGreaterThan(KILLS);
            assertThat(acknowledged)
                    .isNotEmpty()
                    .allSatisfy(line -> assertThat(stands(world, line)).as(line).isTrue());
            assertThat(new JournalAudit(world.jdbc, SmallType.types()).differences())
                    .isEmpty();
            assertNothingHalfDone(world);
        }
    }

    private static boolean stands(LedgerWorld world, String line) {
        return world.jdbc
                .sql("select exists (select 1 from matter where number = :number and (closed or :registered))")
                .param("number", line.substring(2))
                .param("registered", line.startsWith("R"))
                .query(Boolean.class)
                .single();
    }

    private static void assertNothingHalfDone(LedgerWorld world) {
        assertThat(count(
                        world,
                        "select count(*) from matter m where m.version <>"
                                + " (select count(*) from journal j where j.matter_id = m.id)"))
                .isZero();
        assertThat(
                        count(
                                world,
                                "select count(*) from matter m where not exists"
                                        + " (select 1 from clock c where c.matter_id = m.id and (c.stopped_on is not null) = m.closed)"))
                .isZero();
        assertThat(count(
                        world,
                        "select count(*) from matter m where not exists"
                                + " (select 1 from personal_data p where p.matter_id = m.id)"))
                .isZero();
        assertThat(count(world, "select (select sum(version) from matter) - (select count(*) from submission)"))
                .isZero();
    }

    private static long count(LedgerWorld world, String sql) {
        return world.jdbc.sql(sql).query(Long.class).single();
    }

    /** One process ends by itself and leaves an archive of its classes, so that the hundred start fast. */
    private static void train(LedgerWorld world, TestDatabase.Address address) throws Exception {
        Process process = start(world, address, "-XX:ArchiveClassesAtExit=", 2);
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(lines.lines().toList()).startsWith("ready").hasSize(5 * SubmittingProcess.CLERKS);
        }
        assertThat(process.waitFor()).isZero();
    }

    private static Process start(LedgerWorld world, TestDatabase.Address address, String archive, int matters)
            throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        archive + world.folder.resolve("classes.jsa"),
                        "-Xlog:disable",
                        "-Xlog:all=off",
                        "-Xmx64m",
                        "-cp",
                        jarsOnly(world.folder),
                        SubmittingProcess.class.getName(),
                        address.url(),
                        address.user(),
                        address.password(),
                        world.folder.toString(),
                        world.willow.id().toString(),
                        Integer.toString(matters))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** The class path of this test with its folders packed, since only jars can be archived. */
    private static String jarsOnly(Path folder) throws IOException {
        List<String> jars = new ArrayList<>();
        String all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        for (String entry : all.split(File.pathSeparator)) {
            Path path = Path.of(entry);
            if (!Files.isDirectory(path)) {
                jars.add(entry);
                continue;
            }
            Path jar = folder.resolve("packed" + jars.size() + ".jar");
            if (!Files.exists(jar)) {
                pack(path, jar);
            }
            jars.add(jar.toString());
        }
        return String.join(File.pathSeparator, jars);
    }

    private static void pack(Path directory, Path jar) throws IOException {
        try (var out = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(new ZipEntry(directory.relativize(file).toString()));
                Files.copy(file, out);
                out.closeEntry();
            }
        }
    }

    /** Kills the process some lines after it began, at a moment of its own. */
    private List<String> killed(Process process) throws IOException, InterruptedException {
        List<String> said = new ArrayList<>();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(lines.readLine()).isEqualTo("ready");
            int after = SubmittingProcess.CLERKS + random.nextInt(12);
            for (int i = 0; i < after; i++) {
                said.add(lines.readLine());
            }
            long until = System.nanoTime() + random.nextLong(3_000_000);
            while (System.nanoTime() < until) {
                Thread.onSpinWait();
            }
            process.toHandle().destroyForcibly();
            process.waitFor(10, TimeUnit.SECONDS);
            lines.lines().filter(line -> line.endsWith("号")).forEach(said::add);
        }
        return said.stream().filter(line -> line.endsWith("号")).toList();
    }
}
