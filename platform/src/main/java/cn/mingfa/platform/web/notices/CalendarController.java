package cn.mingfa.platform.web.notices;

import cn.mingfa.platform.config.AddressLimit;
import cn.mingfa.platform.notices.CalendarFeeds;
import cn.mingfa.platform.web.part.Desk;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Calendars behind secret addresses; asked with what was got last, the answer is that nothing has changed. */
@Controller
class CalendarController {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);
    private static final int MOST_MISSES = 20;

    private final CalendarFeeds feeds;
    private final AddressLimit misses;

    CalendarController(CalendarFeeds feeds, Desk desk) {
        this.feeds = feeds;
        this.misses = new AddressLimit(MOST_MISSES, Duration.ofMinutes(10), desk.clock());
    }

    @GetMapping("/calendar/{secret}.ics")
    ResponseEntity<byte[]> calendar(@PathVariable String secret, HttpServletRequest request) {
        if (misses.isShut(request.getRemoteAddr())) {
            return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS).build();
        }
        Optional<String> calendar = feeds.calendar(secret);
        if (calendar.isEmpty()) {
            misses.count(request.getRemoteAddr());
            return ResponseEntity.notFound().build();
        }
        byte[] body = calendar.get().getBytes(StandardCharsets.UTF_8);
        // the framework answers 304 where the reader has this already
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .eTag("\"" + DigestUtils.md5DigestAsHex(body) + "\"")
                .header("X-Robots-Tag", "noindex")
                .body(body);
    }
}
