package cn.mingfa.platform.organisation;

/** What a unit (单位) is. */
public enum UnitKind {
    DISTRICT("区县"),
    TOWNSHIP("乡镇"),
    SUB_DISTRICT("街道"),
    DEPARTMENT("部门"),
    OFFICE("内设机构");

    private final String chinese;

    UnitKind(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
