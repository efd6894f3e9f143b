/** Tests of the pages of proofreading. */
@NullMarked
package cn.mingfa.platform.web.proof;

import org.jspecify.annotations.NullMarked;
