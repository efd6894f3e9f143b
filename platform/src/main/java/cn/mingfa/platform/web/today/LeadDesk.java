package cn.mingfa.platform.web.today;

import cn.mingfa.catalogue.Watch;
import cn.mingfa.kernel.matter.MatterType.Role;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.ledger.Due;
import cn.mingfa.platform.ledger.Transfers;
import cn.mingfa.platform.organisation.Contacts;
import cn.mingfa.platform.planning.Duties;
import cn.mingfa.platform.planning.DutyBrief;
import cn.mingfa.platform.planning.Period;
import cn.mingfa.platform.planning.View;
import cn.mingfa.platform.watching.Raised;
import cn.mingfa.platform.web.part.Call;
import cn.mingfa.platform.web.part.Days;
import cn.mingfa.platform.web.part.Desk;
import cn.mingfa.platform.web.part.Remaining;
import cn.mingfa.platform.web.part.Steps;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a principal reads instead of a clerk's list: what presses and whose it is, where to be, what was done in person. */
@Component
class LeadDesk {

    private static final int DAYS_AHEAD = 30;
    private static final int MOST = 12;

    private final Transfers transfers;
    private final Contacts contacts;
    private final Duties duties;
    private final cn.mingfa.platform.planning.Diary diary;
    private final Desk desk;

    LeadDesk(
            Transfers transfers, Contacts contacts, Duties duties, cn.mingfa.platform.planning.Diary diary, Desk desk) {
        this.transfers = transfers;
        this.contacts = contacts;
        this.duties = duties;
        this.diary = diary;
        this.desk = desk;
    }

    /** Whether somebody leads and does not handle the work themselves. */
    static boolean isFor(User user) {
        return user.has(Role.PRINCIPAL) && !user.has(Role.CLERK);
    }

    /**
     * @param pressing late and nearly due limits of the unit, with who has them in hand
     * @param hidden how many more of them there are
     * @param attend hearings, agenda items and study sessions ahead
     */
    public record Lead(
            List<Pressing> pressing,
            long late,
            int hidden,
            List<Appointment> attend,
            DutyBrief duty,
            List<Raised> addressed,
            int others) {
        public Lead {
            pressing = List.copyOf(pressing);
            attend = List.copyOf(attend);
            addressed = List.copyOf(addressed);
        }
    }

    /** @param holder who has it in hand, and the office where it is with one; {@code call} them where they gave a telephone */
    public record Pressing(
            String href,
            String name,
            String step,
            String type,
            String holder,
            @Nullable Call call,
            String when,
            String tone) {}

    /** @param fixed whether somebody else has set the day */
    public record Appointment(
            String day,
            String weekday,
            String near,
            String kind,
            String title,
            String href,
            boolean fixed,
            boolean clash) {}

    /** @param dues running limits of the user's own unit, overdue first */
    Lead of(User user, List<Due> dues, List<Raised> raised) {
        LocalDate today = desk.today();
        List<Due> pressing = dues.stream().filter(this::isPressing).toList();
        List<Due> shown = pressing.stream().limit(MOST).toList();
        Map<UUID, Transfers.Open> hands =
                transfers.held(shown.stream().map(due -> due.row().id()).toList());
        Map<UUID, String> phones = contacts.phones(
                hands.values().stream().map(Transfers.Open::holder).distinct().toList());
        View view = View.of(user, today);
        List<Raised> addressed =
                raised.stream().filter(one -> isAddressed(one.watch())).toList();
        return new Lead(
                shown.stream()
                        .map(due -> pressing(due, hands.get(due.row().id()), phones, user))
                        .toList(),
                dues.stream().filter(due -> Diary.isLate(due, desk)).count(),
                pressing.size() - shown.size(),
                diary.ahead(DAYS_AHEAD, view.alone()).stream()
                        .flatMap(day -> day.engagements().stream().map(one -> appointment(day, one, today)))
                        .toList(),
                duties.brief(user.name(), Period.of(today), view),
                addressed,
                raised.size() - addressed.size());
    }

    private boolean isPressing(Due due) {
        return Remaining.of(due.dueDate(), desk.now(), desk.calendar()).isPressing();
    }

    /** A question put to principals by name, not to everybody. */
    private static boolean isAddressed(Watch watch) {
        return watch.roles().contains(Role.PRINCIPAL);
    }

    private Pressing pressing(Due due, Transfers.@Nullable Open hand, Map<UUID, String> phones, User user) {
        Remaining left = Remaining.of(due.dueDate(), desk.now(), desk.calendar());
        String office = due.row().handling().id().equals(user.unit().id())
                ? ""
                : due.row().handling().shortName() + "　";
        @Nullable String phone = hand == null ? null : phones.get(hand.holder());
        return new Pressing(
                "/matters/" + due.row().id(),
                due.row().title(),
                Steps.brief(due.asked()),
                desk.typeTitle(due.row().type()),
                office + (hand == null ? "" : hand.holderName()),
                Call.maybe(phone),
                left.words() + "，" + Days.dueDay(due.dueDate(), desk.today()),
                left.tone().css());
    }

    private static Appointment appointment(
            cn.mingfa.platform.planning.Diary.Day day,
            cn.mingfa.platform.planning.Diary.Engagement one,
            LocalDate today) {
        return new Appointment(
                Days.beside(day.on(), today),
                Days.weekday(day.on()),
                Days.near(day.on(), today),
                one.kind().replaceFirst("日期$", ""),
                one.title(),
                "/matters/" + one.id(),
                one.fixed(),
                day.clash());
    }
}
