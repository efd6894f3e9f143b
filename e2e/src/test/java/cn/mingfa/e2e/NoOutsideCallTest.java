package cn.mingfa.e2e;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.Sizes;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

/** Nothing is fetched from anywhere else, and little at all. */
@ExtendWith(Browsing.class)
class NoOutsideCallTest {

    private static final int FIRST_VIEW = 100_000;

    @Test
    void aWalkThroughAllPagesAsksThisServerAlone(Visits visits) {
        Page guest = visits.guest();
        Page clerk = visits.as(Account.CLERK);
        Rooms.ALL.forEach(room -> room.open(room.guest() ? guest : clerk));
        assertThat(visits.hosts()).hasSizeGreaterThan(Rooms.ALL.size()).containsOnly("127.0.0.1");
    }

    @Test
    void theFirstViewOfTodayIsUnder100Kilobytes(Visits visits) {
        Page page = visits.as(Account.CLERK);
        List<Request> requests = new ArrayList<>();
        page.onRequestFinished(requests::add);
        page.navigate("/");
        page.waitForLoadState(LoadState.NETWORKIDLE);
        int transferred = requests.stream()
                .map(Request::sizes)
                .mapToInt((Sizes sizes) -> sizes.responseBodySize + sizes.responseHeadersSize)
                .sum();
        assertThat(requests).hasSizeGreaterThanOrEqualTo(3);
        assertThat(transferred).isPositive().isLessThan(FIRST_VIEW);
    }
}
