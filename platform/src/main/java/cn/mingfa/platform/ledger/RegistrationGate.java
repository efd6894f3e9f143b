package cn.mingfa.platform.ledger;

import cn.mingfa.kernel.matter.Entry;
import cn.mingfa.kernel.matter.Lifecycle;
import cn.mingfa.kernel.matter.MatterRefusal;
import cn.mingfa.kernel.matter.MatterRefusal.Problem;
import cn.mingfa.kernel.matter.MatterType.Role;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.organisation.Parameters;
import cn.mingfa.platform.organisation.Unit;
import cn.mingfa.platform.organisation.Units;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Whether a matter may be registered: the lifecycle's own checks, and whose ledger it is, and whether the year is open. */
final class RegistrationGate {

    /** Parameter: from this day of the next year on, as {@code MM-DD}, an entry of the year needs a reason. */
    static final String YEAR_CLOSES = "ledger.year_closes";

    /** The annual report goes to the superiors before 1 March. */
    private static final MonthDay YEAR_CLOSES_BY_DEFAULT = MonthDay.of(3, 1);

    private static final Set<Role> RECORDING = Set.of(Role.CLERK, Role.REVIEWER, Role.PRINCIPAL);

    private final MatterTypes types;
    private final Units units;
    private final Parameters parameters;

    RegistrationGate(MatterTypes types, Units units, Parameters parameters) {
        this.types = types;
        this.units = units;
        this.parameters = parameters;
    }

    /**
     * @param today the day it is recorded
     * @throws MatterRefusal with everything that is wrong
     */
    void check(Registration asked, User user, Access access, LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        problems.addAll(whose(asked, user, access));
        problems.addAll(when(asked, today));
        Lifecycle lifecycle = new Lifecycle(types.asked(asked.type()));
        Entry.Registered act = lifecycle.completed(
                new Entry.Registered(asked.ownerUnit(), asked.handlingUnit(), "", asked.dates(), asked.fields()),
                today);
        try {
            lifecycle.checkRegistration(act, today);
        } catch (MatterRefusal refusal) {
            problems.addAll(refusal.problems());
        }
        if (!problems.isEmpty()) {
            throw new MatterRefusal(problems);
        }
    }

    private List<Problem> whose(Registration asked, User user, Access access) {
        List<Problem> problems = new ArrayList<>();
        if (user.roles().stream().noneMatch(RECORDING::contains)) {
            problems.add(new Problem("not_your_role", "", "登记应当由经办人、审核人或者负责人办理，请转交。"));
        }
        Optional<Unit> owner = known(asked.ownerUnit());
        if (owner.isEmpty() || known(asked.handlingUnit()).isEmpty()) {
            problems.add(new Problem("unknown_unit", "owner_unit", "没有这个单位，请从单位名单中选择。"));
        } else if (!mayRegister(asked, access)) {
            problems.add(new Problem(
                    "not_your_unit", "owner_unit", "您不能在“" + owner.get().name() + "”的台账里登记这一类事项，请由该单位管这一类的人登记。"));
        } else if (!owner.get().existsOn(occurred(asked))) {
            problems.add(new Problem(
                    "unit_not_there",
                    "owner_unit",
                    "“" + owner.get().name() + "”在" + occurred(asked) + "还没有设立或者已经撤并，请核对日期和单位。"));
        }
        return problems;
    }

    private static boolean mayRegister(Registration asked, Access access) {
        return access.grants().stream()
                .anyMatch(grant -> grant.own().contains(asked.ownerUnit()) && grant.shows(asked.type()));
    }

    private List<Problem> when(Registration asked, LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        if (asked.on().isAfter(today)) {
            problems.add(new Problem("in_future", "on", "登记日期" + asked.on() + "晚于今天（" + today + "），请核对。"));
        }
        int year = occurred(asked).getYear();
        if (year < today.getYear()
                && asked.lateReason().filter(reason -> !reason.isBlank()).isEmpty()
                && !today.isBefore(closing(asked.ownerUnit()).atYear(year + 1))) {
            problems.add(new Problem("year_closed", "late_reason", year + "年的台账已经关账，补录请写明原因。"));
        }
        return problems;
    }

    private MonthDay closing(UUID unit) {
        return parameters
                .value(YEAR_CLOSES, unit)
                .map(RegistrationGate::monthDay)
                .orElse(YEAR_CLOSES_BY_DEFAULT);
    }

    private static MonthDay monthDay(String text) {
        try {
            return MonthDay.parse("--" + text);
        } catch (DateTimeException wrong) {
            throw new IllegalStateException("parameter " + YEAR_CLOSES + " is not MM-DD: " + text, wrong);
        }
    }

    private Optional<Unit> known(UUID id) {
        return units.all().stream().filter(unit -> unit.id().equals(id)).findFirst();
    }

    private static LocalDate occurred(Registration asked) {
        return Recorder.occurredOn(asked);
    }
}
