package cn.mingfa.proof;

/** How sure a finding is. */
public enum Severity {
    /** 有误: nobody would dispute it. */
    ERROR("error", "有误"),
    /** 宜改: very probably wrong. */
    WARNING("warning", "宜改"),
    /** 留意: worth a look. */
    HINT("hint", "留意");

    private final String key;
    private final String chinese;

    Severity(String key, String chinese) {
        this.key = key;
        this.chinese = chinese;
    }

    /** As printed in JSON. */
    public String key() {
        return key;
    }

    /** As shown to people. */
    public String chinese() {
        return chinese;
    }
}
