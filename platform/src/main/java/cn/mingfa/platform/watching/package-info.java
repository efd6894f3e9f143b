/** Standing questions to the ledger (提醒) and coverage tables (覆盖表), answered afresh each time they are asked. */
@NullMarked
package cn.mingfa.platform.watching;

import org.jspecify.annotations.NullMarked;
