package cn.mingfa.proof.checks.citation;

import cn.mingfa.proof.statutes.Statute;
import cn.mingfa.proof.statutes.Statutes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Names of the shipped statutes as they may stand in a text without 《》. */
record Titles(Statute statute, String name) {

    static final List<Titles> ALL = all();

    private static final int SHORTEST = 3;

    private static List<Titles> all() {
        var titles = new ArrayList<Titles>();
        var seen = new HashSet<String>();
        for (Statute statute : Statutes.shipped().all()) {
            for (String name : statute.names()) {
                if (name.length() >= SHORTEST && name.indexOf('（') < 0 && seen.add(name)) {
                    titles.add(new Titles(statute, name));
                }
            }
        }
        return titles;
    }
}
