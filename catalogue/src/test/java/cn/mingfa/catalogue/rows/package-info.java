/** Each row of the inventory shown at work: journal, gates, clocks, figures and watches of the shipped definitions. */
@NullMarked
package cn.mingfa.catalogue.rows;

import org.jspecify.annotations.NullMarked;
