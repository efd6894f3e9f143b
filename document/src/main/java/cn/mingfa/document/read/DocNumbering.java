package cn.mingfa.document.read;

import java.util.NoSuchElementException;
import org.apache.poi.hwpf.model.LFOData;
import org.apache.poi.hwpf.model.ListData;
import org.apache.poi.hwpf.model.ListFormatOverrideLevel;
import org.apache.poi.hwpf.model.ListLevel;
import org.apache.poi.hwpf.model.ListTables;
import org.jspecify.annotations.Nullable;

/** Reads the automatic numbering of a .doc: lists are asked for as the paragraphs name them. */
final class DocNumbering {

    /** Number formats of [MS-OSHARED] 2.2.1.3 under their names in ECMA-376, by code. */
    private static final String[] FORMATS = {
        "decimal",
        "upperRoman",
        "lowerRoman",
        "upperLetter",
        "lowerLetter",
        "decimal",
        "decimal",
        "decimal",
        "decimal",
        "decimal",
        "ideographDigital",
        "japaneseCounting",
        "decimal",
        "decimal",
        "decimalFullWidth",
        "decimal",
        "chineseLegalSimplified",
        "japaneseDigitalTenThousand",
        "decimalEnclosedCircle",
        "decimalFullWidth2",
        "decimal",
        "decimal",
        "decimalZero",
        "bullet",
        "decimal",
        "decimal",
        "decimalEnclosedFullstop",
        "decimalEnclosedParen",
        "decimalEnclosedCircleChinese",
        "ideographEnclosedCircle",
        "ideographTraditional",
        "ideographZodiac",
        "decimal",
        "taiwaneseCounting",
        "ideographLegalTraditional",
        "taiwaneseCountingThousand",
        "taiwaneseDigital",
        "chineseCounting",
        "chineseLegalSimplified",
        "chineseCountingThousand"
    };

    private static final int NONE = 0xFF;

    private final @Nullable ListTables tables;
    private final NumberedLists lists = new NumberedLists();

    /** Lists that were looked up, found or not, in the order of their numbers. */
    private final java.util.Set<Integer> known = new java.util.HashSet<>();

    private final java.util.Set<Integer> schemes = new java.util.HashSet<>();

    DocNumbering(@Nullable ListTables tables) {
        this.tables = tables;
    }

    /** The number of a paragraph as printed, counted on; empty where it has none. */
    String next(int list, int level) {
        if (known.add(list)) {
            load(list);
        }
        return lists.next(Integer.toString(list), level);
    }

    private void load(int list) {
        if (tables == null) {
            return;
        }
        try {
            int id = tables.getLfo(list).getLsid();
            ListData data = tables.getListData(id);
            if (data == null) {
                return;
            }
            if (schemes.add(id)) {
                lists.put(Integer.toString(id), scheme(data));
            }
            lists.put(Integer.toString(list), num(id, tables.getLfoData(list)));
        } catch (NoSuchElementException e) {
            // The paragraph names a list that the file does not hold: word processors print no number.
            known.add(list);
        }
    }

    private static NumberedLists.Scheme scheme(ListData data) {
        var scheme = new NumberedLists.Scheme();
        for (int level = 1; level <= Math.min(data.numLevels(), NumberedLists.LEVELS); level++) {
            scheme.levels.put(level - 1, level(data.getLevel(level)));
        }
        return scheme;
    }

    private static NumberedLists.Num num(int scheme, @Nullable LFOData changes) {
        var num = new NumberedLists.Num();
        num.scheme = Integer.toString(scheme);
        if (changes == null || changes.getRgLfoLvl() == null) {
            return num;
        }
        for (ListFormatOverrideLevel change : changes.getRgLfoLvl()) {
            if (change != null && change.isFormatting() && change.getLevel() != null) {
                num.levels.put(change.getLevelNum(), level(change.getLevel()));
            } else if (change != null && change.isStartAt()) {
                num.starts.put(change.getLevelNum(), change.getIStartAt());
            }
        }
        return num;
    }

    private static NumberedLists.Level level(ListLevel level) {
        int code = level.getNumberFormat();
        String format = code == NONE ? "none" : code >= 0 && code < FORMATS.length ? FORMATS[code] : "decimal";
        // [MS-DOC] 2.9.150: the fourth bit of the sixth byte says that the limit of restarts counts.
        boolean limited = (level.toByteArray()[5] & 0x08) != 0;
        return new NumberedLists.Level(
                level.getStartAt(),
                format,
                pattern(String.valueOf(level.getNumberText())),
                limited ? level.getRestart() : -1,
                level.isLegalNumbering(),
                "");
    }

    /** In the file a level's number is the character of its index. */
    private static String pattern(String text) {
        var out = new StringBuilder();
        for (char c : text.toCharArray()) {
            if (c < NumberedLists.LEVELS) {
                out.append('%').append((char) ('1' + c));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }
}
