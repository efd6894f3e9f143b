package cn.mingfa.proof.facts;

import cn.mingfa.proof.Fact.Qualifier;

/**
 * A numeral with its unit where it stands in a block.
 *
 * @param from of its span: the numeral's beginning, for the ends of a range the beginning of the lower one
 * @param to behind the unit, for the ends of a range behind the unit of the upper one
 * @param clauseFrom where its clause begins
 * @param clauseTo where its clause ends
 * @param headFrom where the words that may name it begin: behind the quantity before it, or the clause's beginning
 * @param approach where its qualifier begins (近, 约, 超), else its own beginning
 */
record Quantity(
        Numeral numeral,
        Unit unit,
        int from,
        int to,
        int clauseFrom,
        int clauseTo,
        int headFrom,
        int approach,
        Qualifier qualifier) {

    /** One end of a range from this quantity's beginning to the other's end. */
    Quantity end(Numeral end, Unit endUnit, int rangeTo, Qualifier bound) {
        return new Quantity(end, endUnit, from, rangeTo, clauseFrom, clauseTo, headFrom, approach, bound);
    }
}
