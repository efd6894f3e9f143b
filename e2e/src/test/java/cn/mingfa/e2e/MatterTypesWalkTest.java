package cn.mingfa.e2e;

import cn.mingfa.catalogue.Catalogue;
import cn.mingfa.kernel.matter.Action;
import cn.mingfa.kernel.matter.Field;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.kernel.matter.MatterType.DateLabel;
import cn.mingfa.kernel.matter.MatterType.Stage;
import cn.mingfa.kernel.value.FieldType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** Every kind of work is opened, refused once where something is wrong, and brought to its close in the browser. */
@ExtendWith(Browsing.class)
class MatterTypesWalkTest {

    private static final LocalDate ARRIVED = LocalDate.of(2026, 11, 4);
    private static final String TO_COME = "2026-11-30";

    private static final int A_GROUP = 2;
    private static final int MOST_ACTIONS = 14;

    /**
     * Of each group of the menu the kinds of work with the most to do, among those that stand by themselves: whose ways
     * wait for no other matter, no outsider and no register of their own.
     */
    static Stream<Named<MatterType>> types() {
        Map<String, List<MatterType>> groups = Catalogue.shipped().matterTypes().stream()
                .filter(MatterTypesWalkTest::standsAlone)
                .sorted(Comparator.comparing((MatterType type) -> type.actions().size())
                        .reversed())
                .collect(Collectors.groupingBy(MatterType::group, LinkedHashMap::new, Collectors.toList()));
        return groups.values().stream()
                .flatMap(types -> types.stream().limit(A_GROUP))
                .map(type -> Named.of(type.title(), type));
    }

    private static boolean standsAlone(MatterType type) {
        return type.readers().isEmpty()
                && type.actions().size() <= MOST_ACTIONS
                && type.fields().stream().allMatch(field -> field.requiredWhen().isEmpty())
                && type.actions().stream()
                        .allMatch(action ->
                                action.gates().isEmpty() && !action.roles().contains(MatterType.Role.OUTSIDER));
    }

    @Test
    void everyKindOfWorkCanBeChosen(Visits visits) {
        Page page = visits.as(Account.CLERK);
        page.navigate("/ledger/new");
        for (MatterType type : Catalogue.shipped().matterTypes()) {
            assertThat(page.locator(".choose a[href='/ledger/new/" + type.key() + "']"))
                    .hasText(type.title());
        }
        org.assertj.core.api.Assertions.assertThat(types().count()).isGreaterThanOrEqualTo(8);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("types")
    void isWalkedFromOpeningToClosing(MatterType type, Visits visits) {
        Map<Account, Page> desks = new EnumMap<>(Account.class);
        Page page = visits.as(Account.CLERK);
        desks.put(Account.CLERK, page);
        String matter = register(page, type);
        List<Action> way = Walk.longest(type);
        othersAreTurnedAway(desks, visits, matter, way.getFirst());
        boolean filed = false;
        LocalDate day = ARRIVED;
        Page last = page;
        for (Action action : way) {
            day = day.plusDays(1);
            Page whose = desk(desks, visits, whoMay(action));
            if (!filed && needsEvidence(type, action)) {
                whose.navigate(matter);
                assertThat(whose.locator("#act-" + action.key())).containsText("请先上传至少一份佐证材料");
                file(page, matter, type);
                filed = true;
                last = page;
            }
            if (!whose.equals(last)) {
                whose.navigate(matter);
                last = whose;
            }
            perform(whose, type, action, day);
        }
        isClosed(page, matter, type, way);
    }

    private static boolean needsEvidence(MatterType type, Action action) {
        boolean closes = action.to().flatMap(type::stage).map(Stage::closing).orElse(false);
        return action.needsEvidence() || closes && type.evidence().requiredToClose();
    }

    private static String register(Page page, MatterType type) {
        page.navigate("/ledger/new");
        page.locator(".choose")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(type.title()).setExact(true))
                .click();
        page.waitForURL("**/ledger/new/" + type.key());
        Locator form = page.locator("#entry");
        List<Field> asked = type.fields().stream().filter(Field::atRegistration).toList();
        Field title = type.field(type.titleField()).orElseThrow();
        DateLabel date = type.dates().getFirst();
        String dateName = "d." + date.kind().key();
        Answers.named(form, dateName).fill(Answers.typed(ARRIVED));
        asked.stream().filter(field -> !field.equals(title)).forEach(field -> Answers.give(form, field, ARRIVED));
        Answers.named(form, "f." + title.key()).fill("");
        send(form);

        assertThat(page.locator("[id='f." + title.key() + "-wrong']")).hasText("“" + title.label() + "”还没有填写。");
        assertThat(Answers.named(form, dateName)).hasValue(ARRIVED.toString());
        asked.stream()
                .filter(field -> !field.equals(title) && !field.maybeNotApplicable())
                .filter(field -> switch (field.type()) {
                    case TEXT, LONG_TEXT -> true;
                    default -> false;
                })
                .forEach(field ->
                        assertThat(Answers.named(form, "f." + field.key())).hasValue(Answers.text(field)));

        Answers.give(form, title, ARRIVED);
        Answers.named(form, dateName).fill(TO_COME);
        send(form);
        assertThat(page.locator("[id='" + dateName + "-wrong']")).containsText("晚于今天");

        Answers.named(form, dateName).fill(Answers.typed(ARRIVED));
        send(form);
        assertThat(page.locator("#done")).containsText("已登记，编号");
        assertThat(page.locator("h1")).hasText(Answers.text(title));
        assertThat(page.locator("#stage")).containsText(type.firstStage().label());
        return page.url().replaceFirst("[?#].*", "");
    }

