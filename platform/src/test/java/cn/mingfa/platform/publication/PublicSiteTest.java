package cn.mingfa.platform.publication;

import cn.mingfa.kernel.matter.Guide;
import cn.mingfa.platform.ledger.LedgerOffice;
import cn.mingfa.platform.ledger.MatterView;
import cn.mingfa.platform.publication.PublicSite.Wanted;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What has an address and what has none. */
class PublicSiteTest {

    private static final LocalDate TODAY = LedgerOffice.TODAY;
    private static final Wanted ALL = new Wanted("", "", "", 0);
    private static final List<String> SECTIONS = List.of("decisions", "consultations", "documents");
    private final PublicWorld world = new PublicWorld();

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void anEmptyOfficeHasThreeSectionsThatTeach() {
        assertThat(world.site().sections()).extracting(PublicSite.Section::key).containsExactlyElementsOf(SECTIONS);
        assertThat(world.site().sections()).allSatisfy(section -> {
            assertThat(section.count()).isZero();
            assertThat(section.teach()).isNotBlank();
        });
        assertThat(world.site().list("nothing", ALL)).isEmpty();
    }

    @Test
    void aConsultationHasNoAddressBeforeItIsOpenedAndNoneOnceWithdrawn() {
        UUID id = world.drafted("停车收费");
        assertThat(world.site().open("consultations", id)).isEmpty();
        assertThat(world.site().address(world.view(id))).isEmpty();

        world.office.act(id, "open_other", TODAY.toString());
        assertThat(world.site().open("consultations", id)).isPresent();
        assertThat(world.site().open("documents", id)).isEmpty();
        assertThat(world.site().address(world.view(id))).hasValue("/public/consultations/" + id);

        world.office.act(id, "withdraw", TODAY.toString(), "withdraw_reason", "方案要重做");
        assertThat(world.site().open("consultations", id)).isEmpty();
        assertThat(world.site().list("consultations", ALL).orElseThrow().lines())
                .isEmpty();
    }

    @Test
    void nothingHasAnAddressWhereTheInstallationHasNoPublicSite() {
        UUID id = world.open("停车收费");
        LedgerSite off = world.site(world.office.clock(), false);

        assertThat(off.sections()).isEmpty();
        assertThat(off.open("consultations", id)).isEmpty();
        assertThat(off.address(world.view(id))).isEmpty();
    }

    @Test
    void aDecisionShowsTheStepsTheInternalTrackShowsWithTheGroundOfWhatWasLeftOut() {
        UUID id = world.office.open(
                "major_decision",
                "2026-03-02",
                "title",
                "广场改造",
                "unit",
                "规划办",
                "source",
                "department",
                "market",
                "false");
        assertThat(world.site().open("decisions", id)).isEmpty();
        world.office.act(
                id, "publish_draft", "2026-03-03", "published_on", "2026-03-03", "comment_until", "2026-04-10");
        world.office.act(id, "end_comment", "2026-04-10");
        world.office.file(id, "风险评估报告.txt", "风险评估报告");
        world.office.act(
                id,
                "prepare",
                "2026-04-12",
                "participation",
                "done",
                "expert",
                "skipped",
                "expert_ground",
                "不涉及专业技术问题",
                "risk",
                "done",
                "risk_result",
                "controllable",
                "competition",
                "not_applicable",
                "competition_ground",
                "不涉及经营主体",
                "exploratory",
                "false");

        PublicMatter shown = world.site().open("decisions", id).orElseThrow();

        MatterView view = world.view(id);
        List<Guide.State> internal = new Guide(
                        view.type(), TODAY, world.office.ledger().neighbours(world.office.principal()))
                .track(view.matter()).stream().map(Guide.Stop::state).toList();
        assertThat(shown.steps()).extracting(PublicMatter.Step::state).containsExactlyElementsOf(internal);
        assertThat(shown.steps().get(1).ground()).isEqualTo("不涉及专业技术问题");
        assertThat(shown.steps().getFirst().days()).contains(LocalDate.of(2026, 3, 3), LocalDate.of(2026, 4, 10));
        assertThat(shown.toString()).doesNotContain(world.office.principal().name());
    }

