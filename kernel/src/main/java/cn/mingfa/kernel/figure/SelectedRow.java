package cn.mingfa.kernel.figure;

import cn.mingfa.kernel.value.Value;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A matter found for a formula.
 *
 * @param on its date of occurrence
 * @param value of the field asked for; empty when it is not filled in or none was asked for
 */
public record SelectedRow(UUID matter, String number, String title, LocalDate on, Optional<Value> value) {}
