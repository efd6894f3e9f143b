/** Tests of what everybody may read and of what the public says. */
@NullMarked
package cn.mingfa.platform.publication;

import org.jspecify.annotations.NullMarked;
