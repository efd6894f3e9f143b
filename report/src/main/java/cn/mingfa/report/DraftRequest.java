package cn.mingfa.report;

import cn.mingfa.kernel.figure.Scope;
import java.time.LocalDate;

/**
 * What is to be drafted.
 *
 * @param asOf cut-off (数据截至), also the date under the draft
 * @param scope the units and period its figures cover
 */
public record DraftRequest(String unitName, int year, LocalDate asOf, Scope scope) {}
