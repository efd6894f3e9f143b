@NullMarked
package cn.mingfa.platform.web.study;

import org.jspecify.annotations.NullMarked;
