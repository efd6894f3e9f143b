package cn.mingfa.platform.notices;

/** Single letters by mail, for modules that write to somebody. */
public interface Letters {

    /** Whether a mail server is set up and this server knows its own address. */
    boolean canSend();

    /** How people reach this server, without a slash at the end; empty where it was not set ({@code mingfa.public-url}). */
    String address();

    /** Whether the words are an address mail can be sent to. */
    boolean isAddress(String words);

    /** @throws NoticeRefusal with a plain sentence where it could not be sent */
    void send(String id, String to, String subject, String plain);
}
