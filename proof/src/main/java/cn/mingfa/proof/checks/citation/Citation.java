package cn.mingfa.proof.checks.citation;

import cn.mingfa.proof.Part;
import cn.mingfa.proof.statutes.Statute;
import cn.mingfa.proof.text.View;
import java.util.List;
import java.util.Optional;

/**
 * A statute as a text cites it.
 *
 * @param from of 《, or of the name where it stands without
 * @param to behind 》, a bracket right behind it and the provisions
 * @param marked whether it stands inside 《》
 * @param name without the marks
 * @param bracket what stands in brackets right behind 》
 * @param part of the report it stands in
 */
record Citation(
        View view,
        int from,
        int nameEnd,
        int to,
        boolean marked,
        String name,
        Optional<String> bracket,
        Optional<Statute> statute,
        List<Provision> provisions,
        Part part) {

    int nameFrom() {
        return marked ? from + 1 : from;
    }

    /** The text before it, at most {@code most} characters of the same sentence. */
    String before(int most) {
        int start = from;
        while (start > 0 && from - start < most && "。；！？".indexOf(view.at(start - 1)) < 0) {
            start--;
        }
        return view.text().substring(start, from);
    }

    /** The text behind it, at most {@code most} characters of the same sentence. */
    String behind(int most) {
        int end = to;
        while (end < view.length() && end - to < most && "。；！？".indexOf(view.at(end)) < 0) {
            end++;
        }
        return view.text().substring(to, end);
    }
}
