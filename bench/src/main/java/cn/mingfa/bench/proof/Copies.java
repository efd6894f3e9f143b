package cn.mingfa.bench.proof;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Copies of a report with defects in them, by chance under a fixed seed: the same every time. */
final class Copies {

    private static final int MIXED = 6;
    private static final int AT_ONCE = 8;

    private Copies() {}

    /** One copy a defect: of every class as many as its sureness asks for, or as many as the report has places. */
    static List<Copy> single(OwnReport report) {
        Sheet sheet = new Sheet(report);
        var all = new ArrayList<Copy>();
        for (Kind kind : Kinds.all()) {
            Random random = random(report, kind.key());
            List<Injection> places = new ArrayList<>(kind.places(sheet, random));
            Collections.shuffle(places, random);
            int most = Kinds.about(kind.key()).sureness() == Kinds.Sureness.WRONG ? 20 : 5;
            places.stream().limit(most).forEach(i -> all.add(Copy.of(report, List.of(i))));
        }
        return all;
    }

    /** Copies with several defects of different classes each. */
    static List<Copy> mixed(OwnReport report) {
        Sheet sheet = new Sheet(report);
        var all = new ArrayList<Copy>();
        for (int n = 0; n < MIXED; n++) {
            Random random = random(report, "mixed" + n);
            List<Kind> kinds = new ArrayList<>(Kinds.all());
            Collections.shuffle(kinds, random);
            var chosen = new ArrayList<Injection>();
            for (Kind kind : kinds) {
                if (chosen.size() < AT_ONCE) {
                    choose(kind.places(sheet, random), chosen, random);
                }
            }
            all.add(Copy.of(report, chosen));
        }
        return all;
    }

    private static void choose(List<Injection> places, List<Injection> chosen, Random random) {
        if (places.isEmpty()) {
            return;
        }
        Injection one = places.get(random.nextInt(places.size()));
        // A defect of the whole document would hide the others.
        if (!one.anywhere() && chosen.stream().allMatch(one::isApartFrom)) {
            chosen.add(one);
        }
    }

    private static Random random(OwnReport report, String what) {
        return new Random(31L * report.name().hashCode() + what.hashCode());
    }
}
