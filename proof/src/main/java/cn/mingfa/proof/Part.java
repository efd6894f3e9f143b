package cn.mingfa.proof;

/**
 * The part of an annual report a heading serves, whatever its wording: the four statutory parts and the rest, after
 * 《法治政府建设与责任落实督察工作规定》.
 */
public enum Part {
    /** 主要举措和成效. */
    ACHIEVEMENTS("achievements", "主要举措和成效"),
    /** 存在的不足和原因. */
    SHORTCOMINGS("shortcomings", "存在的不足和原因"),
    /** 党政主要负责人履行推进法治建设第一责任人职责. */
    PRINCIPAL("principal", "党政主要负责人履行推进法治建设第一责任人职责情况"),
    /** 下一年度主要安排. */
    NEXT_YEAR("next_year", "下一年度主要安排"),
    /** Anything else, 其他需要报告的情况 among it. */
    OTHER("other", "其他");

    private final String key;
    private final String chinese;

    Part(String key, String chinese) {
        this.key = key;
        this.chinese = chinese;
    }

    /** As printed in JSON. */
    public String key() {
        return key;
    }

    /** The statutory name of the part. */
    public String chinese() {
        return chinese;
    }
}
