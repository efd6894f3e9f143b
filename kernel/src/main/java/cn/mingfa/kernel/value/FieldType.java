package cn.mingfa.kernel.value;

/** What a field may hold. */
public enum FieldType {
    TEXT,
    LONG_TEXT,
    WHOLE,
    DECIMAL,
    DATE,
    DATE_TIME,
    YES_NO,
    CHOICE,
    CHOICES,
    PERSONS,
    /** Lines of a small table, with columns of their own. */
    ROWS;

    /** Whether values of this type can be added up. */
    public boolean isNumeric() {
        return this == WHOLE || this == DECIMAL;
    }
}
