package cn.mingfa.platform.planning;

import cn.mingfa.kernel.matter.Field;
import cn.mingfa.kernel.matter.Matter;
import cn.mingfa.kernel.matter.MatterType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Service;

/** Which village asks for what (公共法律服务需求): legal consultations by village and subject. */
@Service
public class Villages {

    private static final String TYPE = "consultation_service";
    private static final String SUBJECT = "subject";
    private static final String NONE = "none";

    private final Lookup lookup;

    Villages(Lookup lookup) {
        this.lookup = lookup;
    }

    /**
     * The table of a year.
     *
     * @param subjects the columns
     * @param villages the busiest first; persons received decide, as one row may stand for a whole day
     * @param most persons of the busiest
     */
    public record Heat(List<Subject> subjects, List<Village> villages, long most) {
        public Heat {
            subjects = List.copyOf(subjects);
            villages = List.copyOf(villages);
        }
    }

    /** @param code of the option; {@code none} where no subject was given */
    public record Subject(String code, String label) {}

    /**
     * A village.
     *
     * @param name empty where no village was given
     * @param matters rows of the ledger
     * @param persons persons received (人次)
     * @param bySubject rows, in the order of the subjects
     */
    public record Village(String name, int matters, long persons, List<Integer> bySubject) {
        public Village {
            bySubject = List.copyOf(bySubject);
        }
    }

    /** The heat of a year: subjects nobody asked about are left out. */
    public Heat heat(int year, View view) {
        List<Matter> matters = matters(year, view);
        List<Subject> subjects = subjects(matters);
        Map<String, List<Matter>> byVillage = new TreeMap<>();
        matters.forEach(matter -> byVillage
                .computeIfAbsent(Fields.text(matter, "village"), any -> new ArrayList<>())
                .add(matter));
        List<Village> villages = byVillage.entrySet().stream()
                .map(entry -> village(entry.getKey(), entry.getValue(), subjects))
                .sorted(Comparator.comparing(Village::persons)
                        .thenComparing(Village::matters)
                        .reversed()
                        .thenComparing(Village::name))
                .toList();
        return new Heat(
                subjects, villages, villages.isEmpty() ? 0 : villages.getFirst().persons());
    }

    /**
     * The rows behind a cell.
     *
     * @param subject code of a subject; all of them when blank
     */
    public List<MatterLine> rows(int year, String village, String subject, View view) {
        return matters(year, view).stream()
                .filter(matter -> Fields.text(matter, "village").equals(village))
                .filter(matter -> subject.isBlank() || subject(matter).equals(subject))
                .map(lookup::line)
                .toList();
    }

    private List<Matter> matters(int year, View view) {
        return lookup.between(TYPE, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Where.ANY, view);
    }

    private List<Subject> subjects(List<Matter> matters) {
        List<String> met = matters.stream().map(Villages::subject).distinct().toList();
        List<Subject> subjects = new ArrayList<>();
        for (MatterType.Option option :
                lookup.type(TYPE).field(SUBJECT).map(Field::options).orElse(List.of())) {
            if (met.contains(option.code())) {
                subjects.add(new Subject(option.code(), option.label()));
            }
        }
        if (met.contains(NONE)) {
            subjects.add(new Subject(NONE, "未分类"));
        }
        return subjects;
    }

    private static String subject(Matter matter) {
        String code = Fields.text(matter, SUBJECT);
        return code.isEmpty() ? NONE : code;
    }

    private static Village village(String name, List<Matter> matters, List<Subject> subjects) {
        return new Village(
                name,
                matters.size(),
                matters.stream()
                        .mapToLong(matter -> Fields.whole(matter, "persons").orElse(0))
                        .sum(),
                subjects.stream()
                        .map(subject -> (int) matters.stream()
                                .filter(matter -> subject(matter).equals(subject.code()))
                                .count())
                        .toList());
    }
}
