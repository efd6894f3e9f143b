package cn.mingfa.platform.ledger;

import cn.mingfa.kernel.matter.MatterRefusal;

/** A course among many was refused, and with it all. */
public final class CourseRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int index;
    private final MatterRefusal refusal;

    public CourseRefusal(int index, MatterRefusal refusal) {
        super("course " + index + ": " + refusal.getMessage(), refusal);
        this.index = index;
        this.refusal = refusal;
    }

    /** Which of the courses, counted from 0. */
    public int index() {
        return index;
    }

    public MatterRefusal refusal() {
        return refusal;
    }
}
