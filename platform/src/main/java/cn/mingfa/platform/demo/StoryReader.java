package cn.mingfa.platform.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/**
 * Reads the stories of the demonstration district, one file a field of work.
 *
 * <pre>
 * == 议题按计划上会                     a story
 * for: town department                  kinds of unit, or their short names; all of them without this line
 * times: 2-4                            how often a year; or  each: list  for each item of a list of words
 * in: 1-12                              months; or  on: 03-01;  or  ago: 5-20  working days before today
 * years: this                           or last; both without this line
 * let subject = {villages}{contracts}   a phrase used in several places
 * - agenda_item plan @3                 a matter, the name it goes by, the working day after the beginning
 *   topic = {subject}                   a field; date fields of the matter as well
 *   80% papers = 讨论稿                 a field that is not always there
 *   > +1-5 schedule | planned_on = {on} a step, working days after the one before; 12 without plus: after the beginning
 *   90%! > +30d finish                  calendar days; without this step the matter stays where it is
 *   + 12 会议纪要                       a file
 *   ~ +0 part_of decision               a link to another matter by its name
 * </pre>
 *
 * A name with a colon is known to all stories of the unit and year. Two strokes in a phrase begin a new line.
 */
final class StoryReader {

    private static final List<String> FILES = List.of(
            "leadership",
            "learning",
            "decision",
            "enforcement",
            "supervision",
            "openness",
            "people",
            "publicity",
            "inner",
            "validity");
    private static final Pattern CHANCE = Pattern.compile("(\\d+)%(!)?\\s+(.*)", Pattern.DOTALL);

    private final String file;
    private final List<Story> stories = new ArrayList<>();

    private int number;
    private String title = "";
    private Map<String, String> head = new LinkedHashMap<>();
    private Map<String, String> names = new LinkedHashMap<>();
    private List<Open> parts = new ArrayList<>();

    /** A matter whose lines are still being read. */
    private record Open(String type, String label, String at, List<Story.Line> fields, List<Story.Line> steps) {}

    private StoryReader(String file) {
        this.file = file;
    }

    static List<Story> shipped() {
        List<Story> all = new ArrayList<>();
        for (String file : FILES) {
            try {
                String text = new ClassPathResource("mingfa/demo/" + file + ".txt")
                        .getContentAsString(StandardCharsets.UTF_8);
                all.addAll(read(file, text));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return all;
    }

    static List<Story> read(String file, String text) {
        StoryReader reader = new StoryReader(file);
        text.lines().forEach(reader::line);
        reader.end();
        return reader.stories;
    }

    private void line(String raw) {
        number++;
        String line = raw.strip();
        if (line.isEmpty() || line.startsWith("#")) {
            return;
        }
        if (line.startsWith("== ")) {
            end();
            title = line.substring(3);
        } else if (line.startsWith("- ")) {
            parts.add(part(line.substring(2)));
        } else if (line.startsWith("let ")) {
            String[] pair = pair(line.substring(4), "=");
            names.put(pair[0], pair[1]);
        } else if (parts.isEmpty()) {
            String[] pair = pair(line, ":");
            head.put(pair[0], pair[1]);
        } else {
            within(line);
        }
    }

    private void within(String line) {
        Matcher chance = CHANCE.matcher(line);
        boolean by = chance.matches();
        int percent = by ? Integer.parseInt(chance.group(1)) : 100;
        boolean orEnds = by && chance.group(2) != null;
        String rest = by ? chance.group(3) : line;
        Open part = parts.getLast();
        if (rest.startsWith("> ")) {
            part.steps().add(new Story.Line(percent, orEnds, act(rest.substring(2))));
        } else if (rest.startsWith("+ ")) {
            String[] words = words(rest.substring(2), 2);
            part.steps().add(new Story.Line(percent, orEnds, new Story.What.File(words[0], words[1])));
        } else if (rest.startsWith("~ ")) {
            String[] words = words(rest.substring(2), 3);
            part.steps().add(new Story.Line(percent, orEnds, new Story.What.Link(words[0], words[1], words[2])));
        } else {
            String[] pair = pair(rest, "=");
            part.fields().add(new Story.Line(percent, orEnds, new Story.What.Field(pair[0], pair[1])));
        }
    }

    private Story.What act(String text) {
        String[] cells = text.split("\\s\\|\\s");
        String[] words = words(cells[0].strip(), 2);
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 1; i < cells.length; i++) {
            String[] pair = pair(cells[i].strip(), "=");
            fields.put(pair[0], pair[1]);
        }
        return new Story.What.Act(words[0], words[1], fields);
    }

    private Open part(String text) {
        String[] words = text.split("\\s+");
        String label = words.length > 1 && !words[1].startsWith("@") ? words[1] : "";
        String at = words[words.length - 1];
        return new Open(
                words[0], label, at.startsWith("@") ? at.substring(1) : "0", new ArrayList<>(), new ArrayList<>());
    }

    private void end() {
        if (!parts.isEmpty()) {
            int[] times = range(head.getOrDefault("times", "1"));
            stories.add(new Story(
                    title,
                    head.containsKey("for")
                            ? Set.of(String.valueOf(head.get("for")).split("\\s+"))
                            : Set.of(),
                    Story.Years.valueOf(head.getOrDefault("years", "both").toUpperCase(Locale.ROOT)),
                    when(),
                    times[0],
                    times[1],
                    Optional.ofNullable(head.get("each")),
                    names,
                    parts.stream()
                            .map(open ->
                                    new Story.Part(open.type(), open.label(), open.at(), open.fields(), open.steps()))
                            .toList()));
        }
        head = new LinkedHashMap<>();
        names = new LinkedHashMap<>();
        parts = new ArrayList<>();
    }

    private String when() {
        if (head.containsKey("on")) {
            return head.get("on") + " on";
        }
        return head.containsKey("ago") ? head.get("ago") + " ago" : head.getOrDefault("in", "1-12");
    }

    static int[] range(String text) {
        String[] ends = text.split("-");
        return new int[] {Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1])};
    }

    private String[] pair(String text, String sign) {
        int at = text.indexOf(sign);
        if (at < 0) {
            throw wrong("“" + sign + "” expected in: " + text);
        }
        return new String[] {
            text.substring(0, at).strip(), text.substring(at + 1).strip()
        };
    }

    private String[] words(String text, int count) {
        String[] words = text.split("\\s+", count);
        if (words.length < count) {
            throw wrong(count + " words expected in: " + text);
        }
        return words;
    }

    private IllegalArgumentException wrong(String what) {
        return new IllegalArgumentException(file + ".txt:" + number + " " + what);
    }
}
