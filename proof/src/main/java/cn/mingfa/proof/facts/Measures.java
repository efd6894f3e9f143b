package cn.mingfa.proof.facts;

/** The measure words and units a figure is told in (units.csv), for whoever has to know one when it stands in a text. */
public final class Measures {

    private Measures() {}

    /** Whether a measure word or unit stands at the position: of 份意见 and 个村, but not of 部门. */
    public static boolean standAt(String text, int at) {
        return Unit.at(text, at).isPresent();
    }
}
