package cn.mingfa.catalogue;

import cn.mingfa.kernel.figure.Formula;
import java.util.LinkedHashSet;
import java.util.Set;

/** The matter types a formula counts from. */
final class FormulaTypes {

    private FormulaTypes() {}

    static Set<String> of(Formula formula) {
        Set<String> types = new LinkedHashSet<>();
        collect(formula, types);
        return types;
    }

    private static void collect(Formula formula, Set<String> types) {
        switch (formula) {
            case Formula.Count count -> types.add(count.from().type());
            case Formula.Sum sum -> types.add(sum.from().type());
            case Formula.CountLines count -> types.add(count.from().type());
            case Formula.SumLines sum -> types.add(sum.from().type());
            case Formula.DistinctPersons persons -> types.add(persons.from().type());
            case Formula.Rate rate -> {
                collect(rate.numerator(), types);
                collect(rate.denominator(), types);
            }
            case Formula.YearOnYear change -> collect(change.of(), types);
            case Formula.MeanTime mean -> types.add(mean.from().type());
            case Formula.Plus plus -> plus.terms().forEach(term -> collect(term, types));
            case Formula.Minus minus -> {
                collect(minus.first(), types);
                collect(minus.second(), types);
            }
        }
    }
}
