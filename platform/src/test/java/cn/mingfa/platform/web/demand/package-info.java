@NullMarked
package cn.mingfa.platform.web.demand;

import org.jspecify.annotations.NullMarked;
