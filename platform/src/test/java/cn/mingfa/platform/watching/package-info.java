@NullMarked
package cn.mingfa.platform.watching;

import org.jspecify.annotations.NullMarked;
