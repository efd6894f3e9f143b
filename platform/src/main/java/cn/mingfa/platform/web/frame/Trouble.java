package cn.mingfa.platform.web.frame;

/** What the error page says: what happened, and how to go on. */
public record Trouble(String title, String sentence) {}
