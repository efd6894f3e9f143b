package cn.mingfa.platform.planning;

import java.time.LocalDate;
import java.util.UUID;

/** A matter behind a number of a planning page. */
public record MatterLine(UUID id, String number, String title, String unit, LocalDate on, String stage) {}
