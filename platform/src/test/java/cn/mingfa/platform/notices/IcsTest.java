package cn.mingfa.platform.notices;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Another's reader understands what we write. */
class IcsTest {

    private static final Instant CHANGED = Instant.parse("2026-11-20T06:06:00Z");
    private static final String LETTERS = "法治政府建设abc ,;:\\\"'\n\t\r\u0007😀🇨🇳é—…（）〔2026〕";

    private static Ics.Event event(String uid, LocalDateTime at, boolean timed, String summary, String description) {
        return new Ics.Event(uid, at, timed, 3, CHANGED, summary, description, "-PT15H");
    }

    private static Calendar read(String ics) throws Exception {
        return new CalendarBuilder().build(new StringReader(ics));
    }

    @Test
    void anAllDayEventLastsItsDayAndBearsItsSequence() throws Exception {
        String ics = Ics.write(
                "明法期限",
                List.of(event("a.xxgk.reply@mingfa", LocalDateTime.of(2026, 12, 31, 0, 0), false, "答复到期", "条例")));

        assertThat(ics)
                .contains("DTSTART;VALUE=DATE:20261231\r\n")
                .contains("DTEND;VALUE=DATE:20270101\r\n")
                .contains("SEQUENCE:3\r\n")
                .contains("DTSTAMP:20261120T060600Z\r\n")
                .contains("BEGIN:VALARM\r\n");
        VEvent read = (VEvent) read(ics).getComponents("VEVENT").getFirst();
        assertThat(read.getAlarms()).hasSize(1);
        read(ics).validate();
    }

    @Test
    void anEventAtAnHourIsInShanghaiTime() throws Exception {
        String ics = Ics.write("明法", List.of(event("b", LocalDateTime.of(2026, 12, 1, 9, 30), true, "开庭", "")));

        assertThat(ics).contains("DTSTART;TZID=Asia/Shanghai:20261201T093000\r\n");
        read(ics).validate();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whateverTheWordsTheyAreReadBackAndNoLineIsTooLong(long seed) throws Exception {
        Random random = new Random(seed);
        List<Ics.Event> events = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            events.add(event(
                    "u" + i,
                    LocalDateTime.of(2026, 11, 20, 8, 0).plusDays(i),
                    i % 2 == 0,
                    words(random),
                    words(random)));
        }
        String ics = Ics.write(words(random), events);

        for (String line : ics.split("\r\n")) {
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
            assertThat(line).doesNotContain("\n").doesNotContain("\r");
        }
        assertThat(ics).endsWith("\r\n");
        Calendar read = read(ics);
        assertThat(read.getComponents("VEVENT")).hasSize(events.size());
        for (int i = 0; i < events.size(); i++) {
            VEvent event = (VEvent) read.getComponents("VEVENT").get(i);
            assertThat(event.getSummary().getValue())
                    .isEqualTo(plain(events.get(i).summary()));
            assertThat(event.getDescription().getValue())
                    .isEqualTo(plain(events.get(i).description()));
        }
    }

    @Test
    void halfACharacterIsLeftOut() throws Exception {
        String ics = Ics.write("明法", List.of(event("c", LocalDateTime.of(2026, 12, 1, 0, 0), false, "开\uD83D庭", "x")));

        VEvent read = (VEvent) read(ics).getComponents("VEVENT").getFirst();
        assertThat(read.getSummary().getValue()).isEqualTo("开庭");
    }

    /** Line ends are all one; other control characters are left out. */
    private static String plain(String words) {
        StringBuilder plain = new StringBuilder();
        words.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(c -> {
            if (c == '\n' || !Character.isISOControl(c)) {
                plain.appendCodePoint(c);
            }
        });
        return plain.toString();
    }

    private static String words(Random random) {
        int[] letters = LETTERS.codePoints().toArray();
        StringBuilder words = new StringBuilder("w");
        for (int n = random.nextInt(120); n > 0; n--) {
            words.appendCodePoint(letters[random.nextInt(letters.length)]);
        }
        // the reader of the test takes a backslash before an escaped line end for part of it
        return words.append('w').toString().replaceAll("\\\\+(?=[\n\r\t\u0007])", "");
    }
}