    private static void send(Locator form) {
        form.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("登记").setExact(true))
                .click();
    }

    private static void othersAreTurnedAway(Map<Account, Page> desks, Visits visits, String matter, Action action) {
        Stream.of(Account.REVIEWER, Account.CLERK, Account.PRINCIPAL)
                .filter(account -> !account.has(Walk.roles(action)))
                .findFirst()
                .ifPresent(account -> {
                    Page page = desk(desks, visits, account);
                    page.navigate(matter);
                    Locator offer = page.locator("#act-" + action.key());
                    assertThat(offer.locator("form[action*='/actions/']")).hasCount(0);
                    assertThat(offer).containsText(Pattern.compile("请.+人(办理|决定)：" + action.label() + "|应当由.+办理"));
                });
    }

    private static void file(Page page, String matter, MatterType type) {
        page.navigate(matter);
        page.locator("summary").getByText("上传材料").click();
        page.locator("#file")
                .setInputFiles(new FilePayload("佐证.txt", "text/plain", "走通测试的佐证材料".getBytes(StandardCharsets.UTF_8)));
        page.locator("#kind").fill(type.evidence().kinds().getFirst());
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("上传").setExact(true))
                .click();
        assertThat(page.locator(".files")).containsText("佐证.txt");
    }

    /** On the page as it stands: what was done before has led back to it. */
    private static void perform(Page page, MatterType type, Action action, LocalDate day) {
        Locator offer = page.locator("#act-" + action.key());
        offer.locator("summary").click();
        Locator form = offer.locator("form");
        Answers.named(form, "on").fill(Answers.typed(day));
        action.fields().forEach(key -> Answers.give(form, type.field(key).orElseThrow(), day));
        form.getByRole(AriaRole.BUTTON).click();
        assertThat(page.locator("#done")).hasText("已办理：" + action.label() + "。");
        action.to()
                .flatMap(type::stage)
                .ifPresent(stage -> assertThat(page.locator("#stage")).containsText(stage.label()));
        assertThat(page.locator(".way li:not(.passed):not(.here) small")
                        .filter(new Locator.FilterOptions().setHasText("月")))
                .hasCount(0);
    }

    private static void isClosed(Page page, String matter, MatterType type, List<Action> way) {
        page.navigate(matter);
        Stage end = Walk.end(type, way).orElseThrow();
        assertThat(page.locator("#stage")).containsText(end.label());
        assertThat(page.getByText(Pattern.compile("^2026年11月\\d+日办结$"))).isVisible();
        lastDayAsked(type, way)
                .ifPresent(day -> assertThat(page.locator("dl.pairs").last())
                        .containsText("2026年11月" + day.getDayOfMonth() + "日"));
        way.forEach(action -> assertThat(page.locator(".story h3")
                        .filter(new Locator.FilterOptions().setHasText(action.label()))
                        .first())
                .isVisible());
    }

    /** The day of the last act that asks for a day. */
    private static Optional<LocalDate> lastDayAsked(MatterType type, List<Action> way) {
        return IntStream.range(0, way.size())
                .filter(n -> way.get(n).fields().stream()
                        .flatMap(key -> type.field(key).stream())
                        .anyMatch(field -> field.type() == FieldType.DATE))
                .mapToObj(n -> ARRIVED.plusDays(n + 1L))
                .reduce((earlier, later) -> later);
    }

    private static Account whoMay(Action action) {
        return Stream.of(Account.values())
                .filter(account -> account.has(Walk.roles(action)))
                .findFirst()
                .orElseThrow();
    }

    private static Page desk(Map<Account, Page> desks, Visits visits, Account account) {
        return desks.computeIfAbsent(account, visits::as);
    }
}
