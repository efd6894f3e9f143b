package cn.mingfa.platform.web.report;

/**
 * What is said at the head of the workspace after a change that did not come off.
 *
 * @param typed the words that were being written, kept
 */
public record Message(String problem, String typed) {

    static Message none() {
        return new Message("", "");
    }
}
