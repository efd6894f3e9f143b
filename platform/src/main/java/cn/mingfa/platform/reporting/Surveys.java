package cn.mingfa.platform.reporting;

import cn.mingfa.document.SourceText;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.library.AcceptedDocument;
import cn.mingfa.platform.library.AcceptedDocuments;
import cn.mingfa.platform.library.Grounds;
import cn.mingfa.platform.organisation.Unit;
import cn.mingfa.platform.organisation.Units;
import cn.mingfa.proof.Background;
import cn.mingfa.proof.Read;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Looks around what a report is to be held against: what the library knows, the unit's report of last year, and what
 * people wrote into other units' reports of the year that the user may see. Words drafted by the program are alike
 * everywhere and are left out of the latter.
 */
@Component
class Surveys {

    private final Grounds grounds;
    private final AcceptedDocuments documents;
    private final Bases bases;
    private final ReportStore store;
    private final Units units;
    private final Clock clock;

    Surveys(Grounds grounds, AcceptedDocuments documents, Bases bases, ReportStore store, Units units, Clock clock) {
        this.grounds = grounds;
        this.documents = documents;
        this.bases = bases;
        this.store = store;
        this.units = units;
        this.clock = clock;
    }

    /** @param drafted gives the words of a report in the making */
    Ground of(ReportStore.Begun report, User user, Function<ReportStore.Begun, String> drafted) {
        Background known = grounds.beside(report.unit(), report.year());
        Optional<LastYear> last = lastYear(report, known, drafted);
        if (known.lastYear().isEmpty() && last.isPresent()) {
            known = known.withLastYear(
                    Read.of(SourceText.of(last.get().title(), last.get().text())));
        }
        List<Read> others = new ArrayList<>(known.others());
        others.addAll(written(report, user));
        Background whole =
                known.withOthers(others).withStatutes(bases.over(known.statutes(), user, LocalDate.now(clock)));
        return new Ground(grounds.off(), whole, last);
    }

    private Optional<LastYear> lastYear(
            ReportStore.Begun report, Background known, Function<ReportStore.Begun, String> drafted) {
        int last = report.year() - 1;
        if (known.lastYear().isPresent()) {
            SourceText source = known.lastYear().get().source();
            return Optional.of(new LastYear(
                    documents.report(report.unit(), last).map(AcceptedDocument::id), source.name(), source.text()));
        }
        return store.find(report.unit(), last)
                .filter(ReportStore.Begun::isWritten)
                .map(begun -> new LastYear(
                        Optional.empty(), name(units.unit(begun.unit()), begun.year()), drafted.apply(begun)));
    }

    /** What people wrote into the other reports of the year. */
    private List<Read> written(ReportStore.Begun report, User user) {
        Set<UUID> below = units.subtree(user.unit().id(), LocalDate.now(clock));
        List<Read> written = new ArrayList<>();
        store.others(report.id(), report.year()).forEach((other, edits) -> {
            if (user.oversees() || below.contains(other.unit())) {
                String words = Overlay.replay(edits).words().values().stream()
                        .map(Surveys::plain)
                        .collect(Collectors.joining("\n"));
                if (!words.isBlank()) {
                    written.add(Read.of(SourceText.of(name(units.unit(other.unit()), other.year()), words)));
                }
            }
        });
        return written;
    }

    private static String name(Unit unit, int year) {
        return unit.shortName() + year + "年报告（起草中）";
    }

    /** Without the figures: those are bound to each unit's own ledger. */
    private static String plain(String source) {
        return Tokens.read(source).stream()
                .filter(Tokens.Words.class::isInstance)
                .map(Tokens.Piece::source)
                .collect(Collectors.joining());
    }
}
