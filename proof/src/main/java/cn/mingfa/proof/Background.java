package cn.mingfa.proof;

import cn.mingfa.proof.statutes.Statutes;
import cn.mingfa.proof.typo.Archive;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is known beside the document that is checked. All of it may be lacking; a rule that needs what is not there keeps
 * silent.
 *
 * @param lastYear the unit's own report of the year before
 * @param earlier the unit's own reports before that, newest first
 * @param others reports of other units, of the same or an earlier year
 * @param disclosure the unit's own disclosure report of the same year
 * @param units disclosure reports of the units a consolidated disclosure report takes together
 * @param counted figures of the ledger for the year of the report: key of the indicator to value in its base unit
 * @param statutes the laws and documents that may be cited: the shipped list, with the office's full texts if it has any
 * @param archive what the office's own accepted documents have in common
 */
public record Background(
        Optional<Read> lastYear,
        List<Read> earlier,
        List<Read> others,
        Optional<Read> disclosure,
        List<Read> units,
        Map<String, BigDecimal> counted,
        Statutes statutes,
        Archive archive) {

    private static final Background NONE = new Background(
            Optional.empty(),
            List.of(),
            List.of(),
            Optional.empty(),
            List.of(),
            Map.of(),
            Statutes.shipped(),
            Archive.empty());

    public Background {
        earlier = List.copyOf(earlier);
        others = List.copyOf(others);
        units = List.copyOf(units);
        counted = Map.copyOf(counted);
    }

    /** Nothing is known but the document. */
    public static Background none() {
        return NONE;
    }

    public Background withLastYear(Read report) {
        return new Background(Optional.of(report), earlier, others, disclosure, units, counted, statutes, archive);
    }

    /** Older own reports, newest first. */
    public Background withEarlier(List<Read> reports) {
        return new Background(lastYear, reports, others, disclosure, units, counted, statutes, archive);
    }

    public Background withOthers(List<Read> reports) {
        return new Background(lastYear, earlier, reports, disclosure, units, counted, statutes, archive);
    }

    public Background withDisclosure(Read report) {
        return new Background(lastYear, earlier, others, Optional.of(report), units, counted, statutes, archive);
    }

    /** Disclosure reports of the same year of the units the document takes together. */
    public Background withUnits(List<Read> reports) {
        return new Background(lastYear, earlier, others, disclosure, reports, counted, statutes, archive);
    }

    public Background withCounted(Map<String, BigDecimal> figures) {
        return new Background(lastYear, earlier, others, disclosure, units, figures, statutes, archive);
    }

    public Background withStatutes(Statutes known) {
        return new Background(lastYear, earlier, others, disclosure, units, counted, known, archive);
    }

    public Background withArchive(Archive learnt) {
        return new Background(lastYear, earlier, others, disclosure, units, counted, statutes, learnt);
    }
}
