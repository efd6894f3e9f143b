/** Tests of the pages of what people are told. */
@NullMarked
package cn.mingfa.platform.web.notices;

import org.jspecify.annotations.NullMarked;
