/** Entering new matters, one by one or as a workbook; the forms come from the definitions. */
@NullMarked
package cn.mingfa.platform.web.entry;

import org.jspecify.annotations.NullMarked;
