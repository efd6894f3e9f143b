package cn.mingfa.platform.publication;

import cn.mingfa.kernel.condition.LinkType;
import cn.mingfa.kernel.value.Value;
import cn.mingfa.platform.ledger.AtOnce;
import cn.mingfa.platform.ledger.Change;
import cn.mingfa.platform.ledger.LedgerOffice;
import cn.mingfa.platform.ledger.MatterView;
import cn.mingfa.platform.ledger.Query;
import cn.mingfa.platform.ledger.Submission;
import cn.mingfa.platform.publication.PublicComments.Said;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A comment on its way: sent, disposed of, answered by its receipt, published together. */
class PublicCommentsTest {

    private static final String TODAY = LedgerOffice.TODAY.toString();

    private final PublicWorld world = new PublicWorld();

    @AfterEach
    void close() {
        world.close();
    }

    private UUID comment() {
        return world.office
                .ledger()
                .list(Query.ofType("public_comment"), world.office.principal())
                .rows()
                .getFirst()
                .id();
    }

    private long registered() {
        return world.office
                .ledger()
                .list(Query.ofType("public_comment"), world.office.principal())
                .total();
    }

    @Test
    void comesIntoTheLedgerOfTheUnitLinkedAndUnderTheNameOfThePublic() {
        UUID consultation = world.open("停车收费");

        world.comments().say("consultations", consultation, PublicWorld.said("第二条", "收费太高"));

        MatterView view = world.view(comment());
        assertThat(view.owner()).isEqualTo(world.office.town());
        assertThat(view.matter().fields())
                .containsEntry("content", new Value.Text("收费太高"))
                .containsEntry("clause", new Value.Text("第二条"))
                .containsEntry("channel", new Value.Choice("website"));
        assertThat(view.links()).singleElement().satisfies(link -> {
            assertThat(link.other()).isEqualTo(consultation);
            assertThat(link.type()).isEqualTo(LinkType.PART_OF);
        });
        assertThat(view.journal()).allSatisfy(entry -> {
            assertThat(entry.actor().name()).isEqualTo("社会公众");
            assertThat(entry.actor().unitName()).isEqualTo("社会公众");
        });
    }

    @Test
    void nameAndContactLieUnderTheKeyOfPersonalData() {
        UUID consultation = world.open("停车收费");
        world.comments().say("consultations", consultation, PublicWorld.said("", "收费太高"));

        assertThat(world.view(comment()).matter().fields().toString())
                .doesNotContain("庄晓禾")
                .doesNotContain("13900001111");
        assertThat(world.office
                        .ledger()
                        .unmask(comment(), "电话答复", world.office.principal())
                        .matter()
                        .fields())
                .containsEntry("commenter", new Value.Text("庄晓禾"))
                .containsEntry("contact", new Value.Text("13900001111"));
    }

    @Test
    void sentTwiceItIsRegisteredOnceAndGivesTheSameReceipt() {
        UUID consultation = world.open("停车收费");
        Said said = PublicWorld.said("", "收费太高");

        String first = world.comments().say("consultations", consultation, said);
        String second = world.comments().say("consultations", consultation, said);

        assertThat(second).isEqualTo(first).matches("[0-9A-Z]{4}(-[0-9A-Z]{4}){3}");
        assertThat(registered()).isEqualTo(1);
    }

    @Test
    void theKeyOfOneFormOpensNothingElse() {
        UUID one = world.open("停车收费");
        UUID other = world.open("校车线路");
        Said said = PublicWorld.said("", "收费太高");

        String first = world.comments().say("consultations", one, said);
        String second = world.comments().say("consultations", other, said);

        assertThat(second).isNotEqualTo(first);
        assertThat(registered()).isEqualTo(2);
    }

    @Test
    void whoHoldsTheReceiptSeesWhatBecameOfItAndNobodyByAnother() {
        UUID consultation = world.open("停车收费");
        PublicComments comments = world.comments();
        String receipt = comments.say("consultations", consultation, PublicWorld.said("第二条", "收费太高"));
        assertThat(comments.fate(receipt)).hasValueSatisfying(fate -> {
            assertThat(fate.disposed()).isFalse();
            assertThat(fate.words()).isEqualTo("收费太高");
        });
        world.office.act(
                comment(), "dispose", TODAY, "summary", "认为收费偏高", "disposition", "adopted", "changed_clause", "每小时三元");

        String typedBadly = " " + receipt.toLowerCase(java.util.Locale.ROOT).replace("-", " ");
        assertThat(comments.fate(typedBadly)).hasValueSatisfying(fate -> {
            assertThat(fate.receipt()).isEqualTo(receipt);
            assertThat(fate.disposed()).isTrue();
            assertThat(fate.facts())
                    .extracting(PublicMatter.Fact::value)
                    .contains(new Value.Choice("adopted"), new Value.Text("每小时三元"));
            assertThat(fate.toString()).doesNotContain("庄晓禾").doesNotContain("13900001111");
        });
        assertThat(comments.fate("0000-0000-0000-0000")).isEmpty();
        assertThat(comments.fate("")).isEmpty();
        assertThat(comments.fate(comment().toString())).isEmpty();
    }

    @Test
    void onlyTheHashOfAReceiptIsKept() {
        String receipt = world.comments().say("consultations", world.open("停车收费"), PublicWorld.said("", "收费太高"));

        assertThat(world.office
                        .jdbc()
                        .sql("select code_hash from public_receipt")
                        .query(String.class)
                        .list())
                .singleElement()
                .satisfies(hash -> assertThat(hash).hasSize(64).doesNotContainIgnoringCase(receipt.replace("-", "")));
    }

