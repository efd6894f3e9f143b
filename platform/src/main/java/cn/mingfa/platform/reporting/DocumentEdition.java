package cn.mingfa.platform.reporting;

/** For whom the document is set. */
public enum DocumentEdition {
    /** Without masthead, for the web page. */
    PUBLIC("公开版"),
    /** With masthead, document number and signatory, for the superior. */
    FILED("公文版");

    private final String chinese;

    DocumentEdition(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
