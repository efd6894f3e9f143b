package cn.mingfa.proof;

/** What kind of body issued a report. */
public enum UnitKind {
    PROVINCE("province"),
    CITY("city"),
    COUNTY("county"),
    TOWNSHIP("township"),
    DEPARTMENT("department"),
    OTHER("other");

    private final String key;

    UnitKind(String key) {
        this.key = key;
    }

    /** As printed in JSON. */
    public String key() {
        return key;
    }
}
