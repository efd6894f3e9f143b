package cn.mingfa.proof.statutes;

/** What sort of instrument a statute is. */
public enum StatuteKind {
    LAW("law", "法律"),
    REGULATION("regulation", "行政法规"),
    PARTY("party", "党内法规"),
    RULE("rule", "规章"),
    INTERPRETATION("interpretation", "司法解释"),
    DOCUMENT("document", "规范性文件"),
    PLAN("plan", "规划纲要"),
    /** An office's own full text of an instrument the shipped list does not know. */
    OWN("own", "本单位导入"),
    /** An instrument an office has registered as a basis of its work, without its text. */
    REGISTERED("registered", "本单位登记");

    private final String key;
    private final String chinese;

    StatuteKind(String key, String chinese) {
        this.key = key;
        this.chinese = chinese;
    }

    public String key() {
        return key;
    }

    public String chinese() {
        return chinese;
    }

    static StatuteKind of(String key) {
        for (StatuteKind kind : values()) {
            if (kind.key.equals(key)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("no kind of statute: " + key);
    }
}
