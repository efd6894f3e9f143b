package cn.mingfa.platform.library;

import cn.mingfa.document.SourceText;
import cn.mingfa.document.Table;
import cn.mingfa.kernel.matter.MatterType.Role;
import cn.mingfa.platform.figures.TestLedger;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.ledger.NotFound;
import cn.mingfa.platform.library.AcceptedDocuments.Offered;
import cn.mingfa.platform.organisation.TestOrganisation;
import cn.mingfa.platform.organisation.Unit;
import cn.mingfa.platform.organisation.UnitKind;
import cn.mingfa.platform.organisation.Units;
import cn.mingfa.proof.Background;
import cn.mingfa.proof.Genre;
import cn.mingfa.proof.Read;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LibraryTest {

    private static final String RULE = "residue.markdown";
    private static final String REGULATION = "澄砚区摊点管理办法\n第一条　为了规范摊点，制定本办法。\n第二条　本办法自2025年1月1日起施行。\n";

    private final Clock clock = Clock.fixed(Instant.parse("2026-11-21T06:06:00Z"), ZoneId.of("Asia/Shanghai"));
    private final Units units = TestOrganisation.units(
            TestLedger.client(),
            new TransactionTemplate(new DataSourceTransactionManager(
                    java.util.Objects.requireNonNull(TestLedger.template().getDataSource()))));
    private final Unit town = unit("栖");
    private final Unit street = unit("岚");
    private final User clerk = user(town, Role.CLERK);
    private final User principal = user(town, Role.PRINCIPAL);
    private final AtLibrary library = new AtLibrary(units, clock);
    private final AcceptedDocuments documents = library.documents();

    @Test
    void keepsWhatTheDocumentSaidWithItsTables() {
        SourceText source = new SourceText(
                "年报.docx",
                SourceText.Format.DOCX,
                "栖禾镇2025年报告\n甲\t乙",
                Map.of("索引号", "000014"),
                List.of(new Table(List.of(new Table.Cell(0, 0, 1, 1, 10, 11)))));
        AcceptedDocument kept = documents.accept(offer(town, 2025, source), clerk);

        assertThat(kept.title()).isEqualTo("栖禾镇2025年报告");
        assertThat(kept.acceptedBy()).isEqualTo(clerk.name());
        assertThat(documents.source(kept.id())).isEqualTo(source.named(kept.title()));
        assertThat(library.acts().latest("documents", 1))
                .extracting(act -> act.subject())
                .containsExactly(kept.id().toString());
    }

    @Test
    void refusesWhatIsNoDocumentOrThereAlready() {
        documents.accept(offer(town, 2025, text("上年报告。")), clerk);
        assertThatThrownBy(() -> documents.accept(offer(town, 2025, text("上年报告。")), clerk))
                .isInstanceOf(LibraryRefusal.class)
                .hasMessageContaining("已经在库里");
        assertThatThrownBy(() -> documents.accept(offer(town, 2025, text(" \n")), clerk))
                .hasMessageContaining("没有读到文字");
        assertThatThrownBy(() -> documents.accept(offer(town, 1890, text("旧报告。")), clerk))
                .hasMessageContaining("年度应当");
        assertThatThrownBy(() -> documents.accept(offer(street, 2025, text("别处的报告。")), clerk))
                .hasMessageContaining("不能为这个单位收文件");
        String endless = "长".repeat(AcceptedDocuments.LONGEST + 1);
        assertThatThrownBy(() -> documents.accept(offer(town, 2025, text(endless)), clerk))
                .hasMessageContaining("超过");
    }

    @Test
    void eachSeesTheirOwnAndWhoeverOverseesAll() {
        AcceptedDocument kept = documents.accept(offer(town, 2025, text("只给本单位看的报告。")), clerk);
        User stranger = user(street, Role.PRINCIPAL);
        assertThat(documents.list(stranger)).doesNotContain(kept);
        assertThat(documents.find(kept.id(), stranger)).isEmpty();
        assertThat(documents.list(clerk)).contains(kept);
        assertThat(documents.list(library.administrator())).contains(kept);
    }

    @Test
    void onlyPrincipalsTakeOffAndItStaysOnRecord() {
        AcceptedDocument kept = documents.accept(offer(town, 2025, text("要移出的报告。")), clerk);
        assertThatThrownBy(() -> documents.remove(kept.id(), "收错了", clerk)).hasMessageContaining("主要负责人");
        assertThatThrownBy(() -> documents.remove(kept.id(), " ", principal)).hasMessageContaining("写明理由");

        documents.remove(kept.id(), "收错了年份", principal);
        assertThat(documents.list(clerk)).doesNotContain(kept);
        assertThatThrownBy(() -> documents.source(kept.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> documents.remove(kept.id(), "再移一次", principal)).isInstanceOf(LibraryRefusal.class);
        assertThat(library.acts().latest("documents", 1).getFirst().words()).contains("收错了年份");
        documents.accept(offer(town, 2024, text("要移出的报告。")), clerk);
    }

    @Test
    void aReportIsHeldAgainstItsOwnPastAndTheOthersPresent() {
        documents.accept(offer(town, 2024, text("前年的报告。")), clerk);
        documents.accept(offer(town, 2025, text("上年的报告，初稿。")), clerk);
        documents.accept(offer(town, 2025, text("上年的报告，定稿。")), clerk);
        documents.accept(offer(street, 2026, text("街道今年的报告。")), library.administrator());
        documents.accept(new Offered(town.id(), 2025, Genre.OTHER, "", text("上年的一份通知。")), clerk);

        Background background = library.grounds().beside(town.id(), 2026);
        assertThat(background.lastYear().map(LibraryTest::words)).contains("上年的报告，定稿。");
        assertThat(background.earlier()).extracting(LibraryTest::words).containsExactly("前年的报告。");
        assertThat(background.others()).extracting(LibraryTest::words).contains("街道今年的报告。");
    }

    @Test
    void aConsolidatedReportIsHeldAgainstThoseOfTheUnitsBelowOnceAllAreThere() {
        Unit district = unit("澄");
        Unit village = below(district, "芷", Optional.empty());
        Unit other = below(district, "汀", Optional.empty());
        below(district, "旧", Optional.of(LocalDate.of(2024, 6, 30)));
        User administrator = library.administrator();

        documents.accept(disclosure(village, text("芷汀镇年报，初稿。")), administrator);
        documents.accept(disclosure(village, text("芷汀镇年报。")), administrator);
        documents.accept(disclosure(town, text("不相干的年报。")), administrator);
        assertThat(library.grounds().disclosureOfUnits(district.id(), 2025)).isEmpty();

        documents.accept(disclosure(other, text("汀口镇年报。")), administrator);
        assertThat(library.grounds().disclosureOfUnits(district.id(), 2025))
                .extracting(LibraryTest::words)
                .containsExactlyInAnyOrder("芷汀镇年报。", "汀口镇年报。");
        assertThat(library.grounds().disclosureOfUnits(district.id(), 2024)).isEmpty();
    }

    @Test
    void switchesRulesForEverybodyAtOnce() {
        RuleSwitchboard switches = library.switches();
        assertThatThrownBy(() -> switches.turn(RULE, false, clerk)).isInstanceOf(LibraryRefusal.class);
        assertThatThrownBy(() -> switches.turn("no.such", false, library.administrator()))
                .isInstanceOf(LibraryRefusal.class);

        switches.turn(RULE, false, library.administrator());
        switches.turn(RULE, false, library.administrator());
        assertThat(library.grounds().off()).contains(RULE);
        assertThat(switches.switches().reason(RULE))
                .hasValueSatisfying(why -> assertThat(why).matches("\\d{4}年\\d{1,2}月\\d{1,2}日停用"));
        switches.turn(RULE, true, library.administrator());
        assertThat(library.grounds().off()).doesNotContain(RULE);
        assertThat(library.acts().latest("rules", 2))
                .extracting(act -> act.words().substring(0, 2))
                .containsExactly("启用", "停用");
    }

    @Test
    void fullTextsOfStatutesAreKnownFromTheNextCheckOn() {
        StatuteShelf shelf = library.statutes();
        assertThatThrownBy(() -> shelf.put(REGULATION, clerk)).isInstanceOf(LibraryRefusal.class);
        assertThatThrownBy(() -> shelf.put("没有条文的一段话。", library.administrator()))
                .isInstanceOf(LibraryRefusal.class)
                .hasMessageContaining("第一条");

        shelf.put(REGULATION, library.administrator());
        assertThat(shelf.statutes().article("澄砚区摊点管理办法", 2).orElseThrow().lines())
                .containsExactly("本办法自2025年1月1日起施行。");
        assertThat(shelf.imported()).containsKey("澄砚区摊点管理办法");

        shelf.remove("澄砚区摊点管理办法", library.administrator());
        assertThat(shelf.statutes().find("澄砚区摊点管理办法")).isEmpty();
    }

    @Test
    void whatIsUsualHereIsLearntAnewWhenDocumentsComeAndGo() {
        int before = library.usage().archive().size();
        documents.accept(offer(town, 2024, text("全镇推行院坝说事会，老支书带头。")), clerk);
        AcceptedDocument second = documents.accept(offer(town, 2025, text("今年续办院坝说事会，群众叫好。")), clerk);
        assertThat(library.usage().archive().size()).isGreaterThan(before);
        LocalUsage.State state = library.usage().state().orElseThrow();
        assertThat(state.stretches()).isEqualTo(library.usage().archive().size());
        assertThat(state.at()).isEqualTo(clock.instant());
        assertThat(library.grounds().general().archive().isEmpty()).isFalse();

        documents.remove(second.id(), "换一份", principal);
        assertThat(library.usage().archive().size()).isEqualTo(before);
    }

    private static String words(Read read) {
        return read.source().text();
    }

    private static SourceText text(String words) {
        return SourceText.of("报告.txt", words);
    }

    private static Offered offer(Unit unit, int year, SourceText source) {
        return new Offered(unit.id(), year, Genre.LAW_BASED_GOVERNMENT, "", source);
    }

    private static Offered disclosure(Unit unit, SourceText source) {
        return new Offered(unit.id(), 2025, Genre.DISCLOSURE, "", source);
    }

    private Unit unit(String code) {
        return add(code, Optional.empty(), Optional.empty());
    }

    private Unit below(Unit parent, String code, Optional<LocalDate> validTo) {
        return add(code, Optional.of(parent.id()), validTo);
    }

    private Unit add(String code, Optional<UUID> parent, Optional<LocalDate> validTo) {
        UUID id = UUID.randomUUID();
        Unit unit = new Unit(
                id,
                code + id,
                code + "镇" + id,
                code + "镇",
                UnitKind.TOWNSHIP,
                parent,
                LocalDate.of(2000, 1, 1),
                validTo);
        units.add(unit);
        return unit;
    }

    private static User user(Unit unit, Role role) {
        return new User(UUID.randomUUID(), "陆敏", "科员", unit, Set.of(role));
    }
}
