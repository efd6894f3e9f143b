package cn.mingfa.catalogue;

import cn.mingfa.catalogue.HeaderReader.Header;
import cn.mingfa.kernel.condition.Condition;
import cn.mingfa.kernel.definition.Urn;
import cn.mingfa.kernel.figure.Formula.Selection;
import cn.mingfa.kernel.figure.FormulaCheck;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.kernel.matter.MatterType.Role;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads standing questions (提醒) and has what they name looked up later. */
final class WatchReader {

    private static final Pattern MONTH_DAY = Pattern.compile("[0-9]{2}-[0-9]{2}");
    private static final List<String> MATTER_WORDS = List.of("today", "stage");

    private final Props props;
    private final Findings findings;
    private final Reading reading;

    private WatchReader(Props props, Reading reading) {
        this.props = props;
        this.findings = props.findings();
        this.reading = reading;
    }

    static void read(Props props, Reading reading) {
        new WatchReader(props, reading).watch();
    }

    private void watch() {
        Header header = HeaderReader.read(props, Urn.Kind.WATCH, reading);
        Watch watch = new Watch(
                header.edition(),
                header.key(),
                props.text("title"),
                props.text("sentence"),
                props.choices("roles", Role.class),
                season(),
                props.maybeText("basis"),
                question());
        if (watch.roles().isEmpty()) {
            findings.add(props.at("roles"), "missing_property", "要写明给谁看（roles）。");
        }
        props.close();
        if (props.sound()) {
            reading.watches.add(new Definition<>(watch, header.edition(), props.at(), header.requires()));
        }
    }

    private Watch.Question question() {
        List<String> forms = List.of("found", "silence", "compare").stream()
                .filter(props::has)
                .toList();
        if (forms.size() != 1) {
            findings.add(props.at(), "missing_property", "每个提醒写一问：found、silence、compare之一。");
            return new Watch.Compare("", "", Watch.Relation.SAME);
        }
        Props inner = Props.of(props.needed(forms.getFirst()), findings);
        Watch.Question question = switch (forms.getFirst()) {
            case "found" -> found(inner);
            case "silence" -> silence(inner);
            default -> compare(inner);
        };
        inner.close();
        return question;
    }

    private Watch.Question found(Props inner) {
        Selection selection = selection(inner, findings, reading);
        Place at = props.at("sentence");
        String sentence = props.text("sentence");
        reading.later((known, later) -> known.matter(selection.type())
                .ifPresent(type -> Blanks.ofMatter(type, MATTER_WORDS, sentence, at, later)));
        return new Watch.Found(selection);
    }

    private Watch.Question silence(Props inner) {
        Selection selection = selection(inner, findings, reading);
        String by = inner.text("by");
        Optional<String> per = inner.maybeText("per");
        Watch.Silence silence = new Watch.Silence(
                selection,
                by,
                per,
                inner.whole("days", 1, 3_660),
                inner.whole("warn", 0, 366),
                inner.tree("register").map(tree -> register(Props.of(tree, findings))));
        if (silence.register().isPresent() && per.isEmpty()) {
            findings.add(inner.at("register"), "contradiction", "有名册（register）的，要写明按哪个字段分别看（per）。");
        }
        if (silence.warn() >= silence.days()) {
            findings.add(inner.at("warn"), "contradiction", "提前提醒的天数（warn）应当少于沉默的天数（days）。");
        }
        Place byAt = inner.at("by");
        Place perAt = inner.at("per");
        reading.later((known, later) -> known.matter(selection.type()).ifPresent(type -> {
            FieldUse.DATED.check(type, by, byAt, later);
            per.ifPresent(key -> known(type, key, perAt, later));
        }));
        Blanks.among(List.of("last", "days", "per"), props.text("sentence"), props.at("sentence"), findings);
        return silence;
    }

    /** {@code register: {type, where, ended, per, by}}: of those of the type, the ended ones need not be heard of. */
    private Watch.Register register(Props inner) {
        Selection all = selection(inner, findings, reading);
        Condition over = ConditionReader.standing(inner.needed("ended"), all.type(), findings, reading);
        String per = inner.text("per");
        String by = inner.text("by");
        Place perAt = inner.at("per");
        Place byAt = inner.at("by");
        reading.later((known, later) -> known.matter(all.type()).ifPresent(type -> {
            FieldUse.DATED.check(type, by, byAt, later);
            known(type, per, perAt, later);
        }));
        inner.close();
        return new Watch.Register(and(all, new Condition.Not(over)), and(all, over), per, by);
    }

    private static void known(MatterType type, String key, Place at, Findings later) {
        if (type.field(key).isEmpty()) {
            FieldUse.unknown(type, key, at, later);
        }
    }

    private static Selection and(Selection all, Condition more) {
        return new Selection(all.type(), all.dated(), new Condition.All(List.of(all.where(), more)));
    }

    private Watch.Question compare(Props inner) {
        Watch.Compare compare = new Watch.Compare(
                inner.text("first"),
                inner.text("second"),
                inner.maybeChoice("relation", Watch.Relation.class).orElse(Watch.Relation.SAME));
        indicator(compare.first(), inner.at("first"));
        indicator(compare.second(), inner.at("second"));
        Blanks.among(List.of("first", "second"), props.text("sentence"), props.at("sentence"), findings);
        return compare;
    }

    private void indicator(String key, Place at) {
        reading.later((known, later) -> known.declared(Urn.Kind.INDICATOR, key, at, later));
    }

    private Optional<Watch.Season> season() {
        return props.tree("season").map(tree -> {
            Props inner = Props.of(tree, findings);
            Watch.Season season = new Watch.Season(
                    monthDay(inner, "from").orElse(MonthDay.of(1, 1)),
                    monthDay(inner, "to").orElse(MonthDay.of(12, 31)));
            inner.close();
            return season;
        });
    }

    /** {@code type}, {@code dated} and {@code where}; not dated unless said, for what stands open stands open. */
    static Selection selection(Props props, Findings findings, Reading reading) {
        Backstop backstop = Backstop.begin(reading, findings);
        Selection read = new FormulaReader(findings, reading).selection(props);
        Selection selection = props.has("dated") ? read : new Selection(read.type(), "", read.where());
        backstop.end(props.at(), Set.of(selection.type()), types -> FormulaCheck.check(read, types));
        return selection;
    }

    /** A day of the year, written {@code 10-01}. */
    static Optional<MonthDay> monthDay(Props props, String name) {
        return props.maybeText(name).flatMap(text -> {
            try {
                if (MONTH_DAY.matcher(text).matches()) {
                    return Optional.of(MonthDay.from(LocalDate.parse("2024-" + text)));
                }
            } catch (DateTimeException noSuchDay) {
                props.findings().add(props.at(name), "wrong_type", "没有“" + text + "”这一天。");
                return Optional.empty();
            }
            props.findings().add(props.at(name), "wrong_type", "“" + name + "”应当写成月-日，例如10-01。");
            return Optional.empty();
        });
    }
}
