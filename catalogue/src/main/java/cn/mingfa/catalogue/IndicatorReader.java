package cn.mingfa.catalogue;

import cn.mingfa.catalogue.HeaderReader.Header;
import cn.mingfa.kernel.definition.Urn;
import cn.mingfa.kernel.figure.Formula;
import cn.mingfa.kernel.figure.FormulaCheck;
import cn.mingfa.kernel.figure.Indicator;

/** Reads an indicator (指标). */
final class IndicatorReader {

    private IndicatorReader() {}

    static void read(Props props, Reading reading) {
        Header header = HeaderReader.read(props, Urn.Kind.INDICATOR, reading);
        Tree tree = props.needed("formula");
        Backstop backstop = Backstop.begin(reading, props.findings());
        Formula formula = new FormulaReader(props.findings(), reading).formula(tree);
        backstop.end(tree.at(), FormulaTypes.of(formula), types -> FormulaCheck.check(formula, types));
        Indicator indicator = new Indicator(
                header.edition(), header.key(), props.text("name"), props.text("unit"), props.text("meaning"), formula);
        props.close();
        if (props.sound()) {
            reading.indicators.add(new Definition<>(indicator, header.edition(), props.at(), header.requires()));
        }
    }
}
