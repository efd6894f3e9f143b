package cn.mingfa.platform.demo;

import cn.mingfa.kernel.figure.Tally;
import cn.mingfa.platform.config.MingfaSettings;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.identity.Users;
import cn.mingfa.platform.notices.Notices;
import cn.mingfa.platform.organisation.Unit;
import cn.mingfa.platform.organisation.Units;
import cn.mingfa.platform.reporting.Assignments;
import cn.mingfa.platform.reporting.DocumentEdition;
import cn.mingfa.platform.reporting.FigureView;
import cn.mingfa.platform.reporting.ReportView;
import cn.mingfa.platform.reporting.Reports;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * What {@code ./mingfa demo} shows: the district filled, one town's report drafted, proofread and written, and where to
 * look.
 */
@Component
@ConditionalOnProperty(name = "mingfa.demo", havingValue = "true")
class Demonstration implements ApplicationRunner {

    private static final int DAYS_TO_WRITE = 9;
    private static final String SECTION_ASKED_FOR = "achievements.publicity";

    private final DemoDistrict district;
    private final PastReport past;
    private final Reports reports;
    private final Assignments assignments;
    private final Notices notices;
    private final Users users;
    private final Units units;
    private final MingfaSettings settings;
    private final Clock clock;
    private final Environment environment;

    Demonstration(
            DemoDistrict district,
            PastReport past,
            Reports reports,
            Assignments assignments,
            Notices notices,
            Users users,
            Units units,
            MingfaSettings settings,
            Clock clock,
            Environment environment) {
        this.district = district;
        this.past = past;
        this.reports = reports;
        this.assignments = assignments;
        this.notices = notices;
        this.users = users;
        this.units = units;
        this.settings = settings;
        this.clock = clock;
        this.environment = environment;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        show();
        if (!isOnce()) {
            tellWhereToLook();
        }
    }

    /** With {@code mingfa.demo-once} the program ends when it has shown its work. */
    @EventListener
    void end(ApplicationReadyEvent ready) {
        if (isOnce()) {
            ready.getApplicationContext().close();
        }
    }

    private boolean isOnce() {
        return environment.getProperty("mingfa.demo-once", Boolean.class, false);
    }

    private void show() throws IOException {
        PrintStream out = System.out;
        int entered = district.fill();
        notices.lookAround();
        out.println();
        out.println(entered == 0 ? "演示区已在，沿用原有数据。" : "演示区已建好：8 个单位、两年，共登记 " + entered + " 件事项。");

        Unit town = units.byName(DemoUnits.TOWN).orElseThrow();
        User clerk = users.byLogin("jingban");
        int year = LocalDate.now(clock).getYear();
        ReportView report = past.besideIt(town, year, clerk);
        ask(report, clerk);
        Path folder = Files.createDirectories(settings.data().resolve("reports"));
        Path document = folder.resolve(report.title() + ".docx");
        Path json = folder.resolve("report.json");
        Files.write(document, reports.docx(report.id(), DocumentEdition.PUBLIC, clerk));
        Files.writeString(json, reports.json(report.id(), clerk));

        long rows = report.figures().values().stream()
                .map(FigureView::tally)
                .map(Tally::rows)
                .mapToLong(List::size)
                .sum();
        out.println("已起草并校核《" + report.title() + "》：" + report.figures().size() + " 个数据，来源事项 " + rows + " 行，校核意见 "
                + report.findings().size() + " 条。");
        out.println("  文档　　" + document.toAbsolutePath().normalize());
        out.println("  数据来源　" + json.toAbsolutePath().normalize());
    }

    /** One section is with the contact of the office it tells of. */
    private void ask(ReportView report, User clerk) {
        if (!assignments.of(report.id(), clerk).isEmpty()) {
            return;
        }
        LocalDate due = LocalDate.now(clock).plusDays(DAYS_TO_WRITE);
        List<Assignments.Wish> wishes = report.parts().stream()
                .flatMap(part -> part.sections().stream())
                .filter(section -> section.paragraph().equals(SECTION_ASKED_FOR))
                .map(section -> new Assignments.Wish(
                        section.paragraph(),
                        section.heading(),
                        users.byLogin("lianluo").person(),
                        due))
                .toList();
        assignments.assign(report.id(), wishes, clerk);
    }

    private void tellWhereToLook() {
        PrintStream out = System.out;
        out.println();
        out.println("打开　http://127.0.0.1:" + environment.getRequiredProperty("local.server.port") + "/");
        out.println("账号　jingban（经办人）　shenhe（审核人）　fuze（负责人）　lianluo（科室联络员）　ducha（区级监督人）　guanli（管理员）");
        out.println("密码　" + DemoUnits.PASSWORD + "　按 Ctrl+C 停止。");
    }
}
