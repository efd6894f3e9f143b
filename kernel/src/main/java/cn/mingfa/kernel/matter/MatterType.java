package cn.mingfa.kernel.matter;

import cn.mingfa.kernel.condition.Condition;
import cn.mingfa.kernel.condition.LinkType;
import cn.mingfa.kernel.definition.Edition;
import cn.mingfa.kernel.value.FieldType;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A kind of work (事项类型), as declared: its fields, stages, actions, clocks and evidence. The first stage is where a
 * registered matter stands; a matter in a {@linkplain Stage#closing closing} stage is done (办结).
 *
 * @param key e.g. {@code disclosure_application}
 * @param title e.g. 依申请公开
 * @param group heading of the ledger menu, e.g. 政务公开
 * @param titleField key of the text field that names a matter in lists
 * @param dates the dates asked at registration besides the fields
 * @param series how matters are numbered
 * @param onRegister what registering does to clocks
 * @param evidence what must lie on file
 * @param indicators keys of indicators counted from this type
 * @param readers who may see its matters, e.g. of a register of discipline; everybody of the unit when empty
 * @param validity the fields that say from when to when a row of a register or roster holds
 * @param openings matters of other types that are opened from one of this type
 * @param guidance how pages lead a person through its matters
 * @param publication what everybody may read of its matters; nothing when empty
 */
public record MatterType(
        Edition edition,
        String key,
        String title,
        String group,
        String titleField,
        List<DateLabel> dates,
        List<Field> fields,
        Series series,
        List<Stage> stages,
        List<ClockEffect> onRegister,
        List<Action> actions,
        EvidenceRule evidence,
        List<String> indicators,
        Set<Role> readers,
        Optional<Validity> validity,
        List<Opening> openings,
        Guidance guidance,
        Optional<Publication> publication) {

    public MatterType {
        dates = List.copyOf(dates);
        fields = List.copyOf(fields);
        stages = List.copyOf(stages);
        onRegister = List.copyOf(onRegister);
        actions = List.copyOf(actions);
        indicators = List.copyOf(indicators);
        readers = Set.copyOf(readers);
        openings = List.copyOf(openings);
    }

    /** A type that needs no guidance and is nobody else's to read. */
    public MatterType(
            Edition edition,
            String key,
            String title,
            String group,
            String titleField,
            List<DateLabel> dates,
            List<Field> fields,
            Series series,
            List<Stage> stages,
            List<ClockEffect> onRegister,
            List<Action> actions,
            EvidenceRule evidence,
            List<String> indicators,
            Set<Role> readers,
            Optional<Validity> validity,
            List<Opening> openings) {
        this(
                edition,
                key,
                title,
                group,
                titleField,
                dates,
                fields,
                series,
                stages,
                onRegister,
                actions,
                evidence,
                indicators,
                readers,
                validity,
                openings,
                Guidance.NONE,
                Optional.empty());
    }

    /** The field of that key, of registration or of any action. */
    public Optional<Field> field(String key) {
        return fields.stream().filter(f -> f.key().equals(key)).findFirst();
    }

    /** The columns of one of its fields of rows, looked at as a type of their own. */
    public MatterType ofLines(Field rows) {
        return new MatterType(
                edition,
                key,
                rows.label(),
                group,
                titleField,
                List.of(),
                rows.columns(),
                series,
                stages,
                List.of(),
                List.of(),
                evidence,
                List.of(),
                readers,
                Optional.empty(),
                List.of());
    }

    public Optional<Stage> stage(String key) {
        return stages.stream().filter(s -> s.key().equals(key)).findFirst();
    }

    public Optional<Action> action(String key) {
        return actions.stream().filter(a -> a.key().equals(key)).findFirst();
    }

    /** Whether files of that kind come from outside at that stage, with a step whoever holds a link may take. */
    public boolean takesFromOutside(String stage, String kind) {
        return actions.stream()
                .filter(action ->
                        action.from().contains(stage) && action.roles().contains(Role.OUTSIDER))
                .anyMatch(action -> action.files().takes().contains(kind));
    }

    /** Where a registered matter stands. */
    public Stage firstStage() {
        return stages.getFirst();
    }

    /** The dates a matter may carry; {@code occurred} is the one the ledger is sorted and counted by. */
    public enum DateKind {
        ARRIVED("arrived_on"),
        CONFIRMED("confirmed_on"),
        OCCURRED("occurred_on");

        private final String key;

        DateKind(String key) {
            this.key = key;
        }

        /** As in conditions and workbooks. */
        public String key() {
            return key;
        }
    }

    /**
     * A date asked at registration. Where a type asks no occurred date, a matter occurs when it is confirmed, else
     * when it arrives.
     */
    public record DateLabel(DateKind kind, String label, boolean required) {}

    /**
     * A field of the matter. All fields are declared here; an action that asks for one names its key.
     *
     * @param unit printed behind numbers, e.g. 份
     * @param atRegistration whether the entry form asks for it
     * @param required whether it must be given where it is asked
     * @param personal personal data: kept under a destroyable key and masked
     * @param listed whether the ledger list shows it as a column
     * @param maybeNotApplicable whether 不适用 with a reason is a possible value
     * @param columns the columns of a field of rows; fields of scalar types
     * @param requiredWhen when it must be given though it is not always required
     * @param derived how it follows from other fields, so that it need not be given
     * @param carried whether the next entry of the same sitting begins with the value of the last
     */
    public record Field(
            String key,
            String label,
            FieldType type,
            Optional<String> unit,
            boolean atRegistration,
            boolean required,
            boolean personal,
            boolean listed,
            boolean maybeNotApplicable,
            Optional<BigDecimal> min,
            Optional<BigDecimal> max,
            List<Option> options,
            Optional<String> hint,
            Optional<String> initial,
            List<Field> columns,
            Optional<Condition> requiredWhen,
            Optional<Derivation> derived,
            boolean carried) {
        public Field {
            options = List.copyOf(options);
            columns = List.copyOf(columns);
        }

        /** A field that is typed afresh each time. */
        public Field(
                String key,
                String label,
                FieldType type,
                Optional<String> unit,
                boolean atRegistration,
                boolean required,
                boolean personal,
                boolean listed,
                boolean maybeNotApplicable,
                Optional<BigDecimal> min,
                Optional<BigDecimal> max,
                List<Option> options,
                Optional<String> hint,
                Optional<String> initial,
                List<Field> columns,
                Optional<Condition> requiredWhen) {
            this(
                    key,
                    label,
                    type,
                    unit,
                    atRegistration,
                    required,
                    personal,
                    listed,
                    maybeNotApplicable,
                    min,
                    max,
                    options,
                    hint,
                    initial,
                    columns,
                    requiredWhen,
                    Optional.empty(),
                    false);
        }

        /** The column of that key. */
        public Optional<Field> column(String key) {
            return columns.stream().filter(c -> c.key().equals(key)).findFirst();
        }

        /** The option of that code. */
        public Optional<Option> option(String code) {
            return options.stream().filter(o -> o.code().equals(code)).findFirst();
        }
    }

    /**
     * One of the values of a choice.
     *
     * @param basis the article it rests on
     * @param hint when it is the right one
     */
    public record Option(String code, String label, Optional<String> basis, Optional<String> hint) {

        /** An option that explains itself. */
        public Option(String code, String label) {
            this(code, label, Optional.empty(), Optional.empty());
        }
    }

    /** A stage of the way from opening to closing. */
    public record Stage(String key, String label, boolean closing) {}

    /**
     * What may be done in some stages, e.g. 受理.
     *
     * @param from keys of stages in which it is allowed
     * @param to the stage it leads to; empty if the stage stays
     * @param fields keys of fields it asks for
     * @param once whether it may be done only once
     * @param basis article that stands beside the button, e.g. 条例第三十三条
     * @param follows matters of other types that are opened by doing it
     * @param files what of the evidence goes to whoever does it by a link, and what comes from them
     */
    public record Action(
            String key,
            String label,
            Set<String> from,
            Optional<String> to,
            Set<Role> roles,
            List<String> fields,
            List<ClockEffect> clocks,
            boolean once,
            boolean needsEvidence,
            Optional<String> basis,
            Optional<String> hint,
            List<Gate> gates,
            List<Follow> follows,
            Files files) {
        public Action {
            from = Set.copyOf(from);
            roles = Set.copyOf(roles);
            fields = List.copyOf(fields);
            clocks = List.copyOf(clocks);
            gates = List.copyOf(gates);
            follows = List.copyOf(follows);
        }

        /** An action that opens nothing. */
        public Action(
                String key,
                String label,
                Set<String> from,
                Optional<String> to,
                Set<Role> roles,
                List<String> fields,
                List<ClockEffect> clocks,
                boolean once,
                boolean needsEvidence,
                Optional<String> basis,
                Optional<String> hint,
                List<Gate> gates) {
            this(
                    key,
                    label,
                    from,
                    to,
                    roles,
                    fields,
                    clocks,
                    once,
                    needsEvidence,
                    basis,
                    hint,
                    gates,
                    List.of(),
                    Files.NONE);
        }
    }

    /** Kinds of evidence that whoever does an action by a link may read ({@code gives}) and add ({@code takes}). */
    public record Files(List<String> gives, List<String> takes) {
        public static final Files NONE = new Files(List.of(), List.of());

        public Files {
            gives = List.copyOf(gives);
            takes = List.copyOf(takes);
        }
    }

    /**
     * A matter of another type that doing an action opens by itself, e.g. the invitation of the public lawyer to an
     * agenda item that concerns the law.
     *
     * @param when what must hold of the matter after the action; judged without its links
     * @param link how the two are linked
     * @param copies field of the new matter to field of this one
     * @param sets field of the new matter to what is written into it
     */
    public record Follow(
            String type, Condition when, LinkType link, Map<String, String> copies, Map<String, String> sets) {
        public Follow {
            copies = Collections.unmodifiableMap(new LinkedHashMap<>(copies));
            sets = Collections.unmodifiableMap(new LinkedHashMap<>(sets));
        }
    }

    /**
     * What must hold before an action may be done, judged with the values the action fills in.
     *
     * @param sentence said when it does not hold: what is missing and how to mend it
     * @param basis the article that blocks
     * @param minimum key of a clock rule of a minimum period; the gate also opens once that period has run
     */
    public record Gate(Condition require, String sentence, Optional<String> basis, Optional<String> minimum) {

        /** A gate without a minimum period. */
        public Gate(Condition require, String sentence, Optional<String> basis) {
            this(require, sentence, basis, Optional.empty());
        }
    }

    /** From when to when a row holds; {@code to} is the key of a date field too, and an empty date means until further notice. */
    public record Validity(String from, String to) {}

    /**
     * A matter opened from another, already filled in with what that one knows.
     *
     * @param type key of the type opened
     * @param link how the two are linked; {@link LinkType#namesTheLater} says which journal the link stands in
     * @param copies field of the new matter to field of this one
     */
    public record Opening(String type, String label, LinkType link, Map<String, String> copies) {
        public Opening {
            copies = Collections.unmodifiableMap(new LinkedHashMap<>(copies));
        }
    }

    /** Who may act. */
    public enum Role {
        CLERK("经办人"),
        REVIEWER("审核人"),
        PRINCIPAL("负责人"),
        SUPERVISOR("监督人"),
        ADMINISTRATOR("管理员"),
        /** Whoever holds the link to one matter: a deputy who rates, a firm that confirms. No post has this role. */
        OUTSIDER("外部人员");

        private final String chinese;

        Role(String chinese) {
            this.chinese = chinese;
        }

        public String chinese() {
            return chinese;
        }
    }

    /** What registering or an action does to the matter's clocks; {@code rule} is a clock rule's key. */
    public sealed interface ClockEffect {
        String rule();

        /** Starts the clock on the action's day, or on the matter's date or date field of that key. */
        record Start(String rule, Optional<String> dateKey) implements ClockEffect {}

        record Pause(String rule, String reason) implements ClockEffect {}

        record Resume(String rule) implements ClockEffect {}

        record Restart(String rule, String reason) implements ClockEffect {}

        /** Extends by the number in the action's field of that key. */
        record Extend(String rule, String amountField) implements ClockEffect {}

        /** Stops the clock on the action's day, or when the date or time in the matter's field of that key says. */
        record Stop(String rule, Optional<String> dateKey) implements ClockEffect {
            public Stop(String rule) {
                this(rule, Optional.empty());
            }
        }
    }

    /**
     * Numbering series: one per owner unit, type and year.
     *
     * @param word the word between the unit's code and the year, e.g. 依申 in 云石依申〔2026〕17号
     */
    public record Series(String word) {}

    /**
     * @param requiredToClose whether at least one file must lie on file before a closing stage
     * @param kinds what is usually filed, for the picker
     * @param index key of the field of rows whose lines put the files in order for binding
     */
    public record EvidenceRule(boolean requiredToClose, List<String> kinds, Optional<String> index) {
        public EvidenceRule {
            kinds = List.copyOf(kinds);
        }

        /** Files that are not bound together. */
        public EvidenceRule(boolean requiredToClose, List<String> kinds) {
            this(requiredToClose, kinds, Optional.empty());
        }
    }
}
