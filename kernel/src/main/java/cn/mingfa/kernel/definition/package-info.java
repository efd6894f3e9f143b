/** What all definitions share: a name, a version, dates of effect. */
@NullMarked
package cn.mingfa.kernel.definition;

import org.jspecify.annotations.NullMarked;
