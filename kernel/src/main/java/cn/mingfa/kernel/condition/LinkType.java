package cn.mingfa.kernel.condition;

/** What one matter is to another; typed from day one. A link stands in the journal of the matter that names the other. */
public enum LinkType {
    /** The other is the review of this one. */
    REVIEWED_BY,
    /** This one led to the other. */
    LED_TO,
    /** This one answers the other. */
    ANSWERS,
    /** This one takes the place of the other. */
    SUPERSEDES,
    /** This one records again what the other records; only the other is counted. */
    SAME_AS,
    /** This one belongs to the other: a case to its project, a task to its plan. */
    PART_OF;

    /** Whether the earlier matter names the later one; else the later names the earlier. */
    public boolean namesTheLater() {
        return this == REVIEWED_BY || this == LED_TO;
    }
}
