package cn.mingfa.platform.web.report;

import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.identity.Users;
import cn.mingfa.platform.ledger.Conflict;
import cn.mingfa.platform.reporting.ReportRefusal;
import cn.mingfa.platform.reporting.ReportView;
import cn.mingfa.platform.reporting.Reports;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** The way back to the workspace after a change; where the change is refused, the workspace with the reason. */
@Component
class Back {

    private final Users users;
    private final Reports reports;
    private final Workspace workspace;

    Back(Users users, Reports reports, Workspace workspace) {
        this.users = users;
        this.reports = reports;
        this.workspace = workspace;
    }

    /**
     * Makes the change.
     *
     * @param paragraph whose words stay in the form when it is refused, or empty
     * @param anchor to come back to, or empty
     * @param done what is then said to have been done, a key of {@link Done}, or empty
     */
    String after(Call call, String paragraph, String anchor, String done, Supplier<ReportView> change) {
        try {
            ReportView after = change.get();
            View view = call.view();
            UriComponentsBuilder back =
                    UriComponentsBuilder.fromPath("/reports/" + after.unit().id() + "/" + after.year());
            say(back, "tab", view.tab().equals("findings") ? "" : view.tab());
            say(back, "figure", view.figure());
            say(back, "finding", goingOn(after, view.finding(), call.said("target")));
            say(back, "done", done);
            return "redirect:"
                    + back.fragment(anchor.isEmpty() ? null : anchor).build().toUriString();
        } catch (ReportRefusal refusal) {
            call.response().setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return again(call, paragraph, refusal.sentence());
        } catch (Conflict conflict) {
            call.response().setStatus(HttpStatus.CONFLICT.value());
            return again(call, paragraph, conflict.sentence());
        }
    }

    /**
     * The finding to go on with. Where the same words stand several times, the next takes the id of the one that is done.
     */
    private static String goingOn(ReportView after, String next, String target) {
        String done = target.replaceFirst("~.*$", "");
        return Stream.of(next, next.isEmpty() ? "" : done)
                .filter(id -> after.findings().stream().anyMatch(f -> f.id().equals(id)))
                .findFirst()
                .orElse("");
    }

    private static void say(UriComponentsBuilder address, String name, String value) {
        if (!value.isEmpty()) {
            address.queryParam(name, value);
        }
    }

    private String again(Call call, String paragraph, String sentence) {
        User user = users.current();
        ReportView now = reports.open(call.unit(), call.year(), user);
        Message message = Message.refused(sentence, call.said("words"));
        return workspace.page(now, call.view().editing(paragraph), message, user, call.model());
    }
}
