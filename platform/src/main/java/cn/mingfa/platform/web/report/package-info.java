/** The annual report: which there are, and the workspace of one with its paper, figures and findings. */
@NullMarked
package cn.mingfa.platform.web.report;

import org.jspecify.annotations.NullMarked;
