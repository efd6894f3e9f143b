/** Tests of the pages. */
@NullMarked
package cn.mingfa.platform.web.matter;

import org.jspecify.annotations.NullMarked;
