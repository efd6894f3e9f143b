/** Links for people without an account: one matter, one person, the steps the definition leaves to outsiders. */
@NullMarked
package cn.mingfa.platform.outside;

import org.jspecify.annotations.NullMarked;
