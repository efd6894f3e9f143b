/** What must not be published: personal data and secrecy marks. */
@NullMarked
package cn.mingfa.proof.checks.privacy;

import org.jspecify.annotations.NullMarked;
