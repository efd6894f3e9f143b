package cn.mingfa.proof.statutes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One instrument under its official title.
 *
 * @param title the official title, 中华人民共和国 included where it belongs to it
 * @param names every name it may be cited by, the title first
 * @param versions oldest first; empty where nothing certain is known
 * @param complete whether no version is lacking, so that a year not among them is wrong
 * @param end the day it lost force; empty while it is in force
 * @param successor what took its place
 * @param sureness how that is known; empty where it was compiled without a note of it
 */
public record Statute(
        String title,
        List<String> names,
        StatuteKind kind,
        List<Version> versions,
        boolean complete,
        Optional<LocalDate> end,
        Optional<String> successor,
        Optional<Sureness> sureness) {

    /** The words before the name of a national law. */
    static final String NATION = "中华人民共和国";

    public Statute {
        names = List.copyOf(names);
        versions = List.copyOf(versions);
    }

    /**
     * A wording in force from a day.
     *
     * @param year when it was adopted, revised or amended: the year set in brackets behind the title
     * @param inForce empty where the day is not certain
     * @param articles how many articles; empty where not certain
     */
    public record Version(int year, Optional<LocalDate> inForce, OptionalInt articles) {}

    /** The same out of force from that day. */
    Statute ended(LocalDate day, Optional<String> next) {
        return new Statute(
                title, names, kind, versions, complete, Optional.of(day), next.or(() -> successor), sureness);
    }

    /** Whether the number of articles may be lacking an article or two, since the text was not read for the list. */
    public boolean isCountUnsure() {
        return sureness.filter(sure -> sure != Sureness.READ).isPresent();
    }

    /** The title without 中华人民共和国. */
    public String shortTitle() {
        return title.startsWith(NATION) ? title.substring(NATION.length()) : title;
    }

    /** The first day any version was in force. */
    public Optional<LocalDate> inForceFrom() {
        return complete && !versions.isEmpty() ? versions.getFirst().inForce() : Optional.empty();
    }

    /**
     * The largest number of articles of any version in force at some time of the year or the year after; of any version
     * at all without a year. Empty where one of them is not certain.
     */
    public OptionalInt articles(OptionalInt year) {
        if (year.isPresent() && !complete && beforeAll(year.getAsInt())) {
            return OptionalInt.empty();
        }
        int most = 0;
        for (int i = 0; i < versions.size(); i++) {
            if (!over(i, year)) {
                OptionalInt articles = versions.get(i).articles();
                if (articles.isEmpty()) {
                    return articles;
                }
                most = Math.max(most, articles.getAsInt());
            }
        }
        return most == 0 ? OptionalInt.empty() : OptionalInt.of(most);
    }

    private boolean beforeAll(int year) {
        return !versions.isEmpty()
                && versions.getFirst()
                        .inForce()
                        .filter(day -> day.getYear() > year)
                        .isPresent();
    }

    /** Whether the next version was in force before the year began. */
    private boolean over(int version, OptionalInt year) {
        if (year.isEmpty() || version + 1 == versions.size()) {
            return false;
        }
        Optional<LocalDate> next = versions.get(version + 1).inForce();
        return next.isPresent() && next.get().isBefore(LocalDate.of(year.getAsInt(), 1, 1));
    }
}
