package cn.mingfa.platform.demo;

import cn.mingfa.kernel.condition.LinkType;
import cn.mingfa.kernel.matter.Action;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.kernel.matter.MatterType.DateKind;
import cn.mingfa.kernel.matter.MatterType.Role;
import cn.mingfa.platform.identity.User;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Tells a story once: makes its matters for one unit and year. */
final class Telling {

    private static final String AGO = " ago";
    private static final String ON = " on";

    private final DemoYear year;
    private final Story story;
    private final LocalDate start;
    private final Phrase phrase;
    private final Map<String, DemoYear.Placed> labels = new HashMap<>();

    private Telling(DemoYear year, Story story, LocalDate start, String[] item) {
        this.year = year;
        this.story = story;
        this.start = start;
        this.phrase = new Phrase(year, start, item);
    }

    /** Tells each story as often as it happens in that unit and year. */
    static void fill(DemoYear year, List<Story> stories) {
        for (Story story : stories) {
            if (happens(year, story)) {
                if (story.each().isPresent()) {
                    for (String item : year.words.list(story.each().get())) {
                        once(year, story, item.split("\\|", -1));
                    }
                } else {
                    int times = year.between(story.least(), story.most());
                    for (int n = 0; n < times; n++) {
                        once(year, story, new String[0]);
                    }
                }
            }
        }
    }

    private static boolean happens(DemoYear year, Story story) {
        boolean thisYear = year.year == year.today().getYear();
        boolean inYear = switch (story.years()) {
            case BOTH -> true;
            case LAST -> !thisYear;
            case THIS -> thisYear;
        };
        boolean recent = story.when().endsWith(AGO);
        return inYear
                && (thisYear || !recent)
                && (story.units().isEmpty() || story.units().stream().anyMatch(year::isOf));
    }

    private static void once(DemoYear year, Story story, String[] item) {
        LocalDate start = beginning(new Phrase(year, year.today(), item).fill(story.when(), year.today()), year);
        if (start.isAfter(year.today())) {
            return;
        }
        try {
            new Telling(year, story, start, item).tell();
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException("story “" + story.title() + "”: " + wrong.getMessage(), wrong);
        }
    }

    private static LocalDate beginning(String when, DemoYear year) {
        if (when.endsWith(ON)) {
            String[] day = when.replace(ON, "").split("-");
            return year.workdayFrom(Integer.parseInt(day[0]), Integer.parseInt(day[1]));
        }
        int[] range = StoryReader.range(when.replace(AGO, ""));
        int chosen = year.between(range[0], range[1]);
        return when.endsWith(AGO) ? year.workdaysAgo(chosen) : year.workdayIn(chosen);
    }

    private void tell() {
        story.names().forEach(phrase::name);
        Map<Story.Part, CourseBuilder> opened = new LinkedHashMap<>();
        Map<Story.Part, LocalDate> registered = new HashMap<>();
        for (Story.Part part : story.parts()) {
            LocalDate on = day(part.registered(), start);
            CourseBuilder made = year.open(part.type()).on(on);
            registered.put(part, on);
            open(part, made, on);
            if (!on.isAfter(year.today())) {
                opened.put(part, made);
                String label = part.label().isEmpty() ? part.type() : phrase.fill(part.label(), on);
                DemoYear.Placed placed = new DemoYear.Placed(made.key(), on);
                labels.put(label, placed);
                if (label.contains(":")) {
                    year.putUp(label, placed);
                }
            }
        }
        opened.forEach((part, made) -> {
            walk(part, made, java.util.Objects.requireNonNull(registered.get(part)));
            year.add(made);
        });
    }

    private void open(Story.Part part, CourseBuilder made, LocalDate on) {
        MatterType type = made.type();
        Map<DateKind, LocalDate> dates = new LinkedHashMap<>();
        type.dates().stream().filter(MatterType.DateLabel::required).forEach(d -> dates.put(d.kind(), on));
        for (Story.Line line : part.fields()) {
            if (year.chance(line.percent()) && line.what() instanceof Story.What.Field field) {
                String raw = phrase.fill(field.phrase(), on);
                if (raw.isBlank()) {
                    continue;
                }
                type.dates().stream()
                        .filter(d -> d.kind().key().equals(field.key()))
                        .findFirst()
                        .ifPresentOrElse(
                                d -> dates.put(d.kind(), LocalDate.parse(raw)), () -> made.field(field.key(), raw));
            }
        }
        dates.forEach(made::date);
    }

    private void walk(Story.Part part, CourseBuilder made, LocalDate registered) {
        LocalDate last = registered;
        boolean filed = false;
        for (Story.Line line : part.steps()) {
            if (!year.chance(line.percent())) {
                if (line.orEnds()) {
                    return;
                }
                continue;
            }
            switch (line.what()) {
                case Story.What.Act act -> {
                    last = day(act.when(), last);
                    filed = act(made, act, last, filed);
                }
                case Story.What.File file -> {
                    last = day(file.when(), last);
                    made.file(file.kind() + ".txt", file.kind(), last);
                    filed = true;
                }
                case Story.What.Link link -> {
                    last = day(link.when(), last);
                    link(made, link, last);
                }
                case Story.What.Field field -> throw new IllegalArgumentException("a field is no step: " + field.key());
            }
        }
    }

    private LocalDate day(String when, LocalDate last) {
        return Span.of(phrase.fill(when, last)).from(start, last, year);
    }

    /** @return whether there is a file on record now */
    private boolean act(CourseBuilder made, Story.What.Act act, LocalDate on, boolean filed) {
        MatterType type = made.type();
        Action action = type.action(act.action())
                .orElseThrow(() -> new IllegalArgumentException(type.key() + " has no action " + act.action()));
        boolean closes =
                action.to().flatMap(type::stage).map(MatterType.Stage::closing).orElse(false);
        boolean needed = action.needsEvidence() || closes && type.evidence().requiredToClose();
        if (needed && !filed) {
            String kind = type.evidence().kinds().isEmpty()
                    ? "佐证材料"
                    : type.evidence().kinds().getFirst();
            made.file(kind + ".txt", kind, on);
        }
        List<Object> given = new ArrayList<>();
        act.fields().forEach((key, words) -> {
            given.add(key);
            given.add(phrase.fill(words, on));
        });
        made.then(who(action), act.action(), on, given.toArray());
        return filed || needed;
    }

    private void link(CourseBuilder made, Story.What.Link link, LocalDate on) {
        String label = phrase.fill(link.label(), on);
        Optional<DemoYear.Placed> other = Optional.ofNullable(labels.get(label)).or(() -> year.putUp(label));
        other.ifPresent(placed -> made.link(
                placed.key(),
                LinkType.valueOf(link.type().toUpperCase(Locale.ROOT)),
                on.isBefore(placed.on()) ? placed.on() : on));
    }

    /** Whose part it is: the clerk's where the clerk may. */
    private User who(Action action) {
        if (action.roles().contains(Role.CLERK)) {
            return year.unit.clerk();
        }
        if (action.roles().contains(Role.REVIEWER)) {
            return year.unit.reviewer();
        }
        if (action.roles().contains(Role.PRINCIPAL)) {
            return year.unit.principal();
        }
        if (action.roles().contains(Role.SUPERVISOR)) {
            return year.unit.supervisor();
        }
        return new User(
                new UUID(year.random.nextLong(), year.random.nextLong()),
                year.words.person(year.random),
                Role.OUTSIDER.chinese(),
                year.unit.unit(),
                Set.of(Role.OUTSIDER));
    }
}
