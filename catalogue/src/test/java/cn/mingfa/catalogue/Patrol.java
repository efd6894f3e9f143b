package cn.mingfa.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

/** A kind of matter an office writes down itself, and what the loader says of it beside the shipped ones. */
final class Patrol {

    private static final String HEAD = """
            matter:
              key: patrol
              version: 1
              effective_from: 2020-01-01
              title: 巡查
              group: 行政执法
              title_field: topic
              series: 巡查
              dates:
                - {kind: occurred_on, label: 巡查日期}
            """;

    private Patrol() {}

    /** The whole definition; the rest begins after the dates, indented as within the matter. */
    static String with(String rest) {
        return HEAD + rest;
    }

    /** The definition with the first place that is right written wrong. */
    static String mistaken(String text, String right, String wrong) {
        assertThat(text).contains(right);
        return text.replaceFirst(Pattern.quote(right), Matcher.quoteReplacement(wrong));
    }

    static List<CatalogueFinding> findings(String text) {
        List<SourceFile> files = new ArrayList<>(ShippedFiles.definitions());
        files.add(new SourceFile("patrol.yaml", text));
        return Catalogue.load(files).findings();
    }
}
