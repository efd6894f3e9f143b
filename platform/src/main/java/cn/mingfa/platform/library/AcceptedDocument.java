package cn.mingfa.platform.library;

import cn.mingfa.proof.Genre;
import java.time.Instant;
import java.util.UUID;

/**
 * A document the office has accepted: published, filed or otherwise final.
 *
 * @param unit whose document it is
 * @param year it reports on
 * @param sha256 of the text as read
 * @param characters of the text, UTF-16 units
 * @param acceptedBy name of who brought it
 */
public record AcceptedDocument(
        UUID id,
        UUID unit,
        int year,
        Genre genre,
        String title,
        String fileName,
        String sha256,
        int characters,
        Instant acceptedAt,
        String acceptedBy) {}
