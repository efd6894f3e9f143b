package cn.mingfa.platform.notices;

/** What a notice is about, in the order an inbox shows them. */
public enum NoticeKind {
    OVERDUE("已经逾期"),
    ASKED("请您办理"),
    ASSIGNED("交给本单位办的"),
    WAITING("轮到您办的"),
    DUE_SOON("快到期的"),
    ACTED("领导、监督人办过的"),
    OUTSIDE("外部人员办过的");

    private final String chinese;

    NoticeKind(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }

    /** Whether it is about a running limit. */
    boolean isOfClock() {
        return this == OVERDUE || this == DUE_SOON;
    }
}
