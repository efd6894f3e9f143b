package cn.mingfa.kernel.matter;

import cn.mingfa.kernel.definition.Edition;
import java.util.List;
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

    /** The field of that key, of registration or of any action. */
    public Optional<Field> field(String key) {
        return fields.stream().filter(f -> f.key().equals(key)).findFirst();
    }

    /**
     * The field in which an action that ends a matter tells the one day it happened on, e.g. 答复日期; empty where it tells
     * none or several. What a step on the way tells may be another day than its own (整改完成日期 of what is submitted).
     */
    public Optional<Field> toldDay(Action action) {
        if (action.to().flatMap(this::stage).filter(Stage::closing).isEmpty()) {
            return Optional.empty();
        }
        List<Field> told = action.fields().stream()
                .flatMap(key -> field(key).stream())
                .filter(Field::isTold)
                .toList();
        return told.size() == 1 ? Optional.of(told.getFirst()) : Optional.empty();
    }

    /** Whether a matter at that stage came to nothing. */
    public boolean isVoidAt(String stage) {
        return stage(stage).filter(Stage::voided).isPresent();
    }

    /** Whether an action brings a matter from what is open to its end. */
    boolean ends(Action action) {
        return action.to().flatMap(this::stage).filter(Stage::closing).isPresent()
                && action.from().stream().flatMap(key -> stage(key).stream()).anyMatch(stage -> !stage.closing());
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
                List.of(),
                Guidance.NONE,
                Optional.empty());
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

    /**
     * A stage of the way from opening to closing.
     *
     * @param voided whether what ends there came to nothing (撤回、取消、作废): it stands in the ledger, but no longer for
     *     what it was opened from
     */
    public record Stage(String key, String label, boolean closing, boolean voided) {

        /** One where nothing comes to nothing. */
        public Stage(String key, String label, boolean closing) {
            this(key, label, closing, false);
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

    /** From when to when a row holds; {@code to} is the key of a date field too, and an empty date means until further notice. */
    public record Validity(String from, String to) {}

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
