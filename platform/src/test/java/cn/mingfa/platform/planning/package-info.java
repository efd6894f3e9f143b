@NullMarked
package cn.mingfa.platform.planning;

import org.jspecify.annotations.NullMarked;
