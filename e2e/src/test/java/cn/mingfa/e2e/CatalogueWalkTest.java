package cn.mingfa.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** An office adds a kind of matter with an indicator in a page, and works with it at once. */
@ExtendWith(Browsing.class)
class CatalogueWalkTest {

    private static final String COUNT = """
            indicators:
              - key: patrol_walk_count
                version: 1
                effective_from: 2026-01-01
                name: 巡查次数
                unit: 次
                meaning: 统计期内的巡查。
                formula: {count: {type: patrol_walk}}
            """;

    @Test
    void ownKindIsInFormListAndFigureWithoutRestart(Visits visits) {
        Page page = visits.as(Account.ADMINISTRATOR);
        page.navigate("/catalogue?q=培训&kind=matter");
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("复制“培训”来改").setExact(true))
                .click();
        Locator text = page.locator("#text");
        String own = text.inputValue().replace("training_own", "patrol_walk").replace("培训（副本）", "巡查") + COUNT;
        page.locator("#name").fill("巡查");
        text.fill(own.replace("formula:", "formulla:"));
        assertThat(page.locator("#findings")).containsText("formulla");
        text.fill(own);
        assertThat(page.locator("#verdict")).containsText("巡查次数 0次");
        page.locator("#why").fill("区里要求记巡查");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("启用").setExact(true))
                .click();
        assertThat(page.locator("h1")).hasText("已启用");

        Page clerk = visits.as(Account.CLERK);
        clerk.navigate("/ledger/new/patrol_walk");
        clerk.locator("[name='f.topic']").fill("沿河巡查");
        clerk.locator("[name='f.audience']").first().check();
        clerk.locator("[name='f.person_times']").fill("12");
        clerk.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("登记").setExact(true))
                .click();
        clerk.navigate("/ledger?type=patrol_walk");
        assertThat(clerk.locator("#grid tbody")).containsText("沿河巡查");

        page.navigate("/catalogue/file?name=巡查.yaml");
        assertThat(page.locator("#verdict")).containsText("巡查次数 1次");
    }
}
