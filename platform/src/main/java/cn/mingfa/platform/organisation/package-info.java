/** Units, persons, posts and their parameters, as they are and as they were. */
@NullMarked
package cn.mingfa.platform.organisation;

import org.jspecify.annotations.NullMarked;
