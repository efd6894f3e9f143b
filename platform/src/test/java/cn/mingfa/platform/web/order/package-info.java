@NullMarked
package cn.mingfa.platform.web.order;

import org.jspecify.annotations.NullMarked;
