package cn.mingfa.platform.ledger;

import cn.mingfa.kernel.matter.Entry;
import cn.mingfa.kernel.matter.MatterRefusal;
import cn.mingfa.kernel.matter.MatterType.DateKind;
import cn.mingfa.kernel.value.Value;
import cn.mingfa.platform.audit.Audit;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static cn.mingfa.platform.ledger.LedgerWorld.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PersonalDataTest {

    private static LedgerWorld world;

    @BeforeAll
    static void open() {
        world = new LedgerWorld();
    }

    @AfterAll
    static void close() {
        world.close();
    }

    @Test
    void noTableHoldsItInClear() {
        Receipt receipt = world.ledger.register(world.application("道路批复", TODAY), world.clerk);

        assertThat(world.jdbc
                        .sql("""
                                select encode(convert_to(concat(m::text, j::text), 'UTF8') || d.sealed, 'hex')
                                from matter m join journal j on j.matter_id = m.id
                                join personal_data d on d.matter_id = m.id where m.id = :m
                                """)
                        .param("m", receipt.matter())
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row).doesNotContain(hex("江远帆"), hex("13900001234")));
    }

    @Test
    void itIsSeenInClearForAStatedPurposeThatIsKept() {
        Receipt receipt = world.ledger.register(world.application("规划许可", TODAY), world.clerk);

        assertThat(world.ledger.open(receipt.matter(), world.clerk).matter().fields())
                .containsEntry("applicant", new Value.Text("江＊＊"));
        assertThatThrownBy(() -> world.ledger.unmask(receipt.matter(), " ", world.clerk))
                .isInstanceOf(MatterRefusal.class);
        MatterView clear = world.ledger.unmask(receipt.matter(), "制作答复书", world.clerk);

        assertThat(clear.matter().fields()).containsEntry("applicant", new Value.Text("江远帆"));
        assertThat(clear.journal().getFirst().act())
                .isInstanceOfSatisfying(
                        Entry.Registered.class,
                        act -> assertThat(act.fields()).containsEntry("contact", new Value.Text("13900001234")));
        assertThat(world.audit.looks(receipt.matter())).singleElement().satisfies(look -> {
            assertThat(look.name()).isEqualTo("沈知微");
            assertThat(look.purpose()).isEqualTo("制作答复书");
        });
    }

    @Test
    @DisplayName("row 35: whoever opens or exports a matter of the restricted register is on record, once a day")
    void aLookAtTheRestrictedRegisterIsKept() {
        Receipt receipt = world.ledger.register(
                new Registration(
                        UUID.randomUUID(),
                        "enforcement_discipline",
                        world.willow.id(),
                        world.willow.id(),
                        Map.of(DateKind.OCCURRED, TODAY),
                        Map.of(
                                "subject", new Value.Text("执法记录仪未开"),
                                "kind", new Value.Choice("inspection")),
                        TODAY),
                world.principal);

        world.ledger.open(receipt.matter(), world.principal);
        world.ledger.open(receipt.matter(), world.principal);
        assertThatThrownBy(() -> world.ledger.open(receipt.matter(), world.clerk))
                .isInstanceOf(NotFound.class);
        assertThat(world.audit.looks(receipt.matter())).singleElement().satisfies(look -> {
            assertThat(look.name()).isEqualTo("陆见山");
            assertThat(look.purpose()).isEqualTo("打开");
        });

        world.ledger.export(Query.ofType("enforcement_discipline"), world.principal, row -> {});
        assertThat(world.audit.looks(receipt.matter()))
                .extracting(Audit.Look::purpose)
                .containsExactly("导出清单", "打开");
    }

    @Test
    void aLookAtWhatEverybodyOfTheUnitSeesIsNot() {
        Receipt receipt = world.ledger.register(world.application("规划许可", TODAY), world.clerk);

        world.ledger.open(receipt.matter(), world.clerk);
        world.ledger.export(Query.all(), world.clerk, row -> {});

        assertThat(world.audit.looks(receipt.matter())).isEmpty();
    }

    @Test
    void aCorrectedNameReplacesTheOldOne() {
        Receipt receipt = world.ledger.register(world.application("用地批复", TODAY), world.clerk);
        world.ledger.submit(
                new Submission(
                        UUID.randomUUID(),
                        receipt.matter(),
                        receipt.version(),
                        TODAY,
                        new Change.Correct(Map.of("applicant", Optional.of(new Value.Text("江远航"))), "姓名录入有误")),
                world.clerk);

        assertThat(world.ledger
                        .unmask(receipt.matter(), "核对姓名", world.clerk)
                        .matter()
                        .fields())
                .containsEntry("applicant", new Value.Text("江远航"));
    }

    @Test
    void destroyingTheKeyErasesAndTheJournalStaysWhole() {
        Receipt receipt = world.ledger.register(world.application("财政预算", TODAY), world.clerk);
        assertThatThrownBy(() -> world.ledger.erase(receipt.matter(), "申请人要求", world.clerk))
                .isInstanceOf(MatterRefusal.class);

        world.ledger.erase(receipt.matter(), "保存期满，申请人要求删除", world.principal);

        MatterView view = world.ledger.unmask(receipt.matter(), "复核", world.principal);
        assertThat(view.matter().fields()).containsEntry("applicant", Mask.DESTROYED);
        assertThat(world.journalAudit.difference(receipt.matter())).isEmpty();
        assertThatThrownBy(() -> world.ledger.submit(
                        new Submission(
                                UUID.randomUUID(),
                                receipt.matter(),
                                receipt.version(),
                                TODAY,
                                new Change.Correct(Map.of("applicant", Optional.of(new Value.Text("江远航"))), "补录")),
                        world.clerk))
                .hasMessageContaining("已经销毁");
    }

    @Test
    void personsAreSealedOneByOneAndStillCounted() {
        var persons =
                new Value.Persons(java.util.List.of(new Value.Person("p1", "顾临川"), new Value.Person("p2", "白听雨")));

        assertThat(PersonalStore.stand(persons))
                .isEqualTo(new Value.Persons(java.util.List.of(
                        new Value.Person("p1", ValueJson.SEALED), new Value.Person("p2", ValueJson.SEALED))));
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
    }
}
