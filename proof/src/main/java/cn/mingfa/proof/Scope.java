package cn.mingfa.proof;

/** Whether a finding is about its span or about the document as a whole. */
public enum Scope {
    SPAN("span"),
    /** Raised once, anchored at the heading or title it concerns, at 0,0 where there is none. */
    DOCUMENT("document");

    private final String key;

    Scope(String key) {
        this.key = key;
    }

    /** As printed in JSON. */
    public String key() {
        return key;
    }
}
