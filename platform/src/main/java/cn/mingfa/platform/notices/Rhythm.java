package cn.mingfa.platform.notices;

/** How often a person wants mail. */
public enum Rhythm {
    NONE("不发"),
    DAILY("每天一封"),
    WEEKLY("每周一一封");

    private final String chinese;

    Rhythm(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
