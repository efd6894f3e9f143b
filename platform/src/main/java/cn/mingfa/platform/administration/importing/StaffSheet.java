package cn.mingfa.platform.administration.importing;

import cn.mingfa.catalogue.Wording;
import cn.mingfa.kernel.definition.Edition;
import cn.mingfa.kernel.definition.Urn;
import cn.mingfa.kernel.matter.Field;
import cn.mingfa.kernel.matter.Guidance;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.kernel.matter.MatterType.DateKind;
import cn.mingfa.kernel.matter.MatterType.DateLabel;
import cn.mingfa.kernel.matter.MatterType.Role;
import cn.mingfa.kernel.value.FieldType;
import cn.mingfa.workbook.ColumnMapping;
import cn.mingfa.workbook.FileSurvey;
import cn.mingfa.workbook.MappingGuess;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The sheet of a list of people (人员名单), described in the words of a matter type without stages, so that template,
 * reader and saved mappings serve it as they serve the ledger.
 */
public final class StaffSheet {

    /** Under this key its mappings are saved; no matter type bears it. */
    public static final String KEY = "office.people";

    static final String UNIT = "owner_unit";
    static final String NAME = "name";
    static final String TITLE = "post";
    static final String ROLES = "roles";
    static final String LIMITS = "limits";
    static final String LOGIN = "login";
    static final String PHONE = "phone";

    private static final Wording WORDS = Wording.of(StaffSheet.class);

    private StaffSheet() {}

    /** The sheet as a type. */
    public static MatterType type() {
        return new MatterType(
                new Edition(new Urn(Urn.Kind.MATTER, KEY), 1, LocalDate.EPOCH, Optional.empty()),
                KEY,
                WORDS.get("sheet"),
                "",
                NAME,
                List.of(new DateLabel(DateKind.OCCURRED, WORDS.get("from"), false)),
                List.of(
                        field(NAME, FieldType.TEXT, true, List.of()),
                        field(TITLE, FieldType.TEXT, true, List.of()),
                        field(ROLES, FieldType.CHOICES, true, roles()),
                        field(LIMITS, FieldType.TEXT, false, List.of()),
                        field(LOGIN, FieldType.TEXT, false, List.of()),
                        field(PHONE, FieldType.TEXT, false, List.of())),
                new MatterType.Series(""),
                List.of(),
                List.of(),
                List.of(),
                new MatterType.EvidenceRule(false, List.of()),
                List.of(),
                Set.of(),
                Optional.empty(),
                List.of(),
                Guidance.NONE,
                Optional.empty());
    }

    private static List<MatterType.Option> roles() {
        return Stream.of(Role.values())
                .filter(role -> role != Role.OUTSIDER)
                .map(role -> new MatterType.Option(role.name(), role.chinese()))
                .toList();
    }

    private static Field field(String key, FieldType type, boolean required, List<MatterType.Option> options) {
        return new Field(
                key,
                label(key),
                type,
                Optional.empty(),
                true,
                required,
                false,
                true,
                false,
                Optional.empty(),
                Optional.empty(),
                options,
                Optional.of(WORDS.get(key + ".hint")),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                false,
                false,
                false,
                false);
    }

    /** The words above the column. */
    static String label(String key) {
        return WORDS.get(key);
    }

    /** Whether the file has the columns of the sheet and no other, under whatever names offices give them. */
    public static boolean isPlain(FileSurvey survey) {
        long titles = survey.columns().stream()
                .filter(column -> !column.title().isBlank())
                .count();
        ColumnMapping guess = named(survey);
        return guess.joins().size() == titles
                && ColumnMapping.targets(type()).stream()
                        .filter(ColumnMapping.Target::required)
                        .allMatch(target -> guess.joins().stream()
                                .anyMatch(join -> join.target().equals(target.key())));
    }

    /** What the columns of the file probably are; the names offices usually give them first. */
    public static ColumnMapping guess(FileSurvey survey) {
        ColumnMapping named = named(survey);
        Set<Integer> columns = new HashSet<>();
        Set<String> targets = new HashSet<>();
        named.joins().forEach(join -> {
            columns.add(join.column());
            targets.add(join.target());
        });
        List<ColumnMapping.Join> joins = new ArrayList<>(named.joins());
        MappingGuess.of(survey, type()).joins().stream()
                .filter(join -> !columns.contains(join.column()) && targets.add(join.target()))
                .forEach(joins::add);
        return new ColumnMapping(survey.header(), joins, named.fixed());
    }

    /** By their names alone. */
    private static ColumnMapping named(FileSurvey survey) {
        List<ColumnMapping.Join> joins = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (FileSurvey.Found found : survey.columns()) {
            String title = found.title().replaceAll("[\\s\\u3000*＊]", "").replaceAll("[（(][^（()）]*[）)]$", "");
            ColumnMapping.targets(type()).stream()
                    .filter(target -> target.label().equals(title)
                            || aliases(target.key()).contains(title))
                    .filter(target -> taken.add(target.key()))
                    .findFirst()
                    .ifPresent(target -> joins.add(MappingGuess.join(found, target)));
        }
        return new ColumnMapping(survey.header(), joins, java.util.Map.of());
    }

    private static List<String> aliases(String key) {
        return List.of(WORDS.get(key + ".aliases").split(",", -1));
    }
}
