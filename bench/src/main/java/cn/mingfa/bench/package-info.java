/** What the program does in a second, measured on demand and never asserted. */
@NullMarked
package cn.mingfa.bench;

import org.jspecify.annotations.NullMarked;
