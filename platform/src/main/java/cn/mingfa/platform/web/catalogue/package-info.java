/** The definitions in the hands of the office: looked at, copied, altered, tried and taken into use. */
@NullMarked
package cn.mingfa.platform.web.catalogue;

import org.jspecify.annotations.NullMarked;
