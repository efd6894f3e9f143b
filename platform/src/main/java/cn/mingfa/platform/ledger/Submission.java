package cn.mingfa.platform.ledger;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A change to be made to a matter.
 *
 * @param key made by the form: the same key twice changes the matter once
 * @param expectedVersion the version the user saw
 * @param on the day it is about
 */
public record Submission(UUID key, UUID matter, int expectedVersion, LocalDate on, Change change) {}
