/** Units, people, reorganisations and handovers as pages. */
@NullMarked
package cn.mingfa.platform.web.organisation;

import org.jspecify.annotations.NullMarked;
