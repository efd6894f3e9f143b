/** Pages of 依申请公开: the balance of applications per kind of applicant with the rows behind each cell. */
@NullMarked
package cn.mingfa.platform.web.disclosure;

import org.jspecify.annotations.NullMarked;
