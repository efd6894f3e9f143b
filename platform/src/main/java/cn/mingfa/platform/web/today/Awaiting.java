package cn.mingfa.platform.web.today;

import cn.mingfa.kernel.matter.Action;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.ledger.Asked;
import cn.mingfa.platform.ledger.Due;
import cn.mingfa.platform.ledger.Ledger;
import cn.mingfa.platform.ledger.Query;
import cn.mingfa.platform.ledger.Row;
import cn.mingfa.platform.notices.Inbox;
import cn.mingfa.platform.notices.Notice;
import cn.mingfa.platform.notices.NoticeKind;
import cn.mingfa.platform.web.part.Days;
import cn.mingfa.platform.web.part.Desk;
import cn.mingfa.platform.web.part.Remaining;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * What waits for a hand above those who work on it: steps only a principal or a supervisor may take, limits only they may
 * extend, and what their inbox asks of them. Each matter once.
 */
@Component
class Awaiting {

    /** What the inbox asks of a person; what is late or near stands in the diary. */
    private static final Set<NoticeKind> ASKING = EnumSet.of(NoticeKind.ASKED, NoticeKind.ASSIGNED, NoticeKind.WAITING);

    private static final int MOST_OF_A_KIND = 50;

    private final Ledger ledger;
    private final Inbox inbox;
    private final Desk desk;

    Awaiting(Ledger ledger, Inbox inbox, Desk desk) {
        this.ledger = ledger;
        this.inbox = inbox;
        this.desk = desk;
    }

    /**
     * One thing.
     *
     * @param step what they would do
     * @param choice whether it is theirs to choose and need not be done
     * @param whose the unit, where it is not their own
     * @param when how its limit stands or since when it waits; {@code tone} how loudly
     */
    public record Ask(
            String href,
            String name,
            String step,
            boolean choice,
            String type,
            String number,
            String whose,
            String when,
            String tone) {}

    /** @param dues the running limits the user sees, overdue first */
    List<Ask> of(User user, List<Due> dues) {
        Above above = new Above(user);
        Map<UUID, Ask> asks = new LinkedHashMap<>();
        byLimit(user, dues, above, asks);
        byStage(user, above, asks);
        fromInbox(user, asks);
        return List.copyOf(asks.values());
    }

    private void byLimit(User user, List<Due> dues, Above above, Map<UUID, Ask> asks) {
        Map<UUID, Ask> choices = new LinkedHashMap<>();
        for (Due due : dues) {
            Optional<MatterType> type = desk.type(due.row().type());
            // extending is the principal's of the unit that handles it; units below have their own
            if (type.isEmpty() || Below.isBelow(due, user)) {
                continue;
            }
            String rule = due.dueDate().rule().key();
            String stage = due.row().stage();
            above.ending(type.get(), stage, rule)
                    .ifPresent(action -> asks.putIfAbsent(due.row().id(), ask(due, action, false, user)));
            if (!isExtended(due)) {
                above.extending(type.get(), stage, rule)
                        .filter(action -> left(due).isPressing())
                        .ifPresent(action -> choices.putIfAbsent(due.row().id(), ask(due, action, true, user)));
            }
        }
        choices.forEach(asks::putIfAbsent);
    }

    private Remaining left(Due due) {
        return Remaining.of(due.dueDate(), desk.now(), desk.calendar());
    }

    private static boolean isExtended(Due due) {
        return due.dueDate().amount() != due.dueDate().rule().limit().amount();
    }

    private void byStage(User user, Above above, Map<UUID, Ask> asks) {
        for (MatterType type : desk.catalogue().matterTypes()) {
            for (MatterType.Stage stage : type.stages()) {
                above.onward(type, stage.key())
                        .ifPresent(action -> ledger.list(at(type.key(), stage.key()), user)
                                .rows()
                                .forEach(row -> asks.putIfAbsent(row.id(), ask(row, action, user))));
            }
        }
    }

    private static Query at(String type, String stage) {
        return Asked.all()
                .type(type)
                .closed(false)
                .stage(stage)
                .by("occurred_on", false)
                .first(MOST_OF_A_KIND)
                .query();
    }

    private void fromInbox(User user, Map<UUID, Ask> asks) {
        List<Notice> asking = new ArrayList<>(inbox.open(user));
        asking.removeIf(notice -> notice.below() && notice.step().isEmpty() || !ASKING.contains(notice.kind()));
        asking.forEach(notice -> asks.putIfAbsent(notice.row().id(), ask(notice, user)));
    }

    private Ask ask(Due due, Action action, boolean choice, User user) {
        Remaining left = left(due);
        String when = left.words() + "，" + Days.dueDay(due.dueDate(), desk.today()) + "到期";
        return ask(due.row(), action.label(), choice, when, left.tone().css(), user);
    }

    private Ask ask(Row row, Action action, User user) {
        String when = row.due()
                .map(day -> Days.beside(day, desk.today()) + "到期")
                .orElseGet(() -> Days.beside(row.occurredOn(), desk.today()) + "登记");
        return ask(row, action.label(), false, when, row.overdue() ? Remaining.Tone.LATE.css() : "", user);
    }

    private Ask ask(Notice notice, User user) {
        LocalDate since = LocalDate.ofInstant(notice.noticedAt(), desk.clock().getZone());
        String when = Days.beside(since, desk.today()) + "起";
        String step = notice.step()
                .flatMap(key -> desk.type(notice.row().type()).flatMap(type -> type.action(key)))
                .map(Action::label)
                .orElseGet(notice.kind()::chinese);
        return ask(notice.row(), step, false, when, "", user);
    }

    private Ask ask(Row row, String step, boolean choice, String when, String tone, User user) {
        boolean own = row.handling().id().equals(user.unit().id());
        return new Ask(
                "/matters/" + row.id(),
                row.title(),
                step,
                choice,
                desk.typeTitle(row.type()),
                row.number(),
                own ? "" : row.handling().shortName(),
                when,
                tone);
    }
}
