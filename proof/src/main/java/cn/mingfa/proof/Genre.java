package cn.mingfa.proof;

/** What kind of report a text is. */
public enum Genre {
    /** 法治政府建设年度报告. */
    LAW_BASED_GOVERNMENT("law_based_government"),
    /** 政府信息公开工作年度报告. */
    DISCLOSURE("disclosure"),
    /** Anything else: the checks that presume a genre keep silent. */
    OTHER("other");

    private final String key;

    Genre(String key) {
        this.key = key;
    }

    /** Whether such a report is written once a year, on the year its title names. */
    public boolean isYearly() {
        return this == LAW_BASED_GOVERNMENT || this == DISCLOSURE;
    }

    /** As printed in JSON. */
    public String key() {
        return key;
    }
}
