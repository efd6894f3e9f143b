/** Ledgers as workbooks (.xlsx, .csv): the form to fill in, the reader that names every wrong cell, the export. */
@NullMarked
package cn.mingfa.workbook;

import org.jspecify.annotations.NullMarked;
