package cn.mingfa.platform.ledger;

import java.util.UUID;

/** Published when a matter was opened or changed, after its transaction stands. */
public record MatterChanged(UUID matter, String type, UUID ownerUnit) {}
