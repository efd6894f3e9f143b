/** The command line: facts, check, due, template, draft, without starting the server. */
@NullMarked
package cn.mingfa.cli;

import org.jspecify.annotations.NullMarked;
