package cn.mingfa.platform.demo;

import cn.mingfa.catalogue.Catalogue;
import cn.mingfa.platform.ledger.Course;
import cn.mingfa.platform.ledger.Ledger;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.springframework.stereotype.Component;

/**
 * Fills the demonstration district: last year and this year up to today, unit by unit, through the same commands a
 * click calls. The same day gives the same district.
 */
@Component
class DemoDistrict {

    private final DemoUnits units;
    private final Ledger ledger;
    private final Catalogue catalogue;
    private final Clock clock;

    DemoDistrict(DemoUnits units, Ledger ledger, Catalogue catalogue, Clock clock) {
        this.units = units;
        this.ledger = ledger;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /**
     * Fills an empty installation.
     *
     * @return how many matters were entered; 0 when the district was there already
     */
    int fill() {
        if (units.areThere()) {
            return 0;
        }
        DemoWords words = DemoWords.shipped();
        LocalDate today = LocalDate.now(clock);
        List<Story> stories = StoryReader.shipped();
        // no unit's work names another's: as many at once as there are processors
        return units.setUp(words).parallelStream()
                .mapToInt(unit -> ledger.recordAll(work(unit, words, stories, today, catalogue))
                        .size())
                .sum();
    }

    /** Both years of a unit, in the order of time. */
    static List<Course> work(
            DemoUnit unit, DemoWords words, List<Story> stories, LocalDate today, Catalogue catalogue) {
        List<Course> courses = new ArrayList<>();
        Map<String, DemoYear.Placed> putUp = new HashMap<>();
        for (int year = today.getYear() - 1; year <= today.getYear(); year++) {
            SplittableRandom random = new SplittableRandom(unit.unit().name().hashCode() * 31L + year);
            DemoYear made = new DemoYear(
                    unit,
                    year,
                    random,
                    words,
                    today,
                    catalogue.calendar(),
                    key -> catalogue.matterType(key).orElseThrow(),
                    putUp);
            Telling.fill(made, stories);
            StudyWork.fill(made);
            ReviewWork.fill(made);
            DisclosureWork.fill(made);
            SupervisionWork.fill(made);
            PetitionWork.fill(made);
            PublicityWork.fill(made);
            TaskWork.fill(made);
            if (year == today.getYear()) {
                OpenWork.fill(made);
            }
            courses.addAll(made.courses());
        }
        courses.sort(Comparator.comparing(Course::at));
        return courses;
    }
}
