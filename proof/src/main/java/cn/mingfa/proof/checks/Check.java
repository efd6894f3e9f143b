package cn.mingfa.proof.checks;

/** One rule over a document. Implementations hold no state between documents. */
public interface Check {

    Rule rule();

    /** Notes every place that breaks the rule. */
    void run(Dossier dossier, Notes notes);
}
