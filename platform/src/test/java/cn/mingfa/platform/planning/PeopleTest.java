package cn.mingfa.platform.planning;

import cn.mingfa.kernel.matter.MatterRefusal;
import cn.mingfa.platform.ledger.LedgerOffice;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Rows 14, 16, 39, 74 and 81 of the inventory as their pages show them. */
class PeopleTest {

    private static PlanningWorld world;
    private static UUID amended;

    @BeforeAll
    static void open() {
        world = new PlanningWorld();
        lecturer("沈知微", "2026-12-31");
        lecturer("何晚舟", "2026-11-30");
        booking("民法典", "沈知微", "2026-12-03", "上午");
        booking("宪法", "沈知微", "2026-12-03", "全天");
        booking("反诈", "沈知微", "2026-12-04", "上午");
        booking("劳动法", "何晚舟", "2026-12-03", "上午");
        staff("陆见山", "2026-01-05", "");
        staff("周砚", "2026-01-05", "");
        staff("已离岗", "2025-01-05", "2026-06-30");
        for (int n = 0; n < 3; n++) {
            world.office.open(
                    "case_coordination",
                    "2026-10-0" + (n + 1),
                    "topic",
                    "行政处罚",
                    "question",
                    "怎样答复" + n,
                    "participants",
                    "司法所、执法队");
        }
        amended = law("行政处罚法");
        law("保守国家秘密法");
        world.office.act(amended, "amend", "2026-11-01", "amended_on", "2026-12-01", "change", "听证范围扩大");
        agenda("关于拆除违法建设的处罚事项", "常务会议", "2026-12-03");
        agenda("支部事项", "支部会议", "2026-12-03");
        world.office.open("study_session", "2026-05-05", "topic", "学习行政处罚法", "kinds", "集体学法", "participants", "20");
        UUID hearing = world.office.open(
                "litigation_case",
                "2026-10-10",
                "case_name",
                "诉拆除决定案",
                "act_kind",
                "行政处罚",
                "court",
                "澄砚区人民法院",
                "case_unit",
                "综合执法队");
        world.office.act(hearing, "start_clock", "2026-10-10", "filed_on", "2026-10-08");
        world.office.file(hearing, "答辩状.txt");
        world.office.act(hearing, "answer", "2026-10-15", "answered_on", "2026-10-15");
        world.office.act(hearing, "summon", "2026-10-20", "hearing_on", "2026-12-03");
    }

    private static void lecturer(String name, String to) {
        world.office.open("lecturer", "2026-01-05", "name", name, "valid_from", "2026-01-05", "valid_to", to);
    }

    private static UUID booking(String topic, String lecturer, String on, String time) {
        return world.office.open(
                "lecturer_booking",
                "2026-11-10",
                "topic",
                topic,
                "lecturer",
                lecturer,
                "lecture_on",
                on,
                "time",
                time,
                "applicant",
                "柳湾村");
    }

    private static void staff(String name, String from, String to) {
        String[] pairs = {
            "name", name, "unit", "司法所", "work", "法治协调", "qualification", "是", "valid_from", from, "valid_to", to
        };
        world.office.open("legal_staff", from, to.isEmpty() ? java.util.Arrays.copyOf(pairs, 10) : pairs);
    }

    private static UUID law(String name) {
        return world.office.open(
                "must_know_law",
                "2026-01-05",
                "law",
                name,
                "kind",
                "国家法律",
                "posts",
                "领导干部",
                "version",
                "2021修订",
                "valid_from",
                "2026-01-05");
    }

    private static final String[] LAW = {
        "law", "行政许可法", "kind", "国家法律", "posts", "领导干部", "version", "2021修订", "valid_from", "2026-01-05"
    };

    private static void agenda(String topic, String meeting, String on) {
        world.office.open(
                "agenda_item",
                "2026-11-10",
                "topic",
                topic,
                "category",
                "一般议题",
                "meeting_kind",
                meeting,
                "proposer",
                "党政办",
                "planned_on",
                on);
    }

    @AfterAll
    static void close() {
        world.close();
    }

