/** Tests of the pages. */
@NullMarked
package cn.mingfa.platform.web.report;

import org.jspecify.annotations.NullMarked;
