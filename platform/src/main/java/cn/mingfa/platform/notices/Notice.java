package cn.mingfa.platform.notices;

import cn.mingfa.platform.ledger.Row;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * A thing a person is told.
 *
 * @param row the matter, as the person may see it
 * @param rule key of the clock rule, where it is about a limit
 * @param dueAt the date it is about
 * @param step key of the step asked for, where one is
 * @param below whether it is of a unit below, told to those who oversee it
 */
public record Notice(
        long id,
        NoticeKind kind,
        Row row,
        Optional<String> rule,
        Optional<LocalDateTime> dueAt,
        Optional<String> step,
        Instant noticedAt,
        boolean read,
        boolean below) {}
