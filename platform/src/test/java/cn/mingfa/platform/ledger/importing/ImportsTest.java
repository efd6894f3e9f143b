package cn.mingfa.platform.ledger.importing;

import cn.mingfa.platform.config.MingfaSettings;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.ledger.ImportWorld;
import cn.mingfa.platform.ledger.Ledger;
import cn.mingfa.platform.ledger.MatterView;
import cn.mingfa.platform.ledger.Query;
import cn.mingfa.platform.ledger.Row;
import cn.mingfa.workbook.ColumnMapping;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ImportsTest {

    private static final String HEADER = "单位,活动日期,活动名称,活动形式,宣传对象,场次,发放资料,办理阶段,办结日期\n";

    @TempDir
    private Path folder;

    private ImportWorld world;
    private Imports imports;
    private Mappings mappings;

    @BeforeEach
    void open() {
        world = new ImportWorld();
        mappings = new JdbcMappings(world.jdbc(), world.units(), world.clock());
        imports = new WorkbookImports(
                world.types(),
                world.units(),
                world.oldLedger(),
                mappings,
                world.transactions(),
                world.clock(),
                new MingfaSettings(folder, null, false, new MingfaSettings.Database(null, null, null)));
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void everyWrongCellIsListedAndNothingIsRecorded() throws IOException {
        DryRun dryRun = check(HEADER
                + "栖禾镇,2026-03-02,防范养老诈骗,现场宣传,社区居民、村民,1,200,,\n"
                + "栖禾镇,2026-02-30,日子不存在,现场宣传,社区居民、村民,1,200,,\n"
                + "栖禾镇,2026-03-04,负数,现场宣传,社区居民、村民,-1,200,,\n"
                + "不存在的单位,2026-03-05,单位不明,现场宣传,社区居民、村民,1,200,,\n"
                + "岚汀街道,2026-03-06,别家的台账,现场宣传,社区居民、村民,1,200,,\n");

        assertThat(dryRun.clean()).isFalse();
        assertThat(dryRun.problems())
                .extracting(DryRun.Problem::row)
                .contains(3, 4, 5, 6)
                .doesNotContain(2);
        assertThat(dryRun.problems())
                .allSatisfy(problem -> assertThat(problem.sentence()).isNotBlank());
        assertThat(rows()).isZero();
        assertThatThrownBy(() -> imports.run(dryRun.id(), Set.of(3), clerk()))
                .isInstanceOf(ImportRefusal.class)
                .hasMessageContaining("第4、5、6行还有问题");
        assertThat(rows()).isZero();
    }

    @Test
    void theUserMayNameTheRowsToLeaveOut() throws IOException {
        DryRun dryRun = check(HEADER
                + "栖禾镇,2026-03-02,防范养老诈骗,现场宣传,社区居民、村民,1,200,,\n"
                + "栖禾镇,2026-02-30,日子不存在,现场宣传,社区居民、村民,1,200,,\n");

        Result result = imports.run(dryRun.id(), Set.of(3), clerk());

        assertThat(result.matters()).hasSize(1);
        assertThat(result.leftOut()).isEqualTo(1);
    }

    @Test
    void theSameFileComesInOnce() throws IOException {
        String text = HEADER + "栖禾镇,2026-03-02,防范养老诈骗,现场宣传,社区居民、村民,1,200,,\n";
        imports.run(check(text).id(), Set.of(), clerk());

        DryRun again = check(text);

        assertThat(again.alreadyImported()).isEqualTo(1);
        assertThat(imports.run(again.id(), Set.of(), clerk())).satisfies(result -> {
            assertThat(result.matters()).isEmpty();
            assertThat(result.alreadyImported()).isEqualTo(1);
        });
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void aClosedRowIsRegisteredAndLedToItsEnd() throws IOException {
        DryRun dryRun = check(HEADER + "栖禾镇,2025-03-02,去年已归档,现场宣传,社区居民、村民,1,200,已归档,2025-03-20\n");
        assertThat(dryRun.problems()).isEmpty();

        Result result = imports.run(dryRun.id(), Set.of(), clerk());

        MatterView view = ledger().open(result.matters().getFirst(), clerk());
        assertThat(view.matter().number()).isEqualTo("澄柳普法〔2025〕1号");
        assertThat(view.matter().closedOn())
                .hasValueSatisfying(day -> assertThat(day).hasToString("2025-03-20"));
        assertThat(view.journal()).hasSize(3);
        assertThat(world.differences()).isEmpty();
    }

    @Test
    void aGbkFileIsUnderstood() throws IOException {
        Path file = folder.resolve("活动.csv");
        Files.write(file, (HEADER + "栖禾镇,2026-03-02,普法赶集,现场宣传,社区居民、村民,1,200,,\n").getBytes(Charset.forName("GBK")));

        DryRun dryRun = imports.check("publicity_event", clerk().unit().id(), "活动.csv", file, clerk());
        imports.run(dryRun.id(), Set.of(), clerk());

        assertThat(ledger().list(Query.ofType("publicity_event"), clerk()).rows())
                .extracting(Row::title)
                .containsExactly("普法赶集");
    }

    @Test
    void aFileOfAnotherProgramIsReadByTheMappingSavedForItsHeader() throws IOException {
        String export = "热线平台导出,,,,\n开展时间,名称,方式,对象,场数\n2026/3/2 9:00,普法赶集,街头,居民,1\n合计,,,,1\n";
        ColumnMapping mapping = new ColumnMapping(
                List.of("开展时间", "名称", "方式", "对象", "场数"),
                List.of(
                        join(0, "occurred_on", Map.of()),
                        join(1, "topic", Map.of()),
                        join(2, "form", Map.of("街头", "现场宣传")),
                        join(3, "audience", Map.of("居民", "社区居民、村民")),
                        join(4, "sessions", Map.of())),
                Map.of());
        assertThat(check(export).clean()).isFalse();

        mappings.save("publicity_event", clerk().unit().id(), "赶集表", mapping, clerk());
        DryRun dryRun = check(export);

        assertThat(dryRun.problems()).isEmpty();
        assertThat(imports.run(dryRun.id(), Set.of(), clerk()).matters()).hasSize(1);
        assertThat(mappings.of(clerk().unit().id()))
                .singleElement()
                .satisfies(saved -> assertThat(saved.mapping()).isEqualTo(mapping));
    }

    @Test
    void aMappingOfTheDistrictServesItsTownsAndAnotherTownsDoesNot() {
        ColumnMapping mapping = new ColumnMapping(List.of("甲", "乙"), List.of(), Map.of());
        mappings.save("publicity_event", world.neighbour().unit().id(), "街道的", mapping, world.neighbour());
        assertThat(mappings.find("publicity_event", clerk().unit().id(), mapping.header()))
                .isEmpty();

        mappings.save("publicity_event", clerk().unit().parent().orElseThrow(), "全区的", mapping, clerk());

        assertThat(mappings.find("publicity_event", clerk().unit().id(), mapping.header()))
                .hasValueSatisfying(saved -> assertThat(saved.name()).isEqualTo("全区的"));
    }

    private static ColumnMapping.Join join(int column, String target, Map<String, String> words) {
        return new ColumnMapping.Join(column, target, words, ColumnMapping.DayOrder.YEAR_FIRST);
    }

    @Test
    void anotherUsersDryRunIsNotThere() throws IOException {
        DryRun dryRun = check(HEADER + "栖禾镇,2026-03-02,普法赶集,现场宣传,社区居民、村民,1,200,,\n");

        assertThatThrownBy(() -> imports.run(dryRun.id(), Set.of(), world.neighbour()))
                .isInstanceOf(ImportRefusal.class);
    }

    private DryRun check(String csv) throws IOException {
        Path file = folder.resolve("活动.csv");
        Files.writeString(file, csv);
        return imports.check("publicity_event", clerk().unit().id(), "活动.csv", file, clerk());
    }

    private Ledger ledger() {
        return world.ledger();
    }

    private User clerk() {
        return world.clerk();
    }

    private long rows() {
        return ledger().list(Query.all(), clerk()).total();
    }
}
