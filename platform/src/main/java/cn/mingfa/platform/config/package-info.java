/** What the whole server shares: the clock, the catalogue, the working calendar, its settings. */
@NullMarked
package cn.mingfa.platform.config;

import org.jspecify.annotations.NullMarked;