    @Test
    @DisplayName("row 74: a lecturer booked twice at a time is a clash; another half-day or lecturer is not")
    void clashesAreTold() {
        List<Bookings.Booking> december = world.bookings.month(YearMonth.of(2026, 12), world.view());

        assertThat(december)
                .filteredOn(one -> !one.clashes().isEmpty())
                .extracting(Bookings.Booking::topic, Bookings.Booking::clashes)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("民法典", List.of("宪法")),
                        org.assertj.core.groups.Tuple.tuple("宪法", List.of("民法典")));
        assertThat(december)
                .filteredOn(one -> !one.listed())
                .extracting(Bookings.Booking::lecturer)
                .containsExactly("何晚舟");
        assertThat(world.bookings.free(LocalDate.of(2026, 11, 21), world.view()))
                .containsExactly("何晚舟", "沈知微");
        assertThat(world.bookings.free(LocalDate.of(2026, 12, 4), world.view())).isEmpty();
    }

    @Test
    void aLectureIsCountedAsTheEventItLedTo() {
        UUID booked = booking("已讲", "何晚舟", "2026-11-15", "上午");

        assertThatThrownBy(() -> world.office.act(booked, "hold", "2026-11-16"))
                .isInstanceOf(MatterRefusal.class)
                .hasMessageContaining("普法活动");
        world.office.act(booked, "cancel", "2026-11-16", "cancel_reason", "改期");
        assertThat(world.bookings.month(YearMonth.of(2026, 11), world.view())).isEmpty();
    }

    @Test
    @DisplayName("row 81: workload is open items over the heads of that day, both with their rows")
    void openItemsPerHead() {
        Workload.Load load = world.workload.loads(world.view()).stream()
                .filter(one -> one.work().equals("coordination"))
                .findFirst()
                .orElseThrow();

        assertThat(load.open()).hasSize(3);
        assertThat(load.heads()).extracting(MatterLine::title).containsExactlyInAnyOrder("陆见山", "周砚");
        assertThat(load.perHead().orElseThrow()).isEqualByComparingTo("1.5");
        assertThat(world.workload.loads(world.view()).getFirst().perHead()).isEmpty();
    }

    @Test
    @DisplayName("row 39: a hearing on the day of another engagement of the same unit is a clash")
    void aHearingClashesWithTheAgenda() {
        List<Diary.Day> days = world.diary.ahead(90, world.view());

        assertThat(days).singleElement().satisfies(day -> {
            assertThat(day.on()).isEqualTo(LocalDate.of(2026, 12, 3));
            assertThat(day.clash()).isTrue();
            assertThat(day.engagements())
                    .hasSize(3)
                    .filteredOn(Diary.Engagement::fixed)
                    .hasSize(1);
        });
        assertThat(world.diary.ahead(5, world.view())).isEmpty();
    }

    @Test
    @DisplayName("row 14: topics are proposed from the next agenda, with the day they were last studied")
    void topicsComeFromTheAgenda() {
        assertThat(world.topics.coming(world.view())).singleElement().satisfies(coming -> {
            assertThat(coming.topic()).contains("拆除违法建设");
            assertThat(coming.laws())
                    .extracting(StudyTopics.Proposal::law)
                    .contains("行政处罚法", "行政强制法", "城乡规划法")
                    .doesNotContain("预算法");
            assertThat(coming.laws())
                    .filteredOn(law -> law.law().equals("行政处罚法"))
                    .singleElement()
                    .satisfies(law -> assertThat(law.last()).contains(LocalDate.of(2026, 5, 5)));
        });
    }

    @Test
    @DisplayName("row 16: an amended law names the holders of its posts; a test asks what the table of deadlines holds")
    void anAmendedLawReachesItsHolders() {
        world.office.open(
                "division_of_work",
                "2026-01-05",
                "member",
                "林澄",
                "post",
                "副镇长",
                "work",
                "行政执法",
                "law_duty",
                "抓执法",
                "valid_from",
                "2026-01-05");

        assertThat(world.mustKnow.posts(world.view())).singleElement().satisfies(post -> {
            assertThat(post.label()).isEqualTo("领导干部");
            assertThat(post.holders()).contains("林澄");
            assertThat(post.laws())
                    .filteredOn(law -> law.id().equals(amended))
                    .singleElement()
                    .satisfies(law -> {
                        assertThat(law.amended()).contains(LocalDate.of(2026, 12, 1));
                        assertThat(law.questions()).isPositive();
                    });
        });
    }

    @Test
    @DisplayName("row 16: what several units list alike is told once, with how many do")
    void aLawListedAlikeBySeveralUnitsIsToldOnce() {
        UUID own = law("行政许可法");
        String listed = "select count(*) from matter where type = 'must_know_law' and title = '行政许可法'";
        assertThat(world.mustKnow.posts(world.view()).getFirst().laws())
                .filteredOn(law -> law.name().equals("行政许可法"))
                .singleElement()
                .satisfies(law -> {
                    assertThat(law.id()).isEqualTo(own);
                    assertThat(law.units()).isEqualTo(1);
                });
        world.office.openFor(world.office.neighbour(), "must_know_law", "2026-01-05", LAW);
        assertThat(world.office.jdbc().sql(listed).query(Integer.class).single())
                .isEqualTo(2);
        assertThat(world.mustKnow
                        .posts(View.of(world.office.supervisor(), LedgerOffice.TODAY))
                        .getFirst()
                        .laws())
                .filteredOn(law -> law.name().equals("行政许可法"))
                .singleElement()
                .satisfies(law -> assertThat(law.units()).isEqualTo(2));
    }

    @Test
    void aTestHasOneRightAnswerAmongItsOptionsAndIsTheSameAgain() {
        List<SelfTest.Question> questions = world.tests.of("《中华人民共和国行政处罚法》");

        assertThat(questions).isNotEmpty().isEqualTo(world.tests.of("行政处罚法（2021修订）"));
        assertThat(questions)
                .allSatisfy(question -> assertThat(question.options())
                        .doesNotHaveDuplicates()
                        .contains(question.right())
                        .hasSizeBetween(2, 4));
        assertThat(world.tests.of("没有这部法")).isEmpty();
    }
}
