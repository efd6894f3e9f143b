/** The demonstration district (演示区): two years of plausible work, entered through the ledger's own commands. */
@NullMarked
package cn.mingfa.platform.demo;

import org.jspecify.annotations.NullMarked;
