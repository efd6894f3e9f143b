/** What a report admits and what it promises: shortcomings with their causes, and commitments. */
@NullMarked
package cn.mingfa.proof.narrative;

import org.jspecify.annotations.NullMarked;
