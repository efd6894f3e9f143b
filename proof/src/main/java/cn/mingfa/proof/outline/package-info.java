/** The outline of a report: headings with their levels and numbers, lost ones among them, and the part each serves. */
@NullMarked
package cn.mingfa.proof.outline;

import org.jspecify.annotations.NullMarked;
