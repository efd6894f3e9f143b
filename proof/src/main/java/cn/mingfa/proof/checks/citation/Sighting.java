package cn.mingfa.proof.checks.citation;

import cn.mingfa.proof.text.View;

/**
 * A word found in a block.
 *
 * @param id index into the table of its sort
 */
record Sighting(View view, int id, String word, int from, int to) {

    /** The end of the sentence before the word, at most {@code most} characters back. */
    String before(int most) {
        return view.text().substring(Math.max(0, from - most), from);
    }

    /** What follows the word, at most {@code most} characters. */
    String behind(int most) {
        return view.text().substring(to, Math.min(view.length(), to + most));
    }
}
