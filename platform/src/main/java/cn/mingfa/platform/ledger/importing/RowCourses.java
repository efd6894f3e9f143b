package cn.mingfa.platform.ledger.importing;

import cn.mingfa.kernel.matter.Field;
import cn.mingfa.kernel.matter.Matter;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.kernel.matter.MatterType.DateKind;
import cn.mingfa.kernel.matter.ShortestWays;
import cn.mingfa.kernel.value.Value;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.ledger.Change;
import cn.mingfa.platform.ledger.Course;
import cn.mingfa.platform.ledger.Registration;
import cn.mingfa.platform.organisation.Units;
import cn.mingfa.workbook.RowDraft;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Makes a course of each row of one file. */
final class RowCourses {

    private static final String NOTE = "导入：原台账已办到这一步";

    private final String fileHash;
    private final String fileName;
    private final User user;
    private final Instant at;
    private final Units units;
    private final Map<String, ShortestWays> ways = new HashMap<>();

    RowCourses(String fileHash, String fileName, User user, Instant at, Units units) {
        this.fileHash = fileHash;
        this.fileName = fileName;
        this.user = user;
        this.at = at;
        this.units = units;
    }

    /** The same row of the same file always has the same key, so it comes in once. */
    UUID key(String sheet, RowDraft row) {
        return UUID.nameUUIDFromBytes(
                (fileHash + ":" + sheet + ":" + row.rowNumber()).getBytes(StandardCharsets.UTF_8));
    }

    /** Opens the matter and leads it to the stage of the row. */
    Course course(String sheet, MatterType type, RowDraft row) {
        UUID unit = unitOf(row);
        LocalDate occurred = occurred(row).orElse(LocalDate.ofInstant(at, java.time.ZoneId.of("Asia/Shanghai")));
        Registration registration = new Registration(
                        key(sheet, row), type.key(), unit, unit, row.dates(), row.fields(), occurred)
                .late("从工作簿“" + fileName + "”导入");
        List<Course.Step> steps =
                ways.computeIfAbsent(type.key(), any -> new ShortestWays(type)).to(row.stage()).stream()
                        .map(action -> new Course.Step(
                                new Change.Perform(action.key(), Map.of(), Optional.of(NOTE)),
                                row.closedOn().orElse(occurred),
                                user,
                                at))
                        .toList();
        return new Course(registration, user, at, steps);
    }

    /** The unit the row names; the reader has let through only known names. */
    UUID unitOf(RowDraft row) {
        return units.byName(row.unitName()).orElseThrow().id();
    }

    private static Optional<LocalDate> occurred(RowDraft row) {
        return Optional.ofNullable(row.dates().get(DateKind.OCCURRED))
                .or(() -> Optional.ofNullable(row.dates().get(DateKind.CONFIRMED)))
                .or(() -> Optional.ofNullable(row.dates().get(DateKind.ARRIVED)));
    }

    /** Whether the row says nothing but what the ledger holds; personal data, masked in exports, is not compared. */
    static boolean saysTheSame(RowDraft row, Matter matter, MatterType type) {
        Map<String, Value> held = new HashMap<>(matter.fields());
        Map<String, Value> said = new HashMap<>(row.fields());
        type.fields().stream().filter(Field::personal).forEach(field -> {
            held.remove(field.key());
            said.remove(field.key());
        });
        boolean dates = row.dates().entrySet().stream()
                .allMatch(date -> date.getValue().equals(matter.dates().get(date.getKey())));
        return dates && held.equals(said) && row.stage().equals(matter.stage());
    }
}
