package cn.mingfa.platform.web.catalogue;

import cn.mingfa.catalogue.Catalogue;
import cn.mingfa.catalogue.Declared;
import cn.mingfa.kernel.clock.ClockEvent;
import cn.mingfa.kernel.clock.ClockRule;
import cn.mingfa.kernel.clock.DueDate;
import cn.mingfa.kernel.clock.StatutoryClock;
import cn.mingfa.kernel.figure.FigureSource;
import cn.mingfa.kernel.figure.FigureText;
import cn.mingfa.kernel.figure.Indicator;
import cn.mingfa.kernel.figure.Scope;
import cn.mingfa.kernel.figure.Tally;
import cn.mingfa.kernel.matter.Action;
import cn.mingfa.kernel.matter.Field;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.platform.web.ledger.Column;
import cn.mingfa.platform.web.part.Days;
import cn.mingfa.platform.web.part.Question;
import cn.mingfa.platform.web.part.Sheet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the definitions of one file would look like, before they are taken into use. */
public record Preview(
        List<Form> forms,
        List<Count> counts,
        List<Due> dues,
        List<Shown.Told> watches,
        List<Shown.Table> tables,
        List<Shown.Paper> letters,
        List<String> others) {

    public Preview {
        forms = List.copyOf(forms);
        counts = List.copyOf(counts);
        dues = List.copyOf(dues);
        watches = List.copyOf(watches);
        tables = List.copyOf(tables);
        letters = List.copyOf(letters);
        others = List.copyOf(others);
    }

    /** The form and the list of a type. */
    public record Form(
            String title, String group, List<Question> questions, List<String> columns, List<String> actions) {}

    /**
     * A figure counted on the ledger as it is.
     *
     * @param rows how many matters stand behind it
     */
    public record Count(String name, String figure, int rows, String meaning) {}

    /** A limit that began today. */
    public record Due(String name, String words) {}

    static Preview of(List<Declared> declared, Catalogue trial, FigureSource ledger, Scope scope) {
        List<Form> forms = new ArrayList<>();
        List<Count> counts = new ArrayList<>();
        List<Due> dues = new ArrayList<>();
        List<Shown.Told> watches = new ArrayList<>();
        List<Shown.Table> tables = new ArrayList<>();
        List<Shown.Paper> letters = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (Declared one : declared) {
            switch (one.kind()) {
                case MATTER ->
                    trial.matterType(one.key()).map(t -> form(t, scope.asOf())).ifPresent(forms::add);
                case INDICATOR ->
                    trial.indicator(one.key()).map(i -> count(i, ledger, scope)).ifPresent(counts::add);
                case CLOCK -> due(one.key(), trial, scope.asOf()).ifPresent(dues::add);
                case WATCH ->
                    trial.watches().stream()
                            .filter(w -> w.key().equals(one.key()))
                            .forEach(w -> watches.add(Shown.watch(w, trial, ledger, scope)));
                case MATRIX ->
                    trial.matrices().stream()
                            .filter(m -> m.key().equals(one.key()))
                            .forEach(m -> tables.add(Shown.table(m, trial, ledger, scope)));
                case LETTER ->
                    trial.letters().stream()
                            .filter(l -> l.key().equals(one.key()))
                            .flatMap(l -> Shown.letter(l, trial, scope.asOf()).stream())
                            .forEach(letters::add);
                case OUTLINE -> others.add(one.kindName() + "“" + one.title() + "”");
            }
        }
        return new Preview(forms, counts, dues, watches, tables, letters, others);
    }

    private static Form form(MatterType type, LocalDate today) {
        List<Field> asked = type.fields().stream().filter(Field::atRegistration).toList();
        return new Form(
                type.title(),
                type.group(),
                Sheet.blank(type.dates(), asked, today).questions(),
                Column.of(Optional.of(type)).stream()
                        .filter(Column::standard)
                        .map(Column::label)
                        .toList(),
                type.actions().stream().map(Action::label).toList());
    }

    private static Count count(Indicator indicator, FigureSource ledger, Scope scope) {
        Tally tally = ledger.tally(indicator, scope);
        return new Count(
                indicator.name(),
                FigureText.write(tally.figure(), indicator.unit()),
                tally.rows().size(),
                indicator.meaning());
    }

    private static Optional<Due> due(String key, Catalogue trial, LocalDate today) {
        Optional<ClockRule> now = trial.clockRule(key, today);
        if (now.isEmpty()) {
            return trial.clockRule(key)
                    .map(rule -> new Due(
                            rule.matter() + "·" + rule.step(),
                            "自" + Days.full(rule.edition().effectiveFrom()) + "起生效，生效后起算的按它计算。"));
        }
        return now.map(rule -> {
            DueDate due = new StatutoryClock(trial.calendar())
                    .reckon(rule, List.of(new ClockEvent.Started(today.atTime(9, 0))));
            return new Due(
                    rule.matter() + "·" + rule.step(),
                    "如果今天（" + Days.full(today) + "）起算，" + Days.full(due.day()) + "到期。");
        });
    }
}
