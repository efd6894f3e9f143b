package cn.mingfa.platform.web.proof;

import cn.mingfa.document.SourceText;
import cn.mingfa.proof.Finding;
import cn.mingfa.proof.Fix;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A document being mended in the browser: its text as it stands, what was done to it and what was put aside. All of it
 * travels with the form; nothing is stored.
 *
 * @param original key of the file it was read from, where that can be written back
 * @param acts what was done, each act one or several steps that are taken back together
 * @param aside ids of findings put aside
 */
record Sheet(
        String name,
        SourceText.Format format,
        Map<String, String> labels,
        Optional<UUID> original,
        String text,
        List<List<Step>> acts,
        Set<String> aside) {

    /** A replacement made: {@code was} stood at the place where {@code is} stands now. */
    record Step(int at, String was, String is) {}

    Sheet {
        labels = Map.copyOf(labels);
        acts = acts.stream().map(List::copyOf).toList();
        aside = Set.copyOf(aside);
    }

    static Sheet of(SourceText source) {
        return of(source, Optional.empty());
    }

    static Sheet of(SourceText source, Optional<UUID> original) {
        return new Sheet(
                source.name(),
                source.format(),
                source.labels(),
                original,
                Uploads.unixLines(source.text()),
                List.of(),
                Set.of());
    }

    private Sheet with(String words, List<List<Step>> done, Set<String> put) {
        return new Sheet(name, format, labels, original, words, done, put);
    }

    SourceText source() {
        return new SourceText(name, format, text, labels);
    }

    /** With the replacements of all these findings in it; of two that lie over one another the first. */
    Sheet fixed(List<Finding> findings) {
        List<Finding> apart = new ArrayList<>();
        int free = 0;
        for (Finding finding : findings.stream()
                .filter(f -> f.replacement().isPresent())
                .sorted(Comparator.comparingInt(Finding::start))
                .toList()) {
            if (finding.start() >= free) {
                apart.addFirst(finding);
                free = finding.end();
            }
        }
        if (apart.isEmpty()) {
            return this;
        }
        String mended = text;
        List<Step> steps = new ArrayList<>();
        for (Finding finding : apart) {
            mended = Fix.apply(mended, finding);
            steps.add(new Step(
                    finding.start(), finding.quote(), finding.replacement().orElse("")));
        }
        List<List<Step>> more = new ArrayList<>(acts);
        more.add(steps);
        return with(mended, more, aside);
    }

    /** Without the last act; the same where there is none. */
    Sheet undone() {
        if (acts.isEmpty()) {
            return this;
        }
        StringBuilder words = new StringBuilder(text);
        for (Step step : acts.getLast().reversed()) {
            int end = step.at() + step.is().length();
            if (step.at() < 0
                    || end > words.length()
                    || !words.substring(step.at(), end).equals(step.is())) {
                return with(text, List.of(), aside);
            }
            words.replace(step.at(), end, step.was());
        }
        return with(words.toString(), acts.subList(0, acts.size() - 1), aside);
    }

    Sheet without(String finding) {
        Set<String> more = new HashSet<>(aside);
        more.add(finding);
        return with(text, acts, more);
    }
}
