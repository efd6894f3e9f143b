/** The checks: every rule one small class with a stable id, run one after the other over the same dossier. */
@NullMarked
package cn.mingfa.proof.checks;

import org.jspecify.annotations.NullMarked;
