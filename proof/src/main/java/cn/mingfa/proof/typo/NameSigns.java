package cn.mingfa.proof.typo;

import cn.mingfa.proof.text.Words;

/** Signs that a stretch belongs to the name of a place or a person, which no dictionary holds. */
final class NameSigns {

    private static final Words PLACE_ENDS = Words.list("typo-place-ends.txt");
    private static final Words SURNAMES = Words.list("typo-surnames.txt");
    private static final Words PERSONS = Words.list("typo-person-words.txt");
    private static final int NEAR = 3;

    /** How near behind a stretch, or at its end, the word for a sort of place stands: 3 (at once) to 0 (not near). */
    int placeEnd(CharSequence text, int start, int stop, int to) {
        String near = text.subSequence(start, Math.min(to, stop + NEAR)).toString();
        for (int i = 1; i < near.length(); i++) {
            if (PLACE_ENDS.matchAt(near, i) > 0) {
                return Math.clamp(NEAR - (i - (stop - start)), 1, NEAR);
            }
        }
        return 0;
    }

    /**
     * Whether a surname stands so that the stretch may be a name: 2 where it opens a whole run of two or three characters
     * or the run goes on with 同志 and the like, 1 where it merely stands there, else 0.
     */
    int surname(CharSequence text, int from, int start, int stop, int to) {
        String run = text.subSequence(from, to).toString();
        int found = 0;
        for (int i = Math.max(from, start - 2); i < stop; i++) {
            if (SURNAMES.matchAt(run, i - from) > 0) {
                found = 1;
                boolean whole = to - i <= NEAR && to - i >= 2;
                boolean person = PERSONS.find(run, i - from + 2, Math.min(run.length(), i - from + 6)) >= 0
                        || PERSONS.endAt(run, i - from);
                if (whole || person) {
                    return 2;
                }
            }
        }
        return found;
    }
}
