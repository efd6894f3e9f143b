/** Drafting (起草): an outline and figures become a report whose every number is bound to the rows behind it. */
@NullMarked
package cn.mingfa.report;

import org.jspecify.annotations.NullMarked;
