package cn.mingfa.proof.facts;

import cn.mingfa.proof.Fact.Qualifier;

/**
 * A numeral with its unit where it stands in a block.
 *
 * @param to behind the unit
 * @param clauseFrom where its clause begins
 * @param clauseTo where its clause ends
 * @param headFrom where the words that may name it begin: behind the quantity before it, or the clause's beginning
 * @param approach where its qualifier begins (近, 约, 超), else its own beginning
 */
record Quantity(
        Numeral numeral,
        Unit unit,
        int to,
        int clauseFrom,
        int clauseTo,
        int headFrom,
        int approach,
        Qualifier qualifier) {

    int from() {
        return numeral.from();
    }
}
