package cn.mingfa.bench.proof;

/**
 * One place of a report rewritten.
 *
 * @param from where in the report as written
 * @param to exclusive
 * @param wrong what stands there in the injured copy
 * @param right what stands there in the copy without the defect; the report's own words, unless a sentence was put in to
 *     carry the defect
 */
record Edit(int from, int to, String wrong, String right) {

    Edit {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("no span: " + from + ".." + to);
        }
    }

    static Edit replace(String text, int from, int to, String wrong) {
        return new Edit(from, to, wrong, text.substring(from, to));
    }

    static Edit insert(int at, String wrong) {
        return new Edit(at, at, wrong, "");
    }

    static Edit drop(String text, int from, int to) {
        return replace(text, from, to, "");
    }
}
