package cn.mingfa.proof.checks;

import cn.mingfa.proof.Finding;
import cn.mingfa.proof.Scope;
import cn.mingfa.proof.Severity;
import cn.mingfa.proof.text.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes down what one rule finds in one document. A few places are findings of their own, and so is every figure and every
 * citation; the same fault throughout is one finding for the document with the count.
 */
public final class Notes {

    private static final int FEW = 5;
    /** So many where each place has a fault of its own; a text with more is no report. */
    private static final int MANY = 60;

    private final Rule rule;
    private final Dossier dossier;
    private final List<Finding> spans = new ArrayList<>();
    private final List<Finding> documents = new ArrayList<>();
    private final boolean closed;

    private int count;
    private int done;

    Notes(Rule rule, Dossier dossier) {
        this(rule, dossier, false);
    }

    private Notes(Rule rule, Dossier dossier, boolean closed) {
        this.rule = rule;
        this.dossier = dossier;
        this.closed = closed;
    }

    /** Places told one by one. */
    private int most() {
        return rule.isEachItsOwn() ? MANY : FEW;
    }

    /** Notes of a rule that is switched off: nobody writes into them. */
    static Notes closed(Rule rule, Dossier dossier) {
        return new Notes(rule, dossier, true);
    }

    boolean isClosed() {
        return closed;
    }

    /** End of the last place noted, 0 before the first; a rule called character by character goes on behind it. */
    public int done() {
        return done;
    }

    /** A place with a way to mend it mechanically. */
    public void at(int start, int end, String message, String replacement) {
        span(rule.severity(), start, end, message, Optional.of(replacement));
    }

    /** A place only the writer can mend. */
    public void at(int start, int end, String message) {
        span(rule.severity(), start, end, message, Optional.empty());
    }

    /** A place in a view, with a way to mend it. */
    public void at(View view, int from, int to, String message, String replacement) {
        at(view.start(from), view.end(to), message, replacement);
    }

    /** A place in a view only the writer can mend. */
    public void at(View view, int from, int to, String message) {
        at(view.start(from), view.end(to), message);
    }

    /** A place the rule is more or less sure of than usual. */
    public void span(Severity severity, int start, int end, String message, Optional<String> replacement) {
        span(severity, start, end, message, replacement, rule.basis());
    }

    /** A place whose source is its own and not the rule's. */
    public void span(
            Severity severity,
            int start,
            int end,
            String message,
            Optional<String> replacement,
            Optional<String> basis) {
        count++;
        done = Math.max(done, end);
        if (spans.size() <= most()) {
            String quote = dossier.source().substring(start, end);
            spans.add(new Finding(rule.id(), severity, Scope.SPAN, start, end, quote, message, replacement, basis));
        }
    }

    /** A place with a fault of its own, never told together with the others of the rule. */
    public void alone(Severity severity, int start, int end, String message, Optional<String> replacement) {
        done = Math.max(done, end);
        documents.add(finding(severity, Scope.SPAN, start, end, message, replacement));
    }

    /** Something about the whole document, anchored at its title. */
    public void document(String message) {
        document(dossier.anchorStart(), dossier.anchorEnd(), message);
    }

    /** Something about the whole document, anchored at a heading. */
    public void document(int start, int end, String message) {
        document(rule.severity(), start, end, message);
    }

    /** Something about the whole document the rule is more or less sure of than usual. */
    public void document(Severity severity, int start, int end, String message) {
        documents.add(finding(severity, Scope.DOCUMENT, start, end, message, Optional.empty()));
    }

    private Finding finding(
            Severity severity, Scope scope, int start, int end, String message, Optional<String> replacement) {
        String quote = dossier.source().substring(start, end);
        return new Finding(rule.id(), severity, scope, start, end, quote, message, replacement, rule.basis());
    }

    List<Finding> findings() {
        if (count == 0 && documents.isEmpty()) {
            return List.of();
        }
        var all = new ArrayList<Finding>(documents);
        if (count > most()) {
            Finding first = spans.getFirst();
            all.add(finding(
                    first.severity(),
                    Scope.DOCUMENT,
                    dossier.anchorStart(),
                    dossier.anchorEnd(),
                    first.message() + "全文共" + count + "处，第一处是“" + brief(first.quote()) + "”。",
                    Optional.empty()));
        } else {
            all.addAll(spans);
        }
        return all;
    }

    private static String brief(String quote) {
        String line = quote.replace('\n', ' ').replace('\r', ' ').strip();
        return line.length() > 20 ? line.substring(0, 20) + "…" : line;
    }
}
