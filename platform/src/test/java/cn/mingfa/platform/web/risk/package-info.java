@NullMarked
package cn.mingfa.platform.web.risk;

import org.jspecify.annotations.NullMarked;
