/** Tests of the pages. */
@NullMarked
package cn.mingfa.platform.web;

import org.jspecify.annotations.NullMarked;
