package cn.mingfa.bench;

import cn.mingfa.document.SourceText;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.organisation.Unit;
import cn.mingfa.platform.reporting.ParagraphView;
import cn.mingfa.platform.reporting.ReportView;
import cn.mingfa.platform.reporting.Reports;
import cn.mingfa.proof.Proof;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A report with all its figures, rows and findings; and the check of a text of its length. */
final class ReportRun {

    private static final int ROUNDS = 15;
    private static final int CHECKS = 100;
    private static final int LENGTH = 6_000;

    private final BenchServer server;

    ReportRun(BenchServer server) {
        this.server = server;
    }

    List<Measured> run() {
        List<Measured> all = new ArrayList<>();
        all.addAll(report("a town", server.towns().getFirst()));
        all.addAll(report("the district", server.district()));
        all.addAll(check());
        return all;
    }

    private List<Measured> report(String whose, Unit unit) {
        Reports reports = server.get(Reports.class);
        User user = server.user(unit);
        ReportView opened = reports.open(unit.id(), 2026, user);
        for (int round = 0; round < 3; round++) {
            reports.view(opened.id(), user);
        }
        Samples views = new Samples(ROUNDS);
        for (int round = 0; round < ROUNDS; round++) {
            views.time(() -> reports.view(opened.id(), user));
        }
        String name = "report of " + whose + ", " + opened.figures().size() + " figures: ";
        return List.of(
                Measured.of(name + "p50", views.percentile(50), "ms").aiming("500 ms for 60"),
                Measured.of(name + "p95", views.percentile(95), "ms"));
    }

    private List<Measured> check() {
        Unit unit = server.district();
        ReportView report = server.get(Reports.class).open(unit.id(), 2026, server.user(unit));
        String once = report.title() + "\n"
                + report.paragraphs().stream().map(ParagraphView::text).collect(Collectors.joining("\n"))
                + "\n";
        String text = once.repeat(LENGTH / once.length() + 1).substring(0, LENGTH);
        SourceText source = SourceText.of("bench", text);
        for (int round = 0; round < CHECKS; round++) {
            Proof.check(source);
        }
        Samples checks = new Samples(CHECKS);
        for (int round = 0; round < CHECKS; round++) {
            checks.time(() -> Proof.check(source));
        }
        return List.of(
                Measured.of("check of 6 000 characters, warm: p50", checks.percentile(50), "ms"),
                Measured.of("check of 6 000 characters, warm: p95", checks.percentile(95), "ms"));
    }
}
