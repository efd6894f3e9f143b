/** Tests of links for outsiders. */
@NullMarked
package cn.mingfa.platform.outside;

import org.jspecify.annotations.NullMarked;
