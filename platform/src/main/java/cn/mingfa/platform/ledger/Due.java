package cn.mingfa.platform.ledger;

import cn.mingfa.kernel.clock.DueDate;

/**
 * A running limit.
 *
 * @param dueDate with the day-by-day reckoning
 * @param asked what is asked: the step the rule limits, e.g. 答复
 * @param workingDaysLeft from tomorrow up to and with the due day; negative when overdue
 */
public record Due(Row row, DueDate dueDate, String asked, int workingDaysLeft) {}
