package cn.mingfa.platform.library;

import cn.mingfa.platform.organisation.Unit;
import cn.mingfa.platform.organisation.Units;
import cn.mingfa.proof.Background;
import cn.mingfa.proof.Genre;
import cn.mingfa.proof.Read;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Reads accepted documents off the shelf; a reading is kept while it is used, since a document never changes. */
@Service
class ShelfGrounds implements Grounds {

    /** So many own reports before last year's are looked at. */
    private static final int EARLIER = 4;

    /** So many reports of other units are held beside a report. */
    private static final int OTHERS = 60;

    /** So many readings are kept in memory, some hundred kilobytes each. */
    private static final int KEPT = 96;

    private final AcceptedDocuments documents;
    private final StatuteShelf statutes;
    private final RuleSwitchboard board;
    private final LocalUsage usage;
    private final Units units;
    private final Map<UUID, Read> kept = Collections.synchronizedMap(new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Read> eldest) {
            return size() > KEPT;
        }
    });

    ShelfGrounds(
            AcceptedDocuments documents, StatuteShelf statutes, RuleSwitchboard board, LocalUsage usage, Units units) {
        this.documents = documents;
        this.units = units;
        this.usage = usage;
        this.statutes = statutes;
        this.board = board;
    }

    @Override
    public Set<String> off() {
        return board.switches().off();
    }

    @Override
    public Background general() {
        return Background.none().withStatutes(statutes.statutes()).withArchive(usage.archive());
    }

    @Override
    public Background beside(UUID unit, int year) {
        Background known = general();
        List<Read> earlier = new ArrayList<>();
        List<Read> others = new ArrayList<>();
        int last = year - 1;
        for (AcceptedDocument document : documents.reports(Genre.LAW_BASED_GOVERNMENT, last - EARLIER, year)) {
            if (!document.unit().equals(unit)) {
                if (document.year() >= last && others.size() < OTHERS) {
                    others.add(read(document));
                }
            } else if (document.year() == last) {
                // the one accepted last comes first
                known = known.lastYear().isPresent() ? known : known.withLastYear(read(document));
            } else if (document.year() < last) {
                earlier.add(read(document));
            }
        }
        for (AcceptedDocument document : documents.reports(Genre.DISCLOSURE, year, year)) {
            if (document.unit().equals(unit)) {
                known = known.withDisclosure(read(document));
                break;
            }
        }
        return known.withEarlier(earlier).withOthers(others);
    }

    @Override
    public List<Read> disclosureOfUnits(UUID unit, int year) {
        LocalDate last = LocalDate.of(year, Month.DECEMBER, 31);
        Set<UUID> below = units.all().stream()
                .filter(child -> child.existsOn(last))
                .filter(child -> units.unit(child.id(), last)
                        .parent()
                        .filter(unit::equals)
                        .isPresent())
                .map(Unit::id)
                .collect(Collectors.toSet());
        Map<UUID, AcceptedDocument> newest = new LinkedHashMap<>();
        for (AcceptedDocument document : documents.reports(Genre.DISCLOSURE, year, year)) {
            if (below.contains(document.unit())) {
                newest.putIfAbsent(document.unit(), document);
            }
        }
        return newest.size() < below.size()
                ? List.of()
                : newest.values().stream().map(this::read).toList();
    }

    @Override
    public Optional<Read> report(UUID unit, int year) {
        return documents.report(unit, year).map(this::read);
    }

    private Read read(AcceptedDocument document) {
        return kept.computeIfAbsent(document.id(), id -> Read.of(documents.source(id)));
    }
}
