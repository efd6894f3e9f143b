@NullMarked
package cn.mingfa.platform.web.people;

import org.jspecify.annotations.NullMarked;
