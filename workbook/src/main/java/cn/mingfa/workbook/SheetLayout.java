package cn.mingfa.workbook;

import cn.mingfa.kernel.matter.Field;
import cn.mingfa.kernel.matter.MatterType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The columns of a matter type's sheet, in the order people think: whose it is, its number, its dates, the fields asked
 * at registration, those asked on the way, where it stands, when it was done. A type without stages is a plain list, such as
 * one of people: its rows have no number and are never done. Template, export and reader share it.
 */
record SheetLayout(MatterType type, List<Column> columns) {

    SheetLayout {
        columns = List.copyOf(columns);
    }

    static SheetLayout of(MatterType type) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column.UnitName());
        boolean list = type.stages().isEmpty();
        if (!list) {
            columns.add(new Column.Number());
        }
        type.dates().forEach(date -> columns.add(new Column.Dated(date)));
        Set<String> taken = new HashSet<>();
        columns.forEach(column -> taken.add(column.label()));
        taken.add(Words.get("column.stage"));
        boolean fieldOfThatName = type.fields().stream().anyMatch(f -> f.label().equals(Words.get("column.closed_on")));
        String closedOn = Words.get(fieldOfThatName ? "column.closed_on.other" : "column.closed_on");
        taken.add(closedOn);
        for (boolean atRegistration : new boolean[] {true, false}) {
            for (Field field : type.fields()) {
                if (field.atRegistration() == atRegistration) {
                    String label = taken.add(field.label()) ? field.label() : field.label() + "-" + field.key();
                    columns.add(new Column.FieldColumn(field, label));
                }
            }
        }
        if (!list) {
            columns.add(new Column.StageName(type.stages()));
            columns.add(new Column.ClosedOn(closedOn));
        }
        return new SheetLayout(type, columns);
    }

    /** The sheet's name: the type's title without the characters a sheet may not bear. */
    String sheetName() {
        String name = type.title().replaceAll("[\\\\/?*\\[\\]:]", "");
        return name.length() > 31 ? name.substring(0, 31) : name;
    }

    /** The column a header means, if it means one; marks, units and blanks do not matter. */
    Optional<Column> column(String header) {
        String plain = plain(header);
        return columns.stream()
                .filter(c -> plain(c.label()).equals(plain)
                        || c.key().equals(plain)
                        || plain(c.header()).equals(plain))
                .findFirst()
                .or(() -> byAlias(plain));
    }

    /** How many of the words are headers of this layout. */
    int matches(List<String> headers) {
        return (int) headers.stream()
                .filter(h -> !h.isBlank() && column(h).isPresent())
                .count();
    }

    private Optional<Column> byAlias(String plain) {
        if (Words.list("column.unit.aliases").contains(plain)) {
            return columns.stream().filter(Column.UnitName.class::isInstance).findFirst();
        }
        if (Words.list("column.number.aliases").contains(plain)) {
            return columns.stream().filter(Column.Number.class::isInstance).findFirst();
        }
        return Optional.empty();
    }

    private static String plain(String header) {
        String text = header.replaceAll("[\\s\\u3000*＊]", "").toLowerCase(Locale.ROOT);
        return text.replaceAll("[（(][^（()）]*[）)]$", "");
    }
}
