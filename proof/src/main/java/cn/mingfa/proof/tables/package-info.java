/** The three statutory tables of a disclosure report (政府信息公开工作年度报告) as cells with labels. */
@NullMarked
package cn.mingfa.proof.tables;

import org.jspecify.annotations.NullMarked;
