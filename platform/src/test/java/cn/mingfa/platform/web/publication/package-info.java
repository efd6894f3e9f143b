/** Tests of the public pages. */
@NullMarked
package cn.mingfa.platform.web.publication;

import org.jspecify.annotations.NullMarked;
