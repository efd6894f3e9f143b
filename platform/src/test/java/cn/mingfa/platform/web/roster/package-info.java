@NullMarked
package cn.mingfa.platform.web.roster;

import org.jspecify.annotations.NullMarked;
