package cn.mingfa.platform.web.proof;

import cn.mingfa.document.SourceText;
import cn.mingfa.proof.Finding;
import cn.mingfa.proof.Fix;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A document being mended in the browser: its text as it stands, what was done to it and what was put aside. All of it
 * travels with the form; nothing is stored.
 *
 * @param original key of the file it was read from, where that can be written back
 * @param acts what was done, each taken back as one
 */
record Sheet(
        String name,
        SourceText.Format format,
        Map<String, String> labels,
        Optional<UUID> original,
        String text,
        List<Act> acts) {

    /** A replacement made: {@code was} stood at the place where {@code is} stands now. */
    record Step(int at, String was, String is) {}

    /** Fixes taken over together, or a finding put aside (不采纳): its id, empty where it is none. */
    record Act(List<Step> steps, String aside) {
        Act {
            steps = List.copyOf(steps);
        }
    }

    Sheet {
        labels = Map.copyOf(labels);
        acts = List.copyOf(acts);
    }

    /** Ids of the findings put aside. */
    Set<String> aside() {
        return acts.stream().map(Act::aside).filter(id -> !id.isEmpty()).collect(Collectors.toUnmodifiableSet());
    }

    /** How many places were mended. */
    public int mended() {
        return acts.stream().mapToInt(act -> act.steps().size()).sum();
    }

    static Sheet of(SourceText source) {
        return of(source, Optional.empty());
    }

    static Sheet of(SourceText source, Optional<UUID> original) {
        return new Sheet(
                source.name(), source.format(), source.labels(), original, Uploads.unixLines(source.text()), List.of());
    }

    private Sheet with(String words, List<Act> done) {
        return new Sheet(name, format, labels, original, words, done);
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
        return with(mended, and(new Act(steps, "")));
    }

    private List<Act> and(Act act) {
        List<Act> more = new ArrayList<>(acts);
        more.add(act);
        return more;
    }

    /** Without the last act; the same where there is none. */
    Sheet undone() {
        if (acts.isEmpty()) {
            return this;
        }
        StringBuilder words = new StringBuilder(text);
        for (Step step : acts.getLast().steps().reversed()) {
            int end = step.at() + step.is().length();
            if (step.at() < 0
                    || end > words.length()
                    || !words.substring(step.at(), end).equals(step.is())) {
                return with(
                        text, acts.stream().filter(act -> act.steps().isEmpty()).toList());
            }
            words.replace(step.at(), end, step.was());
        }
        return with(words.toString(), acts.subList(0, acts.size() - 1));
    }

    /** With a finding put aside; the same where it is no longer there to be. */
    Sheet without(String finding) {
        return finding.isEmpty() || aside().contains(finding) ? this : with(text, and(new Act(List.of(), finding)));
    }

    /** With a finding put aside taken up again. */
    Sheet again(String finding) {
        return with(
                text,
                acts.stream()
                        .filter(act -> !act.aside().equals(finding) || finding.isEmpty())
                        .toList());
    }
}
