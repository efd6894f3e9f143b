package cn.mingfa.platform.library;

import cn.mingfa.proof.Background;
import cn.mingfa.proof.Read;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What proofreading rests on in this installation: the rules that are on, and what is known beside a document. */
public interface Grounds {

    /** Ids of the rules switched off. */
    Set<String> off();

    /**
     * What the library knows beside the report of the unit and year: its own earlier reports and its disclosure report,
     * accepted reports of other units, statutes, what is usual here. Figures of the ledger are not known here.
     */
    Background beside(UUID unit, int year);

    /** What is known beside a document of nobody in particular: the statutes, and what is usual here. */
    Background general();

    /**
     * Accepted disclosure reports of the year of the units right below this one on the last day of that year, if every
     * one of them has its report on the shelf; else none, since a sum that lacks a unit tells nothing.
     */
    List<Read> disclosureOfUnits(UUID unit, int year);

    /** The unit's own accepted report of the year. */
    Optional<Read> report(UUID unit, int year);
}