    @Test
    void isTakenOnTheLastDayAndRefusedTheDayAfterNamingTheDay() {
        UUID consultation = world.open("停车收费");
        LedgerSite last = world.site(LedgerOffice.TODAY.plusDays(20));
        LedgerSite after = world.site(LedgerOffice.TODAY.plusDays(21));

        assertThat(last.open("consultations", consultation)
                        .orElseThrow()
                        .form()
                        .orElseThrow()
                        .closed())
                .isEmpty();
        assertThatThrownBy(() -> world.comments(after).say("consultations", consultation, PublicWorld.said("", "来晚了")))
                .isInstanceOf(PublicationRefusal.class)
                .hasMessageMatching("意见征集已于\\d{4}年\\d{1,2}月\\d{1,2}日截止，不再接收意见。");
        assertThat(registered()).isZero();
    }

    @Test
    void isRefusedOnceTheUnitHasClosedItNamingThatDay() {
        UUID consultation = world.open("停车收费");
        world.office.act(consultation, "close_other", TODAY);

        assertThatThrownBy(() -> world.comments().say("consultations", consultation, PublicWorld.said("", "来晚了")))
                .hasMessage("意见征集已于" + Dates.full(LedgerOffice.TODAY) + "结束，不再接收意见。");
    }

    @Test
    void whatIsMissingTooLongOrNotOfferedIsNamedAtOnce() {
        UUID consultation = world.open("停车收费");
        Said said = new Said(UUID.randomUUID(), "第九条", " ", "甲".repeat(61), "");

        assertThatThrownBy(() -> world.comments().say("consultations", consultation, said))
                .isInstanceOfSatisfying(
                        PublicationRefusal.class,
                        refusal -> assertThat(refusal.problems())
                                .extracting(PublicationRefusal.Problem::field)
                                .containsExactly("text", "clause", "name"));
        assertThatThrownBy(() ->
                        world.comments().say("consultations", consultation, PublicWorld.said("", "长".repeat(3012))))
                .hasMessageContaining("最多 3000 字，现有 3012 字，请删去 12 字");
    }

    @Test
    void anOpinionOfThreeThousandCharactersInSeveralLinesIsTakenWholeAndNamedByItsBeginning() {
        UUID consultation = world.open("停车收费");
        String first = "建议把老旧小区夜间停车的收费时段说清楚。";
        String words = first + "\r\n" + "理由".repeat((3000 - first.length() - 1) / 2);

        String receipt = world.comments().say("consultations", consultation, PublicWorld.said("", words));

        assertThat(world.comments().fate(receipt))
                .hasValueSatisfying(
                        fate -> assertThat(fate.words().replace("\r", "")).isEqualTo(words.replace("\r", "")));
        assertThat(world.titleOf(receipt)).isEqualTo(first + "……");
    }

    @Test
    void whatDoesNotAskForCommentsTakesNone() {
        UUID drafted = world.drafted("还没有发布");

        assertThatThrownBy(() -> world.comments().say("consultations", drafted, PublicWorld.said("", "早了")))
                .hasMessageContaining("没有公开");
        assertThatThrownBy(() -> world.comments().say("documents", world.open("停车收费"), PublicWorld.said("", "错了")))
                .hasMessageContaining("没有公开");
    }

    @Test
    void dispositionsArePublishedTogetherWithDraftAndFinalTextWithoutPersonalData() {
        UUID consultation = world.open("停车收费");
        PublicComments comments = world.comments();
        comments.say("consultations", consultation, PublicWorld.said("第二条", "我叫庄晓禾，收费太高"));
        UUID comment = comment();
        world.office.act(comment, "dispose", TODAY, "summary", "认为收费偏高", "disposition", "partly", "reason", "兼顾成本");
        world.office.act(consultation, "close_other", TODAY);
        assertThat(matter(consultation).table()).isEmpty();

        world.office.act(consultation, "feed_back", TODAY, "feedback_on", TODAY, "final", PublicWorld.FINAL);

        PublicMatter shown = matter(consultation);
        assertThat(shown.standing().word()).isEqualTo("已反馈");
        assertThat(shown.form()).isEmpty();
        assertThat(shown.table()).hasValueSatisfying(table -> {
            assertThat(table.tally()).containsExactly(new PublicSite.Choice("部分采纳", 1));
            assertThat(table.rows().getFirst()).contains(Optional.of(new Value.Text("认为收费偏高")));
        });
        assertThat(shown.contrast())
                .hasValueSatisfying(contrast ->
                        assertThat(contrast.count(Contrast.Fate.CHANGED)).isEqualTo(1));
        assertThat(shown.toString()).doesNotContain("庄晓禾").doesNotContain("13900001111");
    }

    private PublicMatter matter(UUID id) {
        return world.site().open("consultations", id).orElseThrow();
    }

    @Test
    @Timeout(value = 1, unit = TimeUnit.MINUTES)
    void whatIsWithdrawnWhileACommentIsBeingSentGetsNone() {
        UUID consultation = world.open("停车收费");
        MatterView open = world.view(consultation);
        Submission withdrawal = new Submission(
                UUID.randomUUID(),
                consultation,
                open.matter().version(),
                LedgerOffice.TODAY,
                new Change.Withdraw(open.matter().version(), "草案有误"));
        AtOnce atOnce = new AtOnce(world.office.transactions(), world.office.jdbc());

        assertThatThrownBy(() -> atOnce.first(
                        () -> world.office.ledger().submit(withdrawal, world.office.principal()),
                        () -> world.comments().say("consultations", consultation, PublicWorld.said("", "收费太高"))))
                .cause()
                .isInstanceOf(PublicationRefusal.class)
                .hasMessageContaining("已经撤回");
        assertThat(registered()).isZero();
    }
}
