/**
 * Changes to units, persons, posts, accounts and hands: who may make them, what they do to open work, and on what
 * document they rest. Every one is dated and on record.
 */
@NullMarked
package cn.mingfa.platform.administration;

import org.jspecify.annotations.NullMarked;
