package cn.mingfa.report;

import cn.mingfa.catalogue.Outline.PartKind;
import java.util.Optional;

/**
 * Something the report asks for and the ledger does not hold (待填).
 *
 * @param paragraph id of the paragraph it shows in; empty where the draft leaves the sentence out
 * @param what the indicator's or field's name
 * @param sentence what is missing and how to fill it
 */
public record Gap(PartKind part, Optional<String> paragraph, String what, String sentence) {}
