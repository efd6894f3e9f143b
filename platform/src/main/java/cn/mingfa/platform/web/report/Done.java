package cn.mingfa.platform.web.report;

/** What was done to a finding, as said at the foot of the page. */
enum Done {
    FIXED("已采纳，原文已改。"),
    TOGETHER("已一并采纳，撤销一次全部恢复。"),
    ASIDE("已记下理由，这条不采纳。"),
    UNDONE("已撤销。");

    private final String words;

    Done(String words) {
        this.words = words;
    }

    String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The words for a key of an address; nothing for any other. */
    static String words(String key) {
        for (Done done : values()) {
            if (done.key().equals(key)) {
                return done.words;
            }
        }
        return "";
    }
}
