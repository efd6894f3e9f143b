package cn.mingfa.e2e;

import cn.mingfa.catalogue.Catalogue;
import cn.mingfa.kernel.matter.Field;
import cn.mingfa.kernel.matter.MatterType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * Several people working on cases in their browsers. Answers are given as pairs of field key and words: option codes,
 * 是 and 否, days as 2026-03-05, lines of a table as {@code cell｜cell} one below the other.
 */
final class CaseDesk {

    private static final Catalogue CATALOGUE = Catalogue.shipped();

    private final Visits visits;
    private final Map<Account, Page> desks = new EnumMap<>(Account.class);

    CaseDesk(Visits visits) {
        this.visits = visits;
    }

    /** The browser of that person. */
    Page of(Account account) {
        return desks.computeIfAbsent(account, visits::as);
    }

    /** Registers a matter; answers its address. */
    String open(Account account, String type, String on, String... answers) {
        of(account).navigate("/ledger/new/" + type);
        return register(account, type, on, answers);
    }

    /** Registers a matter from the page of another, by the button of that name. */
    String openFrom(Account account, String matter, String button, String type, String on, String... answers) {
        Page page = of(account);
        page.navigate(matter);
        page.locator("#links")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .click();
        page.waitForURL("**/ledger/new/" + type + "*");
        return register(account, type, on, answers);
    }

    private String register(Account account, String type, String on, String... answers) {
        Page page = of(account);
        Locator form = page.locator("#entry");
        MatterType definition = type(type);
        Answers.named(form, "d." + definition.dates().getFirst().kind().key()).fill(on);
        fill(form, definition, answers);
        form.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("登记").setExact(true))
                .click();
        assertThat(page.locator("#done")).containsText("已登记，编号");
        return page.url().replaceFirst("[?#].*", "");
    }

    /** Does what is asked, which succeeds. */
    void act(Account account, String matter, String type, String action, String on, String... answers) {
        Page page = submit(account, matter, type, action, on, answers);
        assertThat(page.locator("#done")).containsText("已办理");
    }

    /** Tries what is not possible, and is told why. */
    void refused(
            Account account, String matter, String type, String action, String on, String sentence, String... answers) {
        Page page = of(account);
        page.navigate(matter);
        Locator offer = page.locator("#act-" + action);
        if (offer.locator("form[action$='/actions/" + action + "']").count() == 0) {
            assertThat(page.locator("#main")).containsText(sentence);
            return;
        }
        submit(account, matter, type, action, on, answers);
        assertThat(page.locator("#act-" + action + " .say.bad")).containsText(sentence);
    }

    private Page submit(Account account, String matter, String type, String action, String on, String... answers) {
        Page page = of(account);
        page.navigate(matter);
        Locator offer = page.locator("#act-" + action);
        offer.locator("summary").first().click();
        Locator form = offer.locator("form");
        Answers.named(form, "on").fill(on);
        fill(form, type(type), answers);
        form.getByRole(AriaRole.BUTTON).last().click();
        return page;
    }

    /** Puts a document among the evidence. */
    void file(Account account, String matter, String name, String kind, String on) {
        Page page = of(account);
        page.navigate(matter);
        page.locator("summary").getByText("上传材料").click();
        page.locator("#file")
                .setInputFiles(new FilePayload(name, "text/plain", ("走通：" + name).getBytes(StandardCharsets.UTF_8)));
        page.locator("#kind").fill(kind);
        page.locator("#effectiveOn").fill(on);
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("上传").setExact(true))
                .click();
        assertThat(page.locator(".files")).containsText(name);
    }

    private static void fill(Locator form, MatterType type, String... answers) {
        Map<String, String> given = new LinkedHashMap<>();
        for (int i = 0; i < answers.length; i += 2) {
            given.put(answers[i], answers[i + 1]);
        }
        given.forEach((key, words) -> {
            if (key.startsWith("d.")) {
                Answers.named(form, key).fill(words);
            } else {
                answer(form, type.field(key).orElseThrow(() -> new AssertionError(type.key() + "." + key)), words);
            }
        });
    }

    private static void answer(Locator form, Field field, String words) {
        Locator input = Answers.named(form, "f." + field.key());
        switch (field.type()) {
            case TEXT, LONG_TEXT, WHOLE, DECIMAL, DATE, DATE_TIME, PERSONS -> input.fill(words);
            case YES_NO ->
                Answers.named(form, "f." + field.key(), words.equals("是") ? "true" : "false")
                        .check();
            case CHOICE -> {
                Locator choice = Answers.named(form, "f." + field.key(), words);
                if (choice.count() > 0) {
                    choice.check();
                } else {
                    input.fill(field.options().stream()
                            .filter(option -> option.code().equals(words))
                            .findFirst()
                            .orElseThrow()
                            .label());
                }
            }
            case CHOICES ->
                List.of(words.split("、"))
                        .forEach(code ->
                                Answers.named(form, "f." + field.key(), code).check());
            case ROWS -> rows(input, field, words);
        }
    }

    private static void rows(Locator cells, Field field, String words) {
        int at = 0;
        for (String line : words.split("\n")) {
            String[] values = line.split("｜", -1);
            for (int i = 0; i < field.columns().size(); i++) {
                String value = i < values.length ? values[i] : "";
                Locator cell = cells.nth(at++);
                if (!value.isEmpty()) {
                    switch (field.columns().get(i).type()) {
                        case YES_NO, CHOICE -> cell.selectOption(value);
                        case TEXT, LONG_TEXT, WHOLE, DECIMAL, DATE, DATE_TIME, CHOICES, PERSONS, ROWS ->
                            cell.fill(value);
                    }
                }
            }
        }
    }

    private static MatterType type(String key) {
        return CATALOGUE.matterType(key).orElseThrow(() -> new AssertionError(key));
    }
}
