package cn.mingfa.platform.web.ledger;

import jakarta.servlet.http.Cookie;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

class SavedViewsTest {

    private final MockHttpServletRequest request = new MockHttpServletRequest();

    private void save(String name, String address) {
        MockHttpServletResponse response = new MockHttpServletResponse();
        SavedViews.add(name, address, request, response);
        Cookie cookie = response.getCookie("mf_views");
        if (cookie != null) {
            request.setCookies(cookie);
        }
    }

    @Test
    void keepsAViewUnderItsName() {
        save("三月以来宣讲", "/ledger?type=publicity_event&f.form=talk");

        assertThat(SavedViews.of(request))
                .containsExactly(new SavedViews.Saved("三月以来宣讲", "/ledger?type=publicity_event&f.form=talk"));
    }

    @Test
    void keepsNoAddressOfElsewhere() {
        save("别处", "https://example.invalid/ledger?type=x");
        save("别处", "//example.invalid");

        assertThat(SavedViews.of(request)).isEmpty();
    }

    @Test
    void theOldestGoesWhenThereAreTooMany() {
        for (int i = 1; i <= 8; i++) {
            save("视图" + i, "/ledger?q=" + i);
        }

        assertThat(SavedViews.of(request))
                .extracting(SavedViews.Saved::name)
                .containsExactly("视图3", "视图4", "视图5", "视图6", "视图7", "视图8");
    }

    @Test
    void takesAViewAway() {
        save("甲", "/ledger?q=1");
        save("乙", "/ledger?q=2");
        MockHttpServletResponse response = new MockHttpServletResponse();

        SavedViews.remove("甲", request, response);
        request.setCookies(Objects.requireNonNull(response.getCookie("mf_views")));

        assertThat(SavedViews.of(request)).extracting(SavedViews.Saved::name).containsExactly("乙");
    }

    @Test
    void aSpoiltCookieIsNoViews() {
        request.setCookies(new Cookie("mf_views", "%%%"));

        assertThat(SavedViews.of(request)).isEmpty();
    }
}
