package cn.mingfa.platform.identity;

import java.util.UUID;

/** An account was locked for a while after too many wrong passwords in a row. */
public record AccountLocked(String login, UUID person) {}
