/** Tests of the notices. */
@NullMarked
package cn.mingfa.platform.notices;

import org.jspecify.annotations.NullMarked;
