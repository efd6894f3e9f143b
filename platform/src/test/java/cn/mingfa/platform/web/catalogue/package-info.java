/** Tests of the pages about definitions. */
@NullMarked
package cn.mingfa.platform.web.catalogue;

import org.jspecify.annotations.NullMarked;
