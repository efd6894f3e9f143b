package cn.mingfa.kernel.matter;

import cn.mingfa.kernel.calendar.WorkingCalendar;
import cn.mingfa.kernel.clock.ClockRules;
import cn.mingfa.kernel.value.FieldType;
import cn.mingfa.kernel.value.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;

/**
 * What may happen to matters of a type, and what comes of it. Pure: the same for a live act and for replay.
 *
 * <ul>
 *   <li>A clock started by registering counts from the date the definition names, else from the matter's date of
 *       occurrence; one started by an action from the named date, else from the day of the action. Where the named date
 *       is not known yet, the clock does not start.
 *   <li>A correction may name a field or one of the dates ({@code arrived_on}, {@code confirmed_on},
 *       {@code occurred_on}, as {@link Value.Day}); a clock that counts from a corrected date moves with it.
 *   <li>Corrections, notes, evidence and links are open to clerk, reviewer and principal in every stage; an action needs
 *       its stage, also after closing.
 *   <li>A matter that is not closed may go on under another version of its type, if what it then holds suits that version.
 *   <li>An extension carries the actor's name as approver; where its action is open to the principal, only the principal
 *       may do it.
 * </ul>
 */
public final class Lifecycle {

    /** Characters of a long text that name a matter. */
    private static final int LONGEST_TITLE = 60;

    private final MatterType type;
    private final Replay replay;

    public Lifecycle(MatterType type) {
        this.type = type;
        this.replay = new Replay(type);
    }

    /**
     * Whether a matter may be registered so.
     *
     * @throws MatterRefusal with everything that is wrong, at once
     */
    public void checkRegistration(Entry.Registered act, LocalDate today) {
        refuse(new RegistrationCheck(type).problems(act, today));
    }

    /**
     * Whether the act may be done. Clocks it touches are reckoned by the rule in force on the day they started; a clock
     * without a rule in force is not checked.
     *
     * @throws MatterRefusal with everything that is wrong, at once
     */
    public void check(Matter matter, Entry.Act act, Occasion occasion, ClockRules rules, WorkingCalendar calendar) {
        refuse(new ActCheck(type, matter, occasion).problems(act, rules, calendar));
    }

    /**
     * The day a step is about: entered for today it is about the one day it tells (答复日期), for what was told late
     * happened then; a day somebody gave it stands.
     */
    public LocalDate dayOf(Entry.Act act, LocalDate on, LocalDate today) {
        if (!on.equals(today) || !(act instanceof Entry.Performed performed)) {
            return on;
        }
        return type.action(performed.action())
                .flatMap(type::toldDay)
                .flatMap(field -> Optional.ofNullable(performed.fields().get(field.key())))
                .flatMap(Conditions::date)
                .filter(day -> day.isBefore(today))
                .orElse(on);
    }

    /**
     * Whether checking the act asks what was done before, so that the matter's journal is to be at hand.
     *
     * @param on the day the act is about
     */
    public boolean looksBack(Matter matter, Entry.Act act, LocalDate on, LocalDate today) {
        Entry.Act whole = act instanceof Entry.Performed performed ? completed(matter, performed, today) : act;
        return new DayOrder(type).looksBack(whole, on, today);
    }

    /**
     * Whether a step may be taken back.
     *
     * @param journal of the matter, whole
     * @throws MatterRefusal with everything that is wrong, at once
     */
    public void checkWithdrawal(Matter matter, Entry.Withdrawn act, List<Entry> journal, Occasion occasion) {
        refuse(new WithdrawalCheck(type, matter, occasion).problems(act, journal));
    }

    /** The registration with what follows from its values filled in. */
    public Entry.Registered completed(Entry.Registered act, LocalDate today) {
        List<String> asked = type.fields().stream()
                .filter(Field::atRegistration)
                .map(Field::key)
                .toList();
        return new Entry.Registered(
                act.ownerUnit(),
                act.handlingUnit(),
                act.number(),
                act.dates(),
                new Derived(type, today).filled(asked, Map.of(), act.fields()));
    }

