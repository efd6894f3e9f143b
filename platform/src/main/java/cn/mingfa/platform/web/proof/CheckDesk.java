package cn.mingfa.platform.web.proof;

import cn.mingfa.kernel.figure.Scope;
import cn.mingfa.platform.figures.Figures;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.ledger.NotFound;
import cn.mingfa.platform.library.Grounds;
import cn.mingfa.platform.reporting.Bases;
import cn.mingfa.platform.web.part.Desk;
import cn.mingfa.proof.Background;
import cn.mingfa.proof.CitedArticle;
import cn.mingfa.proof.Fact;
import cn.mingfa.proof.Finding;
import cn.mingfa.proof.Findings;
import cn.mingfa.proof.Genre;
import cn.mingfa.proof.Proof;
import cn.mingfa.proof.Reading;
import cn.mingfa.proof.Readings;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Checks a document from anywhere; where a unit is named, also against its ledger and its earlier reports. */
@Component
class CheckDesk {

    /** So many characters are checked on the page; the text travels with every form. */
    static final int LONGEST = 200_000;

    private final Grounds grounds;
    private final Bases bases;
    private final Figures figures;
    private final Desk desk;

    CheckDesk(Grounds grounds, Bases bases, Figures figures, Desk desk) {
        this.grounds = grounds;
        this.bases = bases;
        this.figures = figures;
        this.desk = desk;
    }

    /**
     * What was found and read.
     *
     * @param findings those that are open, by id; {@code aside} those put aside
     */
    record Result(
            Map<String, Finding> findings,
            Map<String, Finding> aside,
            List<Fact> facts,
            Reading reading,
            Background background,
            List<CitedArticle> cited) {}

    /** @param unit whose report it is, if it is to be held against its ledger */
    Result check(Sheet sheet, Optional<UUID> unit, User user) {
        Reading reading = Readings.read(sheet.source());
        int year = reading.document().year().orElse(0);
        Background background = grounds.general();
        if (unit.isPresent() && year > 0) {
            background = grounds.beside(unit.get(), year).withCounted(counted(reading, unit.get(), year, user));
            if (reading.document().genre() == Genre.DISCLOSURE) {
                background = background.withUnits(grounds.disclosureOfUnits(unit.get(), year));
            }
        }
        background = background.withStatutes(bases.over(background.statutes(), user, desk.today()));
        Findings findings = Proof.check(sheet.source(), reading, grounds.off(), background);
        Map<String, Finding> open = Checked.named(findings);
        Map<String, Finding> aside = new LinkedHashMap<>(open);
        open.keySet().removeAll(sheet.aside());
        aside.keySet().retainAll(sheet.aside());
        return new Result(
                open, aside, reading.facts(), reading, background, Proof.cited(sheet.source(), reading, background));
    }

    /** What the ledger counts for the indicators the document states. */
    private Map<String, BigDecimal> counted(Reading reading, UUID unit, int year, User user) {
        LocalDate last = LocalDate.of(year, 12, 31);
        LocalDate asOf = desk.today().isBefore(last) ? desk.today() : last;
        if (asOf.getYear() < year) {
            return Map.of();
        }
        Scope scope = figures.scope(unit, year, asOf);
        Map<String, BigDecimal> counted = new HashMap<>();
        for (Fact fact : reading.facts()) {
            fact.key()
                    .filter(key -> !counted.containsKey(key))
                    .filter(key -> desk.catalogue().indicator(key).isPresent())
                    .ifPresent(key -> amount(key, scope, user).ifPresent(amount -> counted.put(key, amount)));
        }
        return counted;
    }

    private Optional<BigDecimal> amount(String indicator, Scope scope, User user) {
        try {
            return figures.tally(indicator, scope, user).figure().amount();
        } catch (NotFound outOfReach) {
            return Optional.empty();
        }
    }
}
