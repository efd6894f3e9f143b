package cn.mingfa.platform.outside;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A link as those inside see it: never the token.
 *
 * @param name of the person it is for
 * @param capacity as what they act, e.g. 区人大代表
 * @param askedBy who in the unit asked for it
 * @param issuedBy who made it, with their unit
 * @param actedAt when the person last did what they were asked
 */
public record Link(
        UUID id,
        UUID matter,
        String name,
        String capacity,
        String askedBy,
        Instant askedAt,
        State state,
        Optional<Standing> standing,
        Optional<Way> way,
        String issuedBy,
        Optional<Instant> issuedAt,
        Optional<Instant> expiresAt,
        Optional<Instant> actedAt,
        Optional<Integer> actedSeq,
        boolean checked,
        int wrongChecks) {

    /** Where it stands. */
    public enum State {
        ASKED("已申请，等监督单位发出"),
        OPEN("有效"),
        EXPIRED("已过期"),
        REVOKED("已作废");

        private final String chinese;

        State(String chinese) {
            this.chinese = chinese;
        }

        public String chinese() {
            return chinese;
        }
    }

    /** How far the unit that handles the matter was kept from the token. */
    public enum Standing {
        /** Made by somebody of another body; nobody of the unit was shown it. */
        APART("由承办单位以外的人员发出，承办单位没有看到链接"),
        /** Made by the unit itself, for a step its own people could take as well. */
        WITHIN("由承办单位自己发出；这一步本单位人员也可以办"),
        /** Made by the unit's administrator, where no other body is there to do so. */
        ADMINISTRATOR("由承办单位的管理员发出，不能排除本单位人员看到过链接");

        private final String chinese;

        Standing(String chinese) {
            this.chinese = chinese;
        }

        public String chinese() {
            return chinese;
        }
    }

    /** How the token reached the person. */
    public enum Way {
        LETTER("打印信函"),
        MAIL("系统直接发邮件");

        private final String chinese;

        Way(String chinese) {
            this.chinese = chinese;
        }

        public String chinese() {
            return chinese;
        }
    }
}