    @Test
    void aDocumentIsMarkedOnTheDayItExpiresThoughNobodyDoesAnything() {
        UUID id = world.office.open(
                "normative_document",
                "2026-01-05",
                "title",
                "摆卖点管理办法",
                "drafter",
                "规划办",
                "market",
                "false",
                "affects",
                "false");
        assertThat(world.site().open("documents", id)).isEmpty();
        published(id);
        LocalDate lastDay = LocalDate.of(2028, 2, 29);

        assertThat(word(lastDay, id)).isEqualTo("即将到期");
        assertThat(word(lastDay.plusDays(1), id)).isEqualTo("已失效");
        assertThat(world.site(lastDay.plusDays(1))
                        .list("documents", new Wanted("摆卖", "已失效", "", 0))
                        .orElseThrow()
                        .lines())
                .singleElement()
                .satisfies(line -> assertThat(line.standing().basis()).contains("2028年2月29日"));
        assertThat(world.view(id).matter().stage()).isEqualTo("published");
    }

    private String word(LocalDate day, UUID id) {
        return world.site(day).open("documents", id).orElseThrow().standing().word();
    }

    private void published(UUID id) {
        UUID legal = world.office.open(
                "legality_review",
                "2026-01-06",
                "subject",
                "摆卖点管理办法",
                "kind",
                "行政规范性文件",
                "submitter",
                "规划办",
                "reviewers",
                "司法所或者法制机构");
        world.office.file(legal, "送审稿");
        world.office.link(id, cn.mingfa.kernel.condition.LinkType.REVIEWED_BY, legal);
        world.office.act(legal, "accept_document", "2026-01-07");
        world.office.act(
                legal,
                "opine",
                "2026-01-15",
                "opinion_on",
                "2026-01-15",
                "conclusion",
                "lawful",
                "signer",
                "甲",
                "points",
                "1");
        UUID fair = world.office.open(
                "fair_competition_review",
                "2026-01-06",
                "title",
                "摆卖点管理办法",
                "kind",
                "规范性文件",
                "drafter",
                "规划办",
                "reviewer_kind",
                "起草单位自我审查");
        world.office.link(id, cn.mingfa.kernel.condition.LinkType.REVIEWED_BY, fair);
        world.office.file(fair, "审查材料");
        world.office.act(
                fair,
                "conclude",
                "2026-01-16",
                "consulted",
                "听取经营者意见",
                "result",
                "not_involved",
                "concluded_on",
                "2026-01-16",
                "reviewer",
                "乙");
        world.office.act(id, "ready", "2026-01-20");
        world.office.act(id, "discuss", "2026-01-21", "discussed_on", "2026-01-21");
        world.office.act(
                id,
                "issue",
                "2026-01-22",
                "register_number",
                "统登第1号",
                "number",
                "规范文件第1号",
                "issued_on",
                "2026-01-22",
                "trial",
                "false",
                "valid_from",
                "2026-03-01",
                "valid_to",
                "2028-02-29");
        world.office.act(id, "publish", "2026-01-23", "published_on", "2026-01-23");
    }

    @Test
    void listsAreSiftedByWordsStateAndUnit() {
        world.open("停车收费");
        world.open("校车线路");

        assertThat(found(new Wanted("校车", "", "", 0))).containsExactly("校车线路");
        assertThat(found(new Wanted("", "征集中", "", 0))).hasSize(2);
        assertThat(found(new Wanted("", "已反馈", "", 0))).isEmpty();
        assertThat(found(new Wanted("", "", world.office.town().name(), 0))).hasSize(2);
        assertThat(found(new Wanted("", "", "别的单位", 0))).isEmpty();
        assertThat(found(new Wanted("", "", "", 900))).hasSize(2);
    }

    private List<String> found(Wanted wanted) {
        return world.site().list("consultations", wanted).orElseThrow().lines().stream()
                .map(PublicSite.Line::title)
                .toList();
    }
}
