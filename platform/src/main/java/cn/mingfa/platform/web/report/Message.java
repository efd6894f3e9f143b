package cn.mingfa.platform.web.report;

/**
 * What is said in the workspace after a change.
 *
 * @param problem at the head, where it did not come off
 * @param typed the words that were being written, kept
 * @param done at the foot, where it did and can be taken back
 */
public record Message(String problem, String typed, String done) {

    static Message none() {
        return new Message("", "", "");
    }

    static Message refused(String problem, String typed) {
        return new Message(problem, typed, "");
    }

    static Message done(String words) {
        return new Message("", "", words);
    }
}