    /** The action with what follows from its values, and from those that stand, filled in. */
    public Entry.Performed completed(Matter matter, Entry.Performed act, LocalDate today) {
        List<String> asked = type.action(act.action()).map(Action::fields).orElse(List.of());
        return new Entry.Performed(
                act.action(), new Derived(type, today).filled(asked, matter.fields(), act.fields()), act.note());
    }

    /**
     * The matter after the entry. Checks nothing: a journal is true. What a step taken back leaves only {@link #replay}
     * tells.
     *
     * @param before empty for the registration
     * @throws IllegalStateException when the journal has a gap or names an action the type does not know
     */
    public Matter apply(Optional<Matter> before, UUID id, Entry entry) {
        if (before.isPresent()) {
            return replay.next(before.get(), entry);
        }
        if (entry.act() instanceof Entry.Registered act) {
            return replay.register(id, entry, act);
        }
        throw new IllegalStateException("the journal of " + id + " does not begin with a registration");
    }

    /**
     * The matter as its whole journal makes it.
     *
     * @throws IllegalStateException as {@link #apply}, or when the journal is empty
     */
    public Matter replay(UUID id, List<Entry> entries) {
        return replay(id, entries, version -> type);
    }

    /**
     * The same for a matter that may have changed to another version of its type: each entry is put upon it under the
     * version it was made under.
     *
     * @param types gives the type in that version
     */
    public static Matter replay(UUID id, List<Entry> entries, IntFunction<MatterType> types) {
        Optional<Matter> matter = Optional.empty();
        for (Entry entry : Withdrawals.standing(entries)) {
            matter = Optional.of(new Lifecycle(types.apply(entry.typeVersion())).apply(matter, id, entry));
        }
        return matter.orElseThrow(() -> new IllegalStateException("the journal of " + id + " is empty"));
    }

    /** Every action of the type in its order, with the reason why it is not possible now. */
    public List<Offer> offers(Matter matter, Occasion occasion) {
        ActionCheck check = new ActionCheck(type);
        GateCheck gates = new GateCheck(occasion.today(), occasion.neighbours());
        return type.actions().stream()
                .map(action -> {
                    List<MatterRefusal.Problem> problems = check.problems(matter, action, occasion.roles());
                    Optional<MatterRefusal.Problem> closed = gates.closed(matter, action);
                    Optional<String> reason =
                            problems.stream().findFirst().or(() -> closed).map(MatterRefusal.Problem::sentence);
                    boolean othersOnly = closed.isEmpty() && ActionCheck.isForOthers(problems);
                    return new Offer(
                            action,
                            reason.isEmpty(),
                            reason,
                            gates.keepForAnotherKind(type, matter, action),
                            othersOnly ? ActionCheck.allowed(action) : Set.<MatterType.Role>of());
                })
                .toList();
    }

    /**
     * What names the matter in lists: its title field, of a long text its beginning; else its number, else the title of
     * its type.
     */
    public String title(Matter matter) {
        if (matter.fields().get(type.titleField()) instanceof Value.Text title) {
            boolean isLong = type.field(type.titleField())
                    .filter(field -> field.type() == FieldType.LONG_TEXT)
                    .isPresent();
            return isLong ? beginning(title.text().strip()) : title.text();
        }
        return matter.number().isBlank() ? type.title() : matter.number();
    }

    /** The first line, and of that no more than fits a row of a list. */
    private static String beginning(String text) {
        int end = text.indexOf('\n');
        String line = (end < 0 ? text : text.substring(0, end)).strip();
        if (line.length() <= LONGEST_TITLE) {
            return end < 0 ? line : line + "……";
        }
        int cut = Character.isHighSurrogate(line.charAt(LONGEST_TITLE - 1)) ? LONGEST_TITLE - 1 : LONGEST_TITLE;
        return line.substring(0, cut) + "……";
    }

    private static void refuse(List<MatterRefusal.Problem> problems) {
        if (!problems.isEmpty()) {
            throw new MatterRefusal(problems);
        }
    }
}
