/** Tests of the pages of links. */
@NullMarked
package cn.mingfa.platform.web.outside;

import org.jspecify.annotations.NullMarked;
