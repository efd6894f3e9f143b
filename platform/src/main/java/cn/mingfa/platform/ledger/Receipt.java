package cn.mingfa.platform.ledger;

import java.util.UUID;

/**
 * What was recorded.
 *
 * @param repeated whether the key had been used before, and this is the answer given then
 */
public record Receipt(UUID matter, String number, int version, boolean repeated) {}
