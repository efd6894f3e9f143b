package cn.mingfa.platform.ledger;

import cn.mingfa.kernel.condition.LinkType;
import java.util.UUID;

/**
 * A link between two matters.
 *
 * @param outgoing whether this matter names the other, or the other this one
 */
public record LinkItem(UUID other, String number, String title, LinkType type, boolean outgoing) {}
