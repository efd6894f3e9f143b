package cn.mingfa.platform.reporting;

import java.util.Optional;
import java.util.UUID;

/**
 * The unit's own report of the year before.
 *
 * @param document id of the accepted document it is; empty where it is the one in the making here
 * @param title as the document says
 */
public record LastYear(Optional<UUID> document, String title, String text) {}
