package cn.mingfa.platform.organisation;

import java.util.UUID;

/** A person who works in a unit. */
public record Person(UUID id, String name) {}
