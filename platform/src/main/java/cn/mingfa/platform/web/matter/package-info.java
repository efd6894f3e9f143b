/** One matter: what it is, what was done, its clocks, what may be done now. */
@NullMarked
package cn.mingfa.platform.web.matter;

import org.jspecify.annotations.NullMarked;
