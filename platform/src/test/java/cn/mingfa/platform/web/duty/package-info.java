@NullMarked
package cn.mingfa.platform.web.duty;

import org.jspecify.annotations.NullMarked;
