package cn.mingfa.bench.proof;

import java.util.List;
import java.util.Random;

/** A class of defects: every place of a report where it can be set in. */
interface Kind {

    String key();

    /** The places in order of the text; the generator may vary what is put there. */
    List<Injection> places(Sheet sheet, Random random);

    /** A class under its key. */
    static Kind of(String key, Places places) {
        return new Kind() {
            @Override
            public String key() {
                return key;
            }

            @Override
            public List<Injection> places(Sheet sheet, Random random) {
                return places.in(sheet, random);
            }
        };
    }

    /** How the places of a class are found. */
    interface Places {
        List<Injection> in(Sheet sheet, Random random);
    }
}
