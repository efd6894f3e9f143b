package cn.mingfa.platform.demo;

import cn.mingfa.document.SourceText;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.library.AcceptedDocuments;
import cn.mingfa.platform.organisation.Unit;
import cn.mingfa.platform.reporting.ReportView;
import cn.mingfa.platform.reporting.Reports;
import cn.mingfa.proof.Genre;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * The report a town filed for the year before, on the shelf of accepted documents, and one paragraph of this year's that a
 * clerk wrote with last year's beside them: so that a visitor sees what is held against last year's report.
 */
@Component
class PastReport {

    private static final String BEHIND = "achievements.petition";
    private static final int AS_BEGUN = 1;
    private static final LocalDate SIGNED = LocalDate.of(2000, 2, 10);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

    private final AcceptedDocuments documents;
    private final Reports reports;
    private final Clock clock;

    PastReport(AcceptedDocuments documents, Reports reports, Clock clock) {
        this.documents = documents;
        this.reports = reports;
        this.clock = clock;
    }

    /** This year's report of the town, held against last year's. */
    ReportView besideIt(Unit town, int year, User clerk) {
        if (documents.report(town.id(), year - 1).isPresent()) {
            return reports.open(town.id(), year, clerk);
        }
        documents.accept(
                new AcceptedDocuments.Offered(
                        town.id(), year - 1, Genre.LAW_BASED_GOVERNMENT, "", SourceText.of("上年报告.txt", text(year))),
                clerk);
        return reports.add(
                reports.id(town.id(), year, clerk),
                AS_BEGUN,
                BEHIND,
                shipped("written.txt").strip(),
                clerk);
    }

    private String text(int year) {
        LocalDate today = LocalDate.now(clock);
        LocalDate signed = SIGNED.withYear(year);
        return shipped("lastyear.txt")
                .replace("{year}", String.valueOf(year - 1))
                .replace("{next}", String.valueOf(year))
                .replace("{day}", DAY.format(signed.isAfter(today) ? today : signed));
    }

    private static String shipped(String name) {
        try (InputStream file =
                Objects.requireNonNull(PastReport.class.getResourceAsStream("/mingfa/demo/" + name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
