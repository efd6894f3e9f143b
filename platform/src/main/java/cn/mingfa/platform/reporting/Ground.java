package cn.mingfa.platform.reporting;

import cn.mingfa.proof.Background;
import java.util.Optional;
import java.util.Set;

/**
 * What a report is checked against.
 *
 * @param off rules switched off
 * @param background what is known beside it, without the figures of the ledger
 */
record Ground(Set<String> off, Background background, Optional<LastYear> lastYear) {}
