/** Tests of what whoever installs the program may set. */
@NullMarked
package cn.mingfa.platform.config;

import org.jspecify.annotations.NullMarked;
